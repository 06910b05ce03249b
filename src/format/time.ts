const NOON = 12;
const WORDS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["00:00", "midnight"],
  ["12:00", "noon"],
]);

/** Writes a time of day (`HH:MM`) as AP does: `9:30 a.m.`, `3 p.m.`, `noon`. */
export function formatTime(time: string): string {
  const word = WORDS.get(time);
  if (word !== undefined) return word;
  const hour = Number(time.slice(0, 2));
  const minute = time.slice(3, 5);
  const written = minute === "00" ? "" : `:${minute}`;
  return `${hour % NOON || NOON}${written} ${hour < NOON ? "a.m." : "p.m."}`;
}
