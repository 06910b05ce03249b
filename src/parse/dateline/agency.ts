import type { Agency } from "../../model/agency.js";
import type { AgencyReading } from "./draft.js";
import type { Opening, Phrase } from "./opening.js";

// CBS/AP      Masnet & News Agencies      ats afp
//    └joint          └joint                  └joint, where both are known
const JOINT = /(\s-\s|\s?[/&|,]\s?|\s{1,2}amp;\s|\sand\s)/u;
const SPACE = /(\s)/u;
const NAME = /^(?:(?=.*\p{L})[\p{Lu}\d][^,;:?!"“]*|\p{Ll}+-\p{Ll}+)$/u;
const DOMAIN = /^[\p{L}\d-]{2,30}\.(?:com|net|org|info|news|\p{L}{2})$/iu;

/** Reads the agency or agencies that stand between brackets or slashes. */
export function enclosedAgencies(
  opening: Opening,
  start: number,
  end: number,
): readonly AgencyReading[] | undefined {
  const whole = toReading(opening, opening.phrase(start, end));
  if (whole.isKnown) return [whole];
  // ARIES (March 21-April 19):
  const first = opening.wordAt(start);
  if (first && opening.beginsDate(first)) return undefined;
  const several = split(opening, whole.agency.name, start, JOINT);
  if (several.some(({ isKnown }) => isKnown)) return several;
  const words = split(opening, whole.agency.name, start, SPACE);
  if (words.every(({ isKnown }) => isKnown)) return words;
  return several.every(({ agency }) => NAME.test(agency.name)) ? several : undefined;
}

function split(opening: Opening, inside: string, start: number, joint: RegExp): AgencyReading[] {
  const agencies: AgencyReading[] = [];
  let at = start;
  for (const [index, piece] of inside.split(joint).entries()) {
    const end = at + piece.length;
    if (index % 2 === 0 && piece !== "") agencies.push(toReading(opening, opening.phrase(at, end)));
    at = end;
  }
  return agencies;
}

/** Reads a known agency that stands without brackets: `SEOUL, Nov 26 AFP -`. */
export function readBareAgency(opening: Opening, first: Phrase): AgencyReading | undefined {
  const phrase = DOMAIN.test(first.text) ? first : opening.longest(first, ({ agency }) => agency);
  if (!phrase) return undefined;
  const { text, end, meaning } = phrase;
  const { signed = text } = meaning.agency ?? {};
  if (signed !== text && text !== text.toUpperCase()) return undefined;
  opening.position = end;
  return { ...toReading(opening, phrase), isEnclosed: false };
}

/** Whether a name is known for an agency's, or is the address of a site: `KOMPAS.com`. */
export function isSignature({ text, meaning }: Phrase): boolean {
  return meaning.agency !== undefined || DOMAIN.test(text);
}

function toReading(opening: Opening, phrase: Phrase): AgencyReading {
  const { text, start, end, meaning } = phrase;
  const { name = text, code } = meaning.agency ?? {};
  const agency: Agency = { name, text, span: opening.span(start, end) };
  if (code !== undefined) agency.code = code;
  return { agency, isKnown: isSignature(phrase), isEnclosed: true };
}
