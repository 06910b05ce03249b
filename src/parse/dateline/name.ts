import { longestKnown, type Region } from "./region.js";
import { isCapital, type Word } from "./run.js";
import type { DatelineLexicon } from "./words.js";

const PARTICLE =
  /^(?:al|am|an|auf|aux|da|das|de|del|della|den|der|des|di|do|dos|du|el|es|in|la|las|le|les|los|of|on|over|sur|the|upon|van|von)$/u;
// ST. LOUIS   PLYMOUTH CO. -   WASHINGTON D.C. -
const ABBREVIATION = /^(?:co|ft|hts|is|mt|mts|pt|ste?|sta|sto|twp)\.$|^\p{L}{1,4}\.\p{L}/iu;
const INITIALS = /^\p{Lu}\.\p{Lu}\.$/u;

/** How the name of a place is printed. */
export interface PlaceName {
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** The region that follows without a comma: `BRUSSELS Belgium`. */
  readonly region: Region | undefined;
}

/** Picks the name of a place out of the words that stand side by side. */
export function placeName(
  text: string,
  words: readonly Word[],
  lexicon: DatelineLexicon,
): PlaceName | undefined {
  const run = upToStop(words);
  const [first] = run;
  if (!first || (run.length === 1 && PARTICLE.test(first.word))) return undefined;

  const isCapitalName = isCapital(first.word);
  const size = isCapitalName ? capitals(run, text) : capitalized(run, first);
  const last = run[size - 1];
  if (!last) return undefined;

  const { word, start } = last;
  const initials =
    size > 1 && INITIALS.test(word) ? longestKnown(text, [last], lexicon) : undefined;
  const before = run[size - 2];
  if (initials && before) {
    return { start: first.start, end: before.end, isCapital: isCapitalName, region: initials };
  }
  const region = isCapitalName ? longestKnown(text, run.slice(size), lexicon) : undefined;
  const end = word.endsWith(".") && !ABBREVIATION.test(word) ? last.end - 1 : last.end;
  return { start: first.start, end: Math.max(end, start + 1), isCapital: isCapitalName, region };
}

/** ST. LOUIS goes on after its point, `By Ada Reyes. LIMA` does not. */
function upToStop(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ word }) => word.endsWith(".") && word.length > 2 && !ABBREVIATION.test(word),
  );
  return at < 0 ? words : words.slice(0, at + 1);
}

/** RIO DE JANEIRO, RIO de JANEIRO, and BALDWIN Park, which a comma shows to be a slip. */
function capitals(run: readonly Word[], text: string): number {
  const at = run.findIndex(
    ({ word }, index) =>
      (!isCapital(word) && !PARTICLE.test(word)) || (index > 0 && word === "AND"),
  );
  const next = at < 0 ? undefined : run[at];
  const isSlip =
    next && next.word !== "AND" && at === run.length - 1 && text.charAt(next.end) === ",";
  return withoutParticles(run, at < 0 || isSlip ? run.length : at);
}

/** Rio de Janeiro; and sioux city, where the wire was set in small letters. */
function capitalized(run: readonly Word[], first: Word): number {
  const isSmall = /^\p{Ll}/u.test(first.word);
  const shape = isSmall ? /^\p{Ll}/u : /^[\p{Lu}\p{Lo}]/u;
  const at = run.findIndex(({ word }) => !shape.test(word) && (isSmall || !PARTICLE.test(word)));
  return withoutParticles(run, at < 0 ? run.length : at);
}

function withoutParticles(run: readonly Word[], size: number): number {
  const last = run.slice(0, size).findLastIndex(({ word }) => !PARTICLE.test(word));
  return last + 1;
}
