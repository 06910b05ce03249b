/** What closes a quotation, by what opened it. */
const CLOSINGS: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "„": "“”",
  "«": "»",
  "‘": "’",
  "'": "'",
};
/** Which of a headline's words stand between quotation marks. */
export function quotedAmong(words: readonly string[]): Set<number> {
  const quoted = new Set<number>();
  let opened = -1;
  let closings = "";
  words.forEach((word, at) => {
    if (closings.includes(word)) {
      for (let inner = opened + 1; inner < at; inner++) quoted.add(inner);
      closings = "";
    } else if (closings === "" && CLOSINGS[word]) {
      opened = at;
      closings = CLOSINGS[word];
    }
  });
  return quoted;
}
