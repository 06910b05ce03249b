import { wordsOf } from "../words.js";

/** Words beside the day and the hour in a line that tells when a story came out. */
export const stampWords: Readonly<Record<string, true>> = wordsOf(
  true,
  `
  published, first published, posted, updated, modified, revised, edited, created, first, last, date, on, at, a, p,
  am, pm, noon, midnight, ago, just, now, hour, hours, hr, hrs, h, minute, minutes, min, mins, m,
  second, seconds, day, days, week, weeks, d, read, reading, listen, time, local,
  gmt, utc, bst, ist, est, edt, et, cst, cdt, ct, mst, mdt, mt, pst, pdt, pt, cet, cest, eet, eest,
  aest, aedt, jst, sgt, hkt, wib, sast, eat, wat, z, t,
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun
`,
);

/** Those that say that a story was changed since. */
export const changeWords: Readonly<Record<string, true>> = wordsOf(
  true,
  "updated, modified, revised, edited",
);

/** Those that tell a time without a day: `3 hours ago`, `5 min read`. */
export const passingWords: Readonly<Record<string, true>> = wordsOf(
  true,
  "ago, read, reading, listen, now",
);
