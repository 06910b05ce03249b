import { isCapital, isParticle, isTitle } from "./letters.js";
import type { Opening, Phrase } from "./opening.js";
import { knownRegion } from "./region.js";

// ST. LOUIS   PLYMOUTH CO. -   WASHINGTON D.C. -
const ABBREVIATION = /^(?:co|ft|hts|is|mts?|pt|sta|sto|ste?|twp)$|^\p{L}{1,4}\.\p{L}/iu;
const INITIALS = /^\p{Lu}\.\p{Lu}$/u;
const SMALL = /^\p{Ll}/u;

/** The most words that name a place. */
const LONGEST = 7;

/** The name of a place as it is printed. */
export interface PlaceName {
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** Whether it is set in small letters. */
  readonly isSmall: boolean;
  /** Whether a word in it stands over texts. */
  readonly isRubric: boolean;
  /** The region that follows without a comma: `BRUSSELS Belgium`. */
  readonly region: Phrase | undefined;
}

/** Picks the name of a place out of the words that stand side by side. */
export function placeName(opening: Opening): PlaceName | undefined {
  const first = opening.wordAt();
  if (!first) return undefined;
  const isSmall = SMALL.test(first.text);
  const run = opening.run(LONGEST, (word) => isSmall || isTitle(word) || isParticle(word));
  const isAllCapital = isCapital(first.text);
  let last: Phrase | undefined;
  let region: Phrase | undefined;
  let isRubric = false;

  for (const word of run) {
    const { text } = word;
    if (isParticle(text)) continue;
    const isName = isAllCapital
      ? isCapital(text) && text !== "AND"
      : isSmall
        ? SMALL.test(text)
        : isTitle(text);
    if (last && (isAllCapital ? !isName || INITIALS.test(text) : INITIALS.test(text)))
      region = knownRegion(opening, word);
    const isSlip =
      last && isAllCapital && word === run.at(-1) && opening.text.charAt(word.end) === ",";
    if (region || !(isName || isSlip)) break;
    last = word;
    isRubric ||= word.meaning.isRubric === true;
    if (opening.afterPoint(word) > word.end && text.length > 1 && !ABBREVIATION.test(text)) break;
  }
  if (!last) return undefined;
  const pointed = opening.afterPoint(last);
  const end = pointed > last.end && ABBREVIATION.test(last.text) ? pointed : last.end;
  return { start: first.start, end, isCapital: isAllCapital, isSmall, isRubric, region };
}
