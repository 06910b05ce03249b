/** Numbers in words, to their value. */
// biome-ignore format: ten a line
export const numerals: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};

/** What multiplies a number before it, and is many where none stands there. */
// biome-ignore format: one a line
export const multiples: Readonly<Record<string, number>> = {
  dozen: 12, dozens: 12,
  score: 20, scores: 20,
  hundred: 100, hundreds: 100,
  thousand: 1000, thousands: 1000,
  million: 1_000_000, millions: 1_000_000,
  billion: 1_000_000_000, billions: 1_000_000_000,
};

/** What stands before a number and bounds it; the longest that fits counts. */
// biome-ignore format: one a line
export const bounds: Readonly<Record<string, "min" | "max" | "about">> = {
  "at least": "min",
  "more than": "min",
  "over": "min",
  "no fewer than": "min",
  "no less than": "min",
  "up to": "max",
  "as many as": "max",
  "at most": "max",
  "fewer than": "max",
  "less than": "max",
  "under": "max",
  "about": "about",
  "around": "about",
  "some": "about",
  "nearly": "about",
  "almost": "about",
  "roughly": "about",
  "approximately": "about",
  "an estimated": "about",
};

/** What is counted where something is done to people, by the verb, or by the word that ends the phrase: `left two dead`. */
// biome-ignore format: one a line
export const measures: Readonly<Record<string, string>> = {
  kill: "killed", murder: "killed", execute: "killed", massacre: "killed", die: "killed", drown: "killed", dead: "killed",
  wound: "injured", injure: "injured", hurt: "injured",
  arrest: "arrested", detain: "arrested", imprison: "arrested", jail: "arrested",
  displace: "displaced", uproot: "displaced", evict: "displaced",
  kidnap: "abducted", abduct: "abducted",
  evacuate: "evacuated", rescue: "rescued",
  release: "released", free: "released",
  protest: "attended", demonstrate: "attended", rally: "attended", march: "attended",
};
