import * as german from "../lexicon/de/stamp-words.js";
import * as english from "../lexicon/en/stamp-words.js";
import { lookUp } from "../lexicon/lexicon.js";
import { joined } from "../lexicon/words.js";
import type { Span } from "../model/span.js";
import { findDates } from "../parse/date/find.js";

const stampWords = /* @__PURE__ */ joined(german.stampWords, english.stampWords);
const changeWords = /* @__PURE__ */ joined(german.changeWords, english.changeWords);

const WORD = /\p{Alpha}+/gu;
const DIGIT = /\d/u;

/** What is longer is running text, in code units. */
const LONGEST = 120;

/** When a story came out, as a line of its page tells: the words for each day, if it names one. */
export interface Stamp {
  published?: Span;
  modified?: Span;
  /** Whether a day is all there is, as over an entry of a diary. */
  isDay: boolean;
}

/** Reads a line that tells when a story came out, and nothing else: `Updated 5:30 PM EST, Tue March 9, 2021`. */
export function readStamp(text: string): Stamp | undefined {
  if (text.length > LONGEST || !DIGIT.test(text)) return undefined;
  const stamp: Stamp = { isDay: true };
  const words: string[] = [];
  let end = 0;
  for (const { span, month } of findDates(text)) {
    if (month === undefined) continue;
    const before = wordsIn(text, end, span!.start);
    words.push(...before);
    const part = before.some((word) => lookUp(changeWords, word)) ? "modified" : "published";
    stamp[part] ??= span!;
    end = span!.end;
  }
  words.push(...wordsIn(text, end, text.length));
  stamp.isDay = words.length === 0;
  const isDated = end > 0 || words.some((word) => lookUp(english.passingWords, word));
  return isDated && words.every((word) => lookUp(stampWords, word)) ? stamp : undefined;
}

function wordsIn(text: string, start: number, end: number): string[] {
  return text.slice(start, end).match(WORD) ?? [];
}
