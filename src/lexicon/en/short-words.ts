/** Words that stay small in headlines with capitals, and in whose style. */
// biome-ignore format: one style a line
export const shortWords: Readonly<Record<string, "ap" | "nyt" | "both">> = {
  a: "both", an: "both", the: "both", and: "both", but: "both", or: "both", for: "both",
  as: "both", at: "both", by: "both", in: "both", of: "both", on: "both", to: "both",
  via: "both", vs: "both", "vs.": "both", "v.": "both", v: "both", en: "both",
  nor: "ap", per: "ap", yet: "ap",
  if: "nyt",
};
