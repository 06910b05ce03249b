import * as kind from "../../text/kinds.js";
import type { Quotation } from "../../text/quotations.js";
import * as part from "../clauses/parts.js";
import { endOfQuotation, type Prose } from "../clauses/prose.js";
import { LONGEST_SCARE } from "../clauses/quoted.js";
import { subjectBefore } from "../clauses/subject-before.js";
import { isRemark, leadsOff } from "./behind.js";
import { isOther, type Telling } from "./other.js";
import { isPastForm } from "./subject.js";

/** What is known of what was said, before its end is. */
export interface Extent extends Telling {
  /** Whether it is a clause, which reaches further than a thing does. */
  readonly isClause: boolean;
  /** Whether its sentence opens with a clause that leads up to the main one: `Asked why, she …` */
  readonly isLead: boolean;
  /** Whether it is told between commas of someone who does more: `Lund, who said so, left`. */
  readonly isInserted: boolean;
  /** Whether it stands on a thing, of which more is told: `a sign saying "…" fell`. */
  readonly isSign: boolean;
}

/** What parts clauses. */
const BOUNDARY = kind.STOP | kind.COMMA | kind.SEMICOLON | kind.COLON | kind.DASH;

/** Finds where what was said ends, in the sentence that it begins in. */
export function endOfContent(prose: Prose, start: number, end: number, extent: Extent): number {
  const { quotedBy } = prose;
  let at = start;
  while (at < end) {
    const quotation = quotedBy[at];
    if (quotation) {
      at = Math.min(end, endOfQuotation(quotation));
      const isAll = quotation.open === start && extent.isClause;
      const isRead = extent.isSign || (isRemark(prose, quotation) && leadsOff(prose, at, end));
      if (isAll && isRead) return at;
      if (!isParted(prose, quotation)) continue;
      if (isAll) return at;
      if (at < end && (isContrast(prose, at) || isOther(prose, at, end, true, extent))) return at;
    } else if (at > start && endsAt(prose, at, end, extent)) {
      return at;
    } else {
      at++;
    }
  }
  return end;
}

/** Whether a comma or a full stop ends a quotation, before its mark or, if it is of more than a word or two, behind. */
function isParted({ kinds }: Prose, { open, close }: Quotation): boolean {
  const behind = close - open > LONGEST_SCARE ? kinds[close + 1]! & kind.COMMA : 0;
  return ((kinds[close - 1]! & (kind.COMMA | kind.STOP)) | behind) !== 0;
}

/** Whether what was said ends before a token. */
function endsAt(prose: Prose, at: number, end: number, extent: Extent): boolean {
  const { kinds, words, senses } = prose;
  const { bits } = senses[at]!;
  if (kinds[at]! & kind.COMMA) return endsAtComma(prose, at + 1, end, extent);
  if (kinds[at]! & kind.SEMICOLON) return true;
  if (!extent.isClause && bits & part.CIRCUMSTANCE) return true;
  if (bits & part.COORDINATOR && isOther(prose, at, end, !extent.isClause, extent)) return true;
  return words[at] === "according";
}

function endsAtComma(prose: Prose, next: number, end: number, extent: Extent): boolean {
  const { words, senses } = prose;
  const { bits } = senses[next]!;
  if (extent.isLead && opensMain(prose, next, end)) return true;
  if (words[next] === "according") return true;
  if (extent.isInserted && resumes(prose, next)) return true;
  if (isContrast(prose, next)) return !carriesOn(prose, next + 1);
  if (!extent.isClause && bits & (part.DETAIL | part.RELATIVE)) return true;
  return isOther(prose, next, end, true, extent);
}

function isContrast({ senses }: Prose, at: number): boolean {
  return (senses[at]!.bits & part.CONTRAST) !== 0;
}

/** Whether the main verb of a sentence follows, after what was told between commas. */
function resumes({ senses, kinds }: Prose, start: number): boolean {
  let at = start;
  while (senses[at]!.bits & part.ADVERB) at++;
  return (senses[at]!.bits & part.FINITE) !== 0 && !(kinds[at]! & kind.CAPITAL);
}

/** Whether a verb follows at once, which goes on with what was said: `, but could not stay`. */
function carriesOn({ senses, kinds }: Prose, at: number): boolean {
  const { bits, verb } = senses[at]!;
  return !verb && (bits & (part.HELPER | part.NEGATION)) !== 0 && !(kinds[at]! & kind.CAPITAL);
}

/** How far from the start of a main clause its verb is looked for. */
const LONGEST_SUBJECT = 12;

/** Whether a main clause begins, after one that led up to it. */
function opensMain(prose: Prose, start: number, end: number): boolean {
  const { senses, kinds, quotedBy } = prose;
  const opening = senses[start]!.bits;
  if (opening & part.SUBJECT && !(opening & part.DETERMINER)) return true;
  const limit = Math.min(end, start + LONGEST_SUBJECT);
  for (let at = start; at < limit && !quotedBy[at] && !(kinds[at]! & BOUNDARY); at++) {
    const { bits, verb } = senses[at]!;
    const finite = part.FINITE | (verb ? part.BASE : 0);
    const isVerb = bits & finite || isPastForm(prose, at);
    if (at > start && isVerb && !(kinds[at]! & kind.CLITIC)) {
      return subjectBefore(prose, at, start)?.start === start;
    }
  }
  return false;
}
