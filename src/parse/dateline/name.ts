import type { Letters } from "./letters.js";
import type { Opening, Phrase, Word } from "./opening.js";
import { knownRegion } from "./region.js";

// ST. LOUIS   PLYMOUTH CO. -   WASHINGTON D.C. -
const ABBREVIATION = /^(?:co|ft|hts|is|mts?|pt|sta|sto|ste?|twp)$|^\p{Alpha}{1,4}\.\p{Alpha}/iu;
const INITIALS = /^\p{Upper}\.\p{Upper}$/u;

/** The most words that name a place. */
const LONGEST = 7;

/** The name of a place as it is printed. */
export interface PlaceName {
  readonly start: number;
  readonly end: number;
  /** How its first word is printed. */
  readonly letters: Letters;
  /** Whether a word in it stands over texts. */
  readonly isRubric: boolean;
  /** The region that follows without a comma: `BRUSSELS Belgium`. */
  readonly region: Phrase | undefined;
}

/** Picks the name of a place out of the words that stand side by side. */
export function placeName(opening: Opening): PlaceName | undefined {
  const first = opening.wordAt();
  if (!first || first.letters === "joint") return undefined;
  const isCapital = first.letters === "capital";
  // la Paz, in a name that is printed small
  const alike = first.letters === "particle" ? "small" : first.letters;
  let last: Phrase | undefined;
  let region: Phrase | undefined;
  let isRubric = false;
  let word: Word | undefined = first;

  for (let size = 0; word && size < LONGEST && !word.beginsDate; size++) {
    const { text, letters, meaning } = word;
    if (letters !== "particle") {
      const isAlike = letters === alike || (alike === "title" && letters === "capital");
      if (last && ((isCapital && !isAlike) || INITIALS.test(text)))
        region = knownRegion(opening, word);
      // SEOUL AFP -, but SANTA ANA -
      if (last && meaning.agency && opening.phrase(first.start, last.end).meaning.city) break;
      // BALDWIN Park, Calif. by a slip
      const isSlip = last && isCapital && opening.text.charAt(word.end) === ",";
      if (region || !(isAlike || isSlip)) break;
      last = word;
      isRubric ||= meaning.isRubric === true;
      if (opening.afterPoint(word) > word.end && text.length > 1 && !ABBREVIATION.test(text)) break;
    }
    word = opening.wordBeside(word);
  }
  if (!last) return undefined;
  const isPointed = opening.afterPoint(last) > last.end && ABBREVIATION.test(last.text);
  const end = isPointed ? opening.afterPoint(last) : last.end;
  return { start: first.start, end, letters: first.letters, isRubric, region };
}
