import { findName, opensName } from "../../lexicon/names.js";
import type { Scanner } from "../../text/scanner.js";
import type { AgencyReading } from "./draft.js";
import type { Word } from "./run.js";
import type { DatelineLexicon } from "./words.js";

// CBS/AP      Masnet & News Agencies      ats afp
//    └joint          └joint                  └joint, where both are known
const JOINT = /\s-\s|\s?[/&|,]\s?|\s{1,2}amp;\s|\sand\s/gu;
const SPACE = /\s/gu;
const NAME =
  /^(?=.{0,40}\p{Lu})[\p{Lu}\d][\p{L}\p{M}\d.&'’!–-]*(?:\s[\p{L}\d–&-][\p{L}\p{M}\d.&'’!–-]*){0,6}$/u;
const DOMAIN = /^[\p{L}\d-]{2,30}\.(?:com|net|org|info|news|tv|ai|[a-z]{2})$/iu;
const HYPHENED = /^\p{Ll}+-\p{Ll}+$/u;

/** The most words in the name of an agency that stands bare. */
const LONGEST = 4;

/** Reads the agency or agencies that stand between brackets or slashes. */
export function enclosedAgencies(
  text: string,
  start: number,
  end: number,
  lexicon: DatelineLexicon,
): AgencyReading[] | undefined {
  const whole = toAgency(text, start, end, lexicon);
  if (whole.isKnown) return [whole];

  const inside = text.slice(start, end);
  const several = split(text, start, end, JOINT, lexicon);
  if (several.some(({ isKnown }) => isKnown)) return several;
  const words = split(text, start, end, SPACE, lexicon);
  if (words.every(({ isKnown }) => isKnown)) return words;
  if (several.length > 1)
    return several.every((part) => NAME.test(part.text)) ? several : undefined;
  return NAME.test(inside) || HYPHENED.test(inside) || DOMAIN.test(inside) ? [whole] : undefined;
}

function split(
  text: string,
  start: number,
  end: number,
  joint: RegExp,
  lexicon: DatelineLexicon,
): AgencyReading[] {
  const parts: AgencyReading[] = [];
  let from = start;
  for (const { 0: joined, index } of text.slice(start, end).matchAll(joint)) {
    if (start + index > from) parts.push(toAgency(text, from, start + index, lexicon));
    from = start + index + joined.length;
  }
  return from < end ? [...parts, toAgency(text, from, end, lexicon)] : parts;
}

/** Reads a known agency that stands without brackets: `SEOUL, Nov 26 AFP -`. */
export function readBareAgency(
  scanner: Scanner,
  run: readonly Word[],
  lexicon: DatelineLexicon,
): AgencyReading | undefined {
  const { text, position: start } = scanner;
  const [first] = run;
  if (!first || !(opensName(lexicon.agencies, first.word) || DOMAIN.test(first.word)))
    return undefined;
  for (const { end } of run.slice(0, LONGEST).reverse()) {
    const agency = toAgency(text, start, end, lexicon);
    if (agency.isKnown && signs(text.slice(start, end), lexicon)) {
      scanner.position = end;
      return { ...agency, isEnclosed: false };
    }
  }
  return undefined;
}

/** Whether an agency is written as it signs: `Petra` may be someone, and `Na` is no agency. */
function signs(written: string, { agencies }: DatelineLexicon): boolean {
  const { name } = findName(agencies, written) ?? {};
  return name === undefined || name === written || written === written.toUpperCase();
}

function toAgency(
  text: string,
  start: number,
  end: number,
  lexicon: DatelineLexicon,
): AgencyReading {
  const written = text.slice(start, end);
  const known = findName(lexicon.agencies, written);
  return {
    name: known?.first ?? written,
    text: written,
    span: { start, end },
    ...(known && known.key !== known.first ? { code: known.key } : {}),
    isKnown: known !== undefined || DOMAIN.test(written),
    isEnclosed: true,
  };
}
