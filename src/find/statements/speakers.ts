import * as kind from "../../text/kinds.js";
import type { Prose, Stretch } from "./prose.js";
import * as word from "./words.js";

const ENDS = kind.STOP | kind.COLON | kind.SEMICOLON | kind.DASH | kind.OPEN;
/** What no speaker's name or description begins with. */
const NO_SPEAKER =
  word.PREPOSITION | word.OBJECT | word.SUBORDINATOR | word.TIME | word.ADVERB | word.COORDINATOR;
const FINITE = word.BE | word.HAVE | word.DO | word.MODAL;

/** Finds who stands before a verb group as its subject. */
export function speakerBefore(prose: Prose, end: number, floor: number): Stretch | undefined {
  const { kinds, senses } = prose;
  if (end <= floor) return undefined;
  const last = end - 1;
  const bits = senses[last]!.bits;
  if (bits & (word.SUBJECT | word.RELATIVE) && !(kinds[last]! & kind.CLITIC)) {
    if (bits & word.DETERMINER && !(bits & (word.SUBJECT | word.RELATIVE))) return undefined;
    return { start: last, end };
  }
  if (kinds[last]! & kind.COMMA) {
    const inner = startOfInsertion(prose, last, floor);
    if (inner === undefined) return undefined;
    const head = speakerBefore(prose, inner, floor);
    if (!head) return undefined;
    const opens = senses[inner + 1]!.bits;
    const participial =
      opens & word.GERUND ||
      /(?:ing|ed)$/u.test(prose.words[inner + 1]!) ||
      opens & word.PREPOSITION ||
      (opens & word.SUBORDINATOR && !(opens & word.RELATIVE));
    return participial ? head : { start: startOfChain(prose, head.start, floor), end };
  }
  const start = startOfPhrase(prose, end, floor);
  return start < end ? { start, end } : undefined;
}

/** Goes left over what else is told of a speaker, to the quotation before: `…," said Roe, a farmer, one of many,` */
function startOfChain({ kinds, quotedBy, senses }: Prose, start: number, floor: number): number {
  if (start <= floor || !(kinds[start - 1]! & kind.COMMA)) return start;
  for (let at = start - 1; at >= floor && at > start - 25; at--) {
    if (quotedBy[at]) return at + 1;
    if (senses[at]!.bits & FINITE) return start;
  }
  return start;
}

/** Where the comma stands that opens what a comma closes: `Roe, a farmer,` */
function startOfInsertion(prose: Prose, comma: number, floor: number): number | undefined {
  for (let at = comma - 1; at > floor; at--) {
    if (prose.quotedBy[at]) return undefined;
    if (prose.kinds[at]! & kind.COMMA) return at;
  }
  return undefined;
}

/** Goes left to where a noun phrase begins. */
function startOfPhrase(prose: Prose, end: number, floor: number): number {
  const { kinds, senses, words, quotedBy } = prose;
  let start = end;
  for (let at = end - 1; at >= floor; at--) {
    const bits = senses[at]!.bits;
    if (quotedBy[at]) {
      const quotation = quotedBy[at]!;
      if (end - 1 > at && quotation.close - quotation.open < 6 && quotation.open > floor) {
        at = quotation.open;
        continue;
      }
      break;
    }
    if (
      kinds[at]! &
      (kind.COMMA | kind.COLON | kind.SEMICOLON | kind.STOP | kind.DASH | kind.OPEN | kind.MARK)
    )
      break;
    if (kinds[at]! & kind.CLOSE) {
      while (at > floor && !(kinds[at]! & kind.OPEN)) at--;
      continue;
    }
    if (kinds[at]! & kind.CLITIC && /s$|^'$|^’$/u.test(words[at]!)) {
      continue;
    }
    if (bits & FINITE) break;
    if (bits & word.SUBORDINATOR && words[at] !== "as") break;
    if (bits & word.COORDINATOR && words[at] !== "and" && words[at] !== "&") break;
    if (bits & word.COORDINATOR && start === at + 1 && hasVerb(prose, at, floor)) break;
    if (bits & word.SUBJECT && !(bits & (word.DETERMINER | word.POSSESSIVE))) break;
    if (
      bits & (word.PAST | word.THIRD) &&
      !(bits & word.PARTICIPLE) &&
      !(kinds[at]! & kind.CAPITAL)
    )
      break;
    start = at;
  }
  while (
    start < end &&
    senses[start]!.bits & (word.COORDINATOR | word.ADVERB) &&
    !(senses[start]!.bits & word.DETERMINER)
  )
    start++;
  return start;
}

function hasVerb({ senses, kinds }: Prose, end: number, floor: number): boolean {
  for (let at = end - 1; at >= floor; at--) {
    if (kinds[at]! & (kind.COMMA | kind.COLON | kind.SEMICOLON | kind.STOP | kind.DASH | kind.MARK))
      return false;
    if (senses[at]!.bits & (FINITE | word.PAST | word.THIRD)) return true;
  }
  return false;
}

/** Finds who stands after a verb as its subject: `said Jane Roe, a farmer`. */
export function speakerAfter(
  prose: Prose,
  start: number,
  ceiling: number,
  leading = false,
): Stretch | undefined {
  const { kinds, senses, quotedBy } = prose;
  if (start >= ceiling || quotedBy[start]) return undefined;
  const opening = senses[start]!.bits;
  if (opening & NO_SPEAKER && !(opening & (word.SUBJECT | word.DETERMINER | word.POSSESSIVE)))
    return undefined;
  if (senses[start]!.bits & word.SUBJECT && !(senses[start]!.bits & word.DETERMINER))
    return { start, end: start + 1 };
  let end = start;
  for (let at = start; at < ceiling; at++) {
    const bits = senses[at]!.bits;
    if (kinds[at]! & ENDS || (quotedBy[at] && at > start)) break;
    if (bits & word.TIME && !(kinds[at + 1]! & kind.CAPITAL)) break;
    if (bits & word.SUBORDINATOR && !(bits & (word.RELATIVE | word.PREPOSITION))) break;
    if (bits & word.PREPOSITION && breaksOff(prose, at)) break;
    if (kinds[at]! & kind.COMMA) {
      if (!isApposition(prose, at, ceiling, leading)) break;
      continue;
    }
    end = at + 1;
  }
  return end > start ? { start, end } : undefined;
}

/** Whether what follows a comma tells more of the one named before it. */
function isApposition(prose: Prose, comma: number, ceiling: number, leading: boolean): boolean {
  const { kinds, senses, quotedBy } = prose;
  const next = comma + 1;
  if (next >= ceiling || quotedBy[next]) return false;
  const { bits } = senses[next]!;
  if (leading) {
    if (!(bits & (word.DETERMINER | word.RELATIVE)) || bits & word.SUBJECT) return false;
    for (let at = next; at < ceiling && at < next + 20; at++) {
      if (kinds[at]! & kind.COMMA) return true;
      if (bits & word.DETERMINER && senses[at]!.bits & FINITE) return false;
    }
    return false;
  }
  if (bits & (word.DETERMINER | word.RELATIVE)) return true;
  return !(
    bits &
    (word.COORDINATOR | word.GERUND | word.SUBORDINATOR | word.ADVERB | word.PREPOSITION)
  );
}

/** Whether a preposition after a speaker leads on to how and when it was said. */
function breaksOff({ words, senses }: Prose, at: number): boolean {
  const here = words[at]!;
  if (/^(?:during|after|before|following|via|as|by|through|until|since|while|when)$/u.test(here))
    return true;
  const next = words[at + 1] ?? "";
  if (here === "in")
    return (
      /^(?:a|an|his|her|their|response|\d.*)$/u.test(next) ||
      (senses[at + 1]?.bits ?? 0 & word.TIME) !== 0
    );
  if (here === "on" || here === "at")
    return (
      /^(?:a|an|his|her|their|twitter|facebook)$/u.test(next) ||
      ((senses[at + 1]?.bits ?? 0) & word.TIME) !== 0
    );
  return false;
}
