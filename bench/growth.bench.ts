import {
  findDateline,
  parseByline,
  parseCaption,
  parseCredit,
  parseDateline,
  parseHeadline,
  parseName,
} from "newsdesk";
import { bench, describe } from "vitest";

/*
 * How reading grows with what is read, on texts made to hurt the readers of short forms: a pattern
 * said again and again, up to a million characters. Twice the text should take twice as long, or less
 * where a form is read to a limit; it takes four times as long where every step looks at all others.
 */

const LONGEST = 1_000_000;
const TIMES = 2;
const ROUNDS = 5;

const datelines = [
  "PARIS ",
  "PARIS, ",
  "PARIS/",
  "PARIS and ",
  "P",
  "St. ",
  "MAY 1 ",
  "MAY 1, ",
  "(",
  "(AP ",
  "(AP) ",
  "[",
  "/",
  "/AP",
  ",",
  " ",
  "\n",
  " - ",
  "A.",
  "}",
];

const readers: Record<string, [read: (text: string) => unknown, units: readonly string[]]> = {
  parseCaption: [
    parseCaption,
    [
      "Lena Ortiz (left), in Oslo, Norway. ",
      "Lena Ortiz, ",
      "Oslo, ",
      "Photo: ",
      "(",
      "[AP] ",
      "May 4, 2021; ",
      "released picture ",
      "in the picture ",
      "Anna-",
      "«",
    ],
  ],
  parseCredit: [parseCredit, ["Photo: ", "AAP: ", "Anna Berg-", "(AP) ", "by ", " on Unsplash"]],
  parseByline: [parseByline, ["By Lena Ortiz, ", "OrtizStaff", "von ", "@", "(", "1 "]],
  parseName: [parseName, ["Dr. ", "van ", '"', "(Lena) ", "Ortiz, ", "-"]],
  parseDateline: [parseDateline, datelines],
  findDateline: [findDateline, datelines],
  parseHeadline: [parseHeadline, ["News - ' | ", " - ", "« ", "UPDATE 1-", "Ortiz: ", "-a "]],
};

for (const [name, [read, units]] of Object.entries(readers)) {
  describe(`${name}, a million characters`, () => {
    for (const unit of units) {
      const text = unit.repeat(LONGEST / unit.length);
      bench(JSON.stringify(unit), () => void read(text), {
        iterations: 1,
        warmupIterations: 0,
        time: 0,
      });
    }
  });
  for (const unit of units) {
    const times = growthOf(read, unit);
    console.log(
      `${name}, ${JSON.stringify(unit)}: ${times.toFixed(1)} times for ${TIMES} times the text`,
    );
  }
}

/** How many times longer a reader takes over the whole text than over a part of it, each at its best. */
function growthOf(read: (text: string) => unknown, unit: string): number {
  const whole = unit.repeat(LONGEST / unit.length);
  const part = unit.repeat(LONGEST / TIMES / unit.length);
  let [long, short] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    long = Math.min(long, timeOf(read, whole));
    short = Math.min(short, timeOf(read, part));
  }
  return long / short;
}

function timeOf(read: (text: string) => unknown, text: string): number {
  const start = performance.now();
  read(text);
  return performance.now() - start;
}
