/** What people speak at: the last word of what it is called. */
export const occasions: readonly string[] = /* @__PURE__ */ `
address announcement appearance assembly broadcast chat commencement debate dialogue interview lecture podcast program radio remarks sermon session show speech statement talk testimony toast webcast webinar
briefing call caucus ceremony conference congress convention demonstration dinner event forum fundraiser funeral gala gathering hearing inauguration luncheon march meeting panel press-conference protest rally reception rehearsal retreat roundtable seminar service summit symposium telethon town-hall trial tour trip vigil visit workshop
`
  .trim()
  .split(/\s+/u);
