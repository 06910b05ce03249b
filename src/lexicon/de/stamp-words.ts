import { wordsOf } from "../words.js";

/** German words beside the day and the hour in a line that tells when a story came out. */
export const stampWords: Readonly<Record<string, true>> = wordsOf(
  true,
  `
  stand, veröffentlicht, erschienen, aktualisiert, geändert, zuletzt, am, um, uhr,
  montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag
`,
);

/** Those that say that a story was changed since. */
export const changeWords: Readonly<Record<string, true>> = wordsOf(true, "aktualisiert, geändert");
