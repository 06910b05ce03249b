import * as kind from "../../text/kinds.js";
import * as part from "../clauses/parts.js";
import type { Prose } from "../clauses/prose.js";
import { CLAUSE } from "../clauses/words.js";

/** How a verb stands in its clause. */
export type Voice = "finite" | "passive" | "gerund" | "infinitive";

/**
 * Tells how a verb stands in its clause, by what stands before its group; `undefined` where it is no verb.
 *
 * @param prose - The text.
 * @param verb - The token of the verb.
 * @param start - The token that its group begins with.
 * @param helper - The token of its helping verb, if it has one.
 */
export function voiceOf(
  prose: Prose,
  verb: number,
  start: number,
  helper: number | undefined,
): Voice | undefined {
  const { senses, kinds, words } = prose;
  const { bits } = senses[verb]!;
  if (helper !== undefined) return helpedVoice(bits, senses[helper]!.bits);
  if (start === 0) return bits & part.GERUND ? "gerund" : undefined;
  if (words[start - 1] === "to") return bits & part.BASE ? "infinitive" : undefined;
  if (kinds[start - 1]! & kind.CLITIC) return undefined;
  if (bits & part.GERUND) return gerundVoice(prose, start);

  const before = senses[start - 1]!.bits;
  if (before & (part.DETERMINER | part.POSSESSIVE) && !(before & part.SUBJECT)) {
    return isRelative(prose, verb) ? "finite" : undefined;
  }
  if (before & part.PREPOSITION && !(before & part.SUBORDINATOR)) return undefined;
  if (bits & part.PAST) return isDoubt(prose, verb) ? undefined : "finite";
  if (bits & part.THIRD && kinds[start - 1]! & kind.NUMBER) return undefined;
  if (bits & part.PARTICIPLE || narrowsTitle(prose, verb)) return undefined;
  return bits & part.THIRD || isSeveral(prose, start - 1) ? "finite" : undefined;
}

/** Whether `which` is the subject of a verb, and no article: `the council, which |said so`, `a sign which |read "…"`; not so in `which shows what fell`. */
function isRelative({ words, kinds, senses, quotedBy }: Prose, verb: number): boolean {
  const { bits, verb: cue } = senses[verb]!;
  if (words[verb - 1] !== "which" || !cue || !(bits & part.FINITE)) return false;
  const next = kinds[verb + 1]! & (kind.COMMA | kind.COLON) ? verb + 2 : verb + 1;
  if (quotedBy[next]) return true;
  const says = kinds[verb - 2]! & kind.COMMA && cue.takes & CLAUSE;
  return Boolean(says) && !senses[next]!.verb && words[next] !== "what";
}

/** Whether a word only tells that something is not sure, behind another verb: `Police arrest suspected thieves`. */
function isDoubt({ words, senses }: Prose, at: number): boolean {
  const isWord = words[at] === "suspected" || words[at] === "alleged";
  const before = senses[at - 1]!.bits & (part.BASE | part.PAST | part.THIRD);
  return isWord && before !== 0 && senses[at + 1]?.bits !== part.SUBORDINATOR;
}

/** Whether a word between a comma and a title belongs to the title: `, state Sen. Lund,`. */
function narrowsTitle({ kinds }: Prose, at: number): boolean {
  return (kinds[at - 1]! & kind.COMMA) !== 0 && (kinds[at + 1]! & kind.ABBREVIATED) !== 0;
}

/** How far from its verb the head of a subject may stand: `observers in the capital and around the country say`. */
const LONGEST_SUBJECT = 12;

/** What no subject reaches over. */
const BOUNDARY = kind.STOP | kind.COMMA | kind.COLON | kind.SEMICOLON | kind.DASH | kind.MARK;

/** Whether several are told of before a plain verb, right there or before what they are of, in or from. */
function isSeveral(prose: Prose, last: number): boolean {
  if (isPlural(prose, last)) return true;
  const { kinds, senses } = prose;
  for (let at = last; at > 0 && at > last - LONGEST_SUBJECT; at--) {
    const { bits } = senses[at]!;
    if (kinds[at]! & BOUNDARY || bits & (part.HELPER | part.SUBORDINATOR)) return false;
    const isOther = kinds[at - 1]! & BOUNDARY || senses[at - 1]!.bits & part.COORDINATOR;
    if (bits & part.PREPOSITION && !isOther && isPlural(prose, at - 1)) return true;
  }
  return false;
}

function helpedVoice(bits: number, helper: number): Voice | undefined {
  if (helper & part.BE) {
    if (bits & part.GERUND) return "finite";
    return bits & part.PARTICIPLE ? "passive" : undefined;
  }
  return bits & (helper & part.HAVE ? part.PARTICIPLE : part.BASE) ? "finite" : undefined;
}

/** `…, saying`, `after saying`; and `a sign saying "No entry"`, where the noun before is its subject. */
function gerundVoice({ senses, kinds, words, quotedBy }: Prose, start: number): Voice | undefined {
  const before = senses[start - 1]!.bits;
  const led = before & (part.PREPOSITION | part.SUBORDINATOR | part.COORDINATOR);
  const free = kinds[start - 1]! & (kind.COMMA | kind.DASH | kind.MARK);
  if (led || free || kinds[start]! & (kind.CAPITAL | kind.PARAGRAPH)) return "gerund";

  const next = start + 1;
  const quotes =
    quotedBy[next] ||
    words[next] === "that" ||
    kinds[next]! & kind.COLON ||
    (kinds[next]! & kind.COMMA && quotedBy[next + 1]);
  return quotes && !(before & (part.DETERMINER | part.POSSESSIVE)) ? "finite" : undefined;
}

/** What a plural that ends with an `s` is not. */
const SINGULAR = part.THIRD | part.TIME | part.BE | part.HAVE | part.DO;

/** Whether the word before a plain verb can be its subject: a plural, `they`, `who`, the last of several names. */
function isPlural({ words, senses, kinds }: Prose, at: number): boolean {
  const { bits } = senses[at]!;
  if (bits & part.PLURAL) return true;
  if (bits & (part.COORDINATOR | part.PREPOSITION | part.DETERMINER)) return false;
  if (!(kinds[at]! & kind.WORD)) return (kinds[at]! & kind.COMMA) !== 0;
  const capital = (kinds[at]! & kind.CAPITAL) !== 0;
  if (/[^s]s$/u.test(words[at]!) && (capital ? words[at]!.length > 3 : !(bits & SINGULAR))) {
    return true;
  }
  return capital && (words[at - 1] === "and" || words[at - 2] === "and");
}
