import { NewsDate } from "../../../model/date.js";
import type { Span } from "../../../model/span.js";
import type { Source } from "../../../model/written.js";
import { parseDate } from "../../../parse/date/date.js";

/** Words of a text, and where they stand in it. */
export interface Words {
  readonly text: string;
  readonly span: Span;
}

/** The lists of a bundle whose things have evidence. */
export type Evident = "actors" | "statements" | "events";

/** The parts that words make: no more belongs to them. */
const MADE: Readonly<Record<Evident, ReadonlySet<string>>> = {
  actors: new Set(["mentions[]"]),
  statements: new Set([
    "content[]",
    "content[].quoted[]",
    "speaker",
    "cue",
    "via",
    "recipient",
    "date",
  ]),
  events: new Set(["mentions[]", "start", "end"]),
};

/** The parts that words are added to, where there is such a part. */
const ADDED: Readonly<Record<Evident, ReadonlySet<string>>> = {
  actors: new Set([
    "birth",
    "death",
    "place",
    "parent",
    "affiliation",
    "roles[].organization",
    "roles[].place",
    "roles[].start",
    "roles[].end",
  ]),
  statements: new Set(["place", "occasion", "reviews[].reviewer", "reviews[].date"]),
  events: new Set(["places[]", "participants[]"]),
};

const DATE = /(?:^|\.)(?:date|start|end|birth|death)$/u;
const PLACE = /(?:^|\.)places?(?:\[\])?$/u;

type Draft = Record<string, unknown>;

/** The way to a part, whichever item of a list it is: `content[].quoted[]`. */
function wayOf(steps: readonly (string | number)[]): string {
  return steps
    .map((step) => (/^\d{1,6}$/u.test(String(step)) ? "[]" : `.${step}`))
    .join("")
    .slice(1);
}

/** Whether the words of a part can be put there again. */
export function hasPlace(list: Evident, steps: readonly (string | number)[]): boolean {
  const way = wayOf(steps);
  return MADE[list].has(way) || ADDED[list].has(way);
}

/** Puts words where a way leads, and tells whether there was a place for them. */
export function putWords(
  list: Evident,
  thing: object,
  steps: readonly string[],
  words: Words,
  source: Source | undefined,
): boolean {
  if (!hasPlace(list, steps)) return false;
  const way = wayOf(steps);
  const isMade = MADE[list].has(way);

  const last = steps.at(-1)!;
  let holder = thing as Draft;
  for (const [at, step] of steps.slice(0, -1).entries()) {
    if (holder[step] === undefined && isMade && at === steps.length - 2 && last === "0") {
      holder[step] = [];
    }
    if (holder[step] === undefined) return false;
    holder = holder[step] as Draft;
  }
  const before = holder[last] as Draft | undefined;
  if (before === undefined && !isMade) return false;
  if (Array.isArray(holder) && Number(last) > holder.length) return false;
  holder[last] = DATE.test(way)
    ? dateWith(before, words)
    : { ...before, ...words, ...(source && !PLACE.test(way) && { source }) };
  return true;
}

/** A date with its words, and the parts that the words tell. */
function dateWith(before: NewsDate | undefined, { text, span }: Words): NewsDate {
  const date = { ...parseDate(text), ...before, text, span };
  return NewsDate.safeParse(date).success ? date : { ...before, text, span };
}
