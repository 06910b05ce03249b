import { months } from "../../lexicon/en/months.js";
import { lookUp } from "../../lexicon/lexicon.js";
import { isAbbreviation } from "../../text/abbreviations.js";
import { firstFrom } from "../../text/first-from.js";
import * as kind from "../../text/kinds.js";
import { matchesOf } from "../../text/matches.js";
import type { CreditLexicon } from "../credit/lexicon.js";
import { readCredit } from "../credit/reading.js";
import { findEnding, LEADS_ON } from "./ending.js";
import { type FoundCredit, says } from "./found-credit.js";
import { CALLING, GIVEN, HONORIFIC, VERB } from "./senses.js";
import { can, is, type Words, wordAt } from "./words.js";

/** A credit that nothing marks is no longer. */
const LONGEST = 100;

// The bridge at dawn. Anna Berg/Harbour Post      The bridge at dawn - Anna Berg/Reuters
//                   └ boundary                                     └ boundary
const BOUNDARY =
  /(?<sign>[.!?…])["”'’)\]]{0,2}(?:\s{1,3}(?=["“]?[\p{Alpha}@])|(?=\p{Upper}))|\s(?<dash>[-–—|])\s{1,3}|[)\]](?<closed>\s{1,3})/gu;
const ENDS_IN_STOP = /(?<!\b(?:Inc|Ltd|Co|Corp))\.$/u;
const STOPPED_WORD = /(?<![\p{Alpha}.])(?<word>\p{Alpha}{1,8}|(?:\p{Alpha}\.){1,3}\p{Alpha})$/u;
const INITIAL = /(?:^|[^\p{Alpha}.])\p{Alpha}$/u;
const FIRST_WORD = /^\p{Alpha}+/u;
const COMPOUND = /[/|@]|\.\p{Lower}{2}/u;

/** Finds the credit that nothing marks, in what ends at `end`. */
export function findBare(
  words: Words,
  start: number,
  end: number,
  lexicon: CreditLexicon,
): FoundCredit | undefined {
  const { text } = words;
  const from = Math.max(start, end - LONGEST);
  const after = afterBoundary(text, start, from, end, lexicon);
  const at = after ? nameBeforeBar(words, start, after) : findEnding(text, from, end, lexicon);
  return at === undefined
    ? after
    : { start: at, reading: readCredit(text.slice(at, end), lexicon) };
}

function afterBoundary(
  text: string,
  start: number,
  from: number,
  end: number,
  lexicon: CreditLexicon,
): FoundCredit | undefined {
  let found: FoundCredit | undefined;
  for (const { index, 0: all, groups } of matchesOf(text.slice(from, end), BOUNDARY).reverse()) {
    const at = from + index + all.length;
    const tail = text.slice(at, end);
    if (from + index <= start || tail.length < 2) continue;
    const reading = readCredit(tail, lexicon);
    if (!says(reading) || reading.strays > 0) break;

    const before = text.slice(Math.max(start, from + index - 10), from + index);
    // Anna M. Berg
    if (groups?.sign === "." && INITIAL.test(before)) continue;
    const isSentence = groups?.sign !== undefined && !(groups.sign === "." && isStopped(before));
    const isSure = reading.known || COMPOUND.test(tail);
    if (!isSure && !(isSentence || groups?.dash === "|")) continue;
    if (!isSure && (ENDS_IN_STOP.test(tail) || isMonth(tail))) continue;
    found = { start: at, reading };
    if (isSentence) break;
  }
  return found;
}

// Envoys leave after the vote Anna Berg | Getty Images
//                             └─ name ┘ └ bar
/** Finds the name, one that no word leads on to, that stands right before the bar or dash of a house. */
function nameBeforeBar(
  words: Words,
  start: number,
  { start: at, reading }: FoundCredit,
): number | undefined {
  const bar = firstFrom(words.starts, at) - 1;
  if (!reading.known || reading.credit.people.length > 0) return undefined;
  if (!is(words, bar, kind.SYMBOL | kind.DASH)) return undefined;
  let first = bar;
  while (is(words, first - 1, kind.CAPITAL) && words.starts[first - 1]! > start) first--;
  if (bar - first < 2 || !can(words, first, GIVEN)) return undefined;
  const before = first - 1;
  const leadsOn =
    LEADS_ON.has(wordAt(words, before)) || can(words, before, VERB | CALLING | HONORIFIC);
  return is(words, before, kind.WORD) && !leadsOn ? words.starts[first] : undefined;
}

function isMonth(tail: string): boolean {
  return lookUp(months, FIRST_WORD.exec(tail)?.[0] ?? "") !== undefined;
}

/** Whether the full stop after these words may belong to the last of them: `Gov.`, `D.C.`, `J.` */
function isStopped(before: string): boolean {
  const word = STOPPED_WORD.exec(before)?.groups?.word ?? "";
  return word.length === 1 || word.includes(".") || isAbbreviation(word.toLowerCase(), true);
}
