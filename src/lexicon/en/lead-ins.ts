/** Words that begin a sentence or a byline, and hardly the name of a place. */
// biome-ignore format: as many as fit a line
export const leadIns: ReadonlySet<string> = /* @__PURE__ */ new Set((
  "a about according after all also although amid an and as at author because before but by despite during each even " +
  "every excerpt for former from he her here his how if in it its just last many mr mrs ms my not now of on once one " +
  "only or our over page pro reporter she since so some still such text that the their then there these they this those " +
  "though to today under until we what when where while who why with yet you your"
).split(" "));
