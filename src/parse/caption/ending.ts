import type { CreditLexicon } from "../credit/lexicon.js";
import { AGENCY, NOTE, vocabularyOf } from "../credit/senses.js";

/** No house in the tables has more words. */
const MOST_WORDS = 4;

const BREAKS = " \n/|,(";
const CAPITAL = /^\p{Upper}/u;
const SMALL = /^\p{Lower}$/u;
const INITIAL = /^\p{Upper}\.$/u;
const PARTICLE = /^(?:van|von|de|der|den|la|al|el|bin|di|da|del)$/u;
const LOUD = /^(?:\p{Upper}{3,20}\d{0,3}|\p{Upper}{2}\d{1,3})$/u;
/** Words that a name belongs to, and so is no credit. */
export const LEADS_ON: ReadonlySet<string> = new Set(
  "the a an by to from of at told and or with for on in as said outside inside near als der die das von bei mit und".split(
    " ",
  ),
);
/** `ANNA BERG FOR THE POST`, `ANNA BERG/HARBOUR POST`: capitals behind words that have none. */
const CAPITALS =
  /(?<=[\p{Lower}\d]["”’)]?\s)\p{Upper}[\p{Upper}'’-]{1,20}(?: \p{Upper}[\p{Upper}.'’-]{1,20}){1,2}(?:\s?[/|]\s?| FOR )\p{Upper}[\p{Upper} .&'’-]{1,40}$/u;

/**
 * Finds where a credit begins that hangs on the last word of a caption.
 *
 * ```text
 * Gulls on the quay Anna Berg/Reuters      Gulls on the quayReuters
 *                   └ house, and whoever is joined to it    └ house, glued on
 * ```
 */
export function findEnding(
  text: string,
  from: number,
  end: number,
  lexicon: CreditLexicon,
): number | undefined {
  const glued = gluedHouse(text, from, end, lexicon) ?? inCapitals(text, from, end);
  if (glued !== undefined) return glued;

  let at =
    houseBefore(text, from, end, lexicon) ??
    joinedName(text, from, end, lexicon) ??
    joinedAcronym(text, from, end);
  if (at === undefined) return undefined;
  for (let before = jointBefore(text, from, at); before !== undefined; ) {
    const party = houseBefore(text, from, before, lexicon) ?? nameBefore(text, from, before);
    if (party === undefined) break;
    at = party;
    before = jointBefore(text, from, at);
  }
  const word =
    text.charAt(at - 1) === " " ? text.slice(startOfWord(text, from, at - 1), at - 1) : "";
  return LEADS_ON.has(word.toLowerCase()) ? undefined : at;
}

function inCapitals(text: string, from: number, end: number): number | undefined {
  if (!CAPITAL.test(text.charAt(end - 1))) return undefined;
  const index = text.slice(from, end).search(CAPITALS);
  return index < 0 ? undefined : from + index;
}

/** `Reuters/Anna Berg`: a name behind a house that is known. */
function joinedName(
  text: string,
  from: number,
  end: number,
  lexicon: CreditLexicon,
): number | undefined {
  const name = nameBefore(text, from, end);
  const before = name === undefined ? undefined : jointBefore(text, from, name);
  const isJoined = before !== undefined && houseBefore(text, from, before, lexicon) !== undefined;
  return isJoined ? name : undefined;
}

/** `Anna Berg/HPTV`: capitals behind a full name may be a house that nobody knows. */
function joinedAcronym(text: string, from: number, end: number): number | undefined {
  const acronym = startOfWord(text, from, end);
  if (text.charAt(acronym - 1) !== "/" || !LOUD.test(text.slice(acronym, end))) return undefined;
  const name = nameBefore(text, from, acronym - 1);
  const isFull = name !== undefined && text.slice(name, acronym - 1).includes(" ");
  return isFull ? acronym : undefined;
}

/** Finds where the longest name of a house begins that ends at `end`. */
function houseBefore(
  text: string,
  from: number,
  end: number,
  lexicon: CreditLexicon,
): number | undefined {
  const vocabulary = vocabularyOf(lexicon);
  let found: number | undefined;
  let at = end;
  for (let count = 0; count < MOST_WORDS && at >= from; count++) {
    at = startOfWord(text, from, at);
    if (vocabulary.sensesAt(text, at, end) & AGENCY) found = at;
    if (text.charAt(at - 1) !== " ") break;
    at--;
  }
  return found;
}

/** Finds where the name of a person begins that ends at `end`: `Anna Berg`, `Anna M. van der Berg`. */
function nameBefore(text: string, from: number, end: number): number | undefined {
  const last = startOfWord(text, from, end);
  if (!CAPITAL.test(text.slice(last, end))) return undefined;
  let at = last;
  while (at > from && text.charAt(at - 1) === " ") {
    const start = startOfWord(text, from, at - 1);
    const word = text.slice(start, at - 1);
    if (PARTICLE.test(word) || INITIAL.test(word)) at = start;
    else return CAPITAL.test(word) ? start : last;
  }
  return last;
}

/** Finds where what stands before a slash, a bar, a dash, a comma or a `via` ends. */
function jointBefore(text: string, from: number, at: number): number | undefined {
  const before = text.slice(Math.max(from, at - 5), at);
  const joint = /\s?[/|]\s?$|\s(?:via|VIA|-|–)\s$|,\s$/u.exec(before)?.[0].length;
  return joint === undefined ? undefined : at - joint;
}

function gluedHouse(
  text: string,
  from: number,
  end: number,
  lexicon: CreditLexicon,
): number | undefined {
  let start = end + 1;
  for (let count = 0; count < 2 && start > from; count++) {
    start = startOfWord(text, from, start - 1);
    for (let at = start + 1; at < end; at++) {
      if (!SMALL.test(text.charAt(at - 1)) || !CAPITAL.test(text.charAt(at))) continue;
      const isKnown = vocabularyOf(lexicon).sensesAt(text, at, end) & (AGENCY | NOTE);
      if (isKnown || LOUD.test(text.slice(at, end))) return at;
    }
    if (text.charAt(start - 1) !== " ") break;
  }
  return undefined;
}

function startOfWord(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && !BREAKS.includes(text.charAt(at - 1))) at--;
  return at;
}
