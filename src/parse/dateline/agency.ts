import type { Agency } from "../../model/agency.js";
import type { AgencyReading } from "./draft.js";
import type { Opening, Phrase } from "./opening.js";

// CBS/AP      Masnet & News Agencies      ats afp
//    └joint          └joint                  └joint, where both are known
const JOINT = /\s-\s|\s?[/&|,]\s?|\s{1,2}amp;\s|\sand\s/u;
const SPACE = /\s/u;
// PRNewswire-Asia
const BRANCH = /-\p{Alpha}+$/u;
const NAME = /^(?:(?=.*\p{Alpha})[\p{Upper}\d][^,;:?!"“]*|\p{Lower}+-\p{Lower}+)$/u;

/** Reads the agency or agencies that stand between brackets or slashes, if any. */
export function enclosedAgencies(opening: Opening, inside: Phrase): readonly AgencyReading[] {
  const { start, end } = inside;
  const whole = toReading(opening, inside);
  if (whole.isKnown) return [whole];
  // ARIES (March 21-April 19):
  const first = opening.wordAt(start);
  if (first?.beginsDate) return [];
  const several = split(opening, start, end, JOINT);
  if (several.some(({ isKnown }) => isKnown)) return several;
  const words = split(opening, start, end, SPACE);
  if (words.every(({ isKnown }) => isKnown)) return words;
  return several.every(({ agency }) => NAME.test(agency.name)) ? several : [];
}

function split(opening: Opening, start: number, end: number, joint: RegExp): AgencyReading[] {
  const { text } = opening;
  let at = start;
  const names = text.slice(start, end).split(joint).filter(Boolean);
  return names.map((name) => {
    const first = text.indexOf(name, at);
    at = first + name.length;
    return toReading(opening, opening.phrase(first, at));
  });
}

/** Reads a known agency that stands without brackets: `SEOUL, Nov 26 AFP -`. */
export function readBareAgency(opening: Opening, first: Phrase): AgencyReading | undefined {
  const phrase = opening.longest(first, ({ agency }) => agency);
  const { signed } = phrase?.meaning.agency ?? {};
  if (!phrase || (signed !== phrase.text && phrase.text !== phrase.text.toUpperCase()))
    return undefined;
  opening.position = phrase.end;
  return { ...toReading(opening, phrase), isEnclosed: false };
}

function toReading(opening: Opening, { text: name, start, end, meaning }: Phrase): AgencyReading {
  const known = meaning.agency ?? opening.meaningOf(name.replace(BRANCH, "")).agency;
  const text = opening.text.slice(start, end);
  const agency: Agency = { name: known?.name ?? name, text, span: opening.span(start, end) };
  if (known?.code !== undefined) agency.code = known.code;
  return { agency, isKnown: known !== undefined, isEnclosed: true };
}
