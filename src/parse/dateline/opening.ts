import type { Gazetteer } from "../../gazetteer/gazetteer.js";
import { plain } from "../../lexicon/names.js";
import type { Repair } from "../../model/repair.js";
import type { Span } from "../../model/span.js";
import { type Pattern, Scanner } from "../../text/scanner.js";
import { withPlainSpaces } from "../../text/spaces.js";
import type { FoundDate } from "../date/news-date.js";
import type { AgencyReading, PlaceReading, Separator } from "./draft.js";
import { type Letters, lettersOf } from "./letters.js";
import { monthNear } from "./slip.js";
import { type Meaning, NOTHING, type Vocabulary, vocabularyOf } from "./vocabulary.js";
import type { DatelineLexicon } from "./words.js";

// W.Va      PORT-AU-PRINCE      N'Djamena      ME}LBOURNE
const WORD = /\p{Alpha}(?:[\p{Alpha}\p{M}'’‘`´{}]|[.-](?=\p{Alpha})){0,39}/uy;
// KOMPAS.com
const ADDRESS = /^[\p{Alpha}\d-]{2,30}\.(?:com|net|org|info|news|\p{Alpha}{2})$/iu;
// Apri l7      Sept. 23      March 2O
//     └day         └day           └day
const DAY = /\.?[^\S\n]{1,2}[\dlIO]{1,3}(?![\p{Alpha}\d])/uy;
const SPACE = /\s/u;
/** The last character of ASCII. */
const ASCII = "\u{7f}";
/** What stands for the date where there is none: `MOSCOW, NO DATE`. */
export const NO_DATE: Pattern = /no\sdate(?!\p{Alpha})/iuy;
/** No day of the week that is written out is shorter. */
const WHOLE_DAY = 6;

/** Words that stand side by side, and what they mean together. */
export interface Phrase extends Span {
  readonly text: string;
  readonly meaning: Meaning;
}

/** A word, without the point behind it. */
export interface Word extends Phrase {
  readonly letters: Letters;
  /** Whether a date begins with it: a day of the week, or a month, if by a slip, and a number. */
  readonly beginsDate: boolean;
}

/** The opening of a story: read word by word, and the parts of a dateline that were found in it. */
export class Opening extends Scanner {
  places: readonly PlaceReading[] = [];
  agencies: readonly AgencyReading[] = [];
  date: FoundDate | undefined;
  /** Whether it has a date, be it `NO DATE`. */
  isDated = false;
  readonly repairs: Repair[] = [];
  /** What stands behind the last part. */
  separator: Separator = "none";
  /** Whether a dash or a bar parts two of the parts. */
  isParted = false;
  readonly #vocabulary: Vocabulary;
  readonly #words: Word[] = [];

  constructor(
    text: string,
    readonly start: number,
    readonly lexicon: DatelineLexicon,
    readonly gazetteer: Gazetteer | undefined,
  ) {
    super(text, start);
    this.#vocabulary = vocabularyOf(lexicon);
  }

  /** A span as it is counted from the beginning of the dateline. */
  span(start: number, end: number): Span {
    return { start: start - this.start, end: end - this.start };
  }

  /** What a name means; an address is the signature of its site. */
  meaningOf(name: string): Meaning {
    const meaning = this.#vocabulary.get(plain(name)) ?? NOTHING;
    return meaning === NOTHING && name.includes(".") && ADDRESS.test(name)
      ? { most: 1, agency: { name, signed: name } }
      : meaning;
  }

  /** What stands between two places, and means. */
  phrase(start: number, end: number): Phrase {
    const word = this.#words[start - this.start];
    if (word?.end === end) return word;
    const text = withPlainSpaces(this.text.slice(start, end));
    return { text, start, end, meaning: this.meaningOf(text) };
  }

  /** The word that begins here. */
  wordAt(start: number = this.position): Word | undefined {
    const known = this.#words[start - this.start];
    WORD.lastIndex = start;
    if (known || !WORD.test(this.text)) return known;
    const end = WORD.lastIndex;
    const text = this.text.slice(start, end);
    const meaning = this.meaningOf(text);
    const beginsDate = this.#beginsDate(text, start, meaning);
    const word = { text, start, end, meaning, letters: lettersOf(text), beginsDate };
    this.#words[start - this.start] = word;
    return word;
  }

  #beginsDate(text: string, start: number, { month, weekday }: Meaning): boolean {
    if (weekday !== undefined && text.length >= WHOLE_DAY) return true;
    DAY.lastIndex = start + text.length;
    NO_DATE.lastIndex = start;
    return DAY.test(this.text)
      ? (month ?? monthNear(text, this.lexicon.months)) !== undefined
      : text.length === 2 && NO_DATE.test(this.text);
  }

  /** Where the point behind a word ends, or the word where none follows. */
  afterPoint({ end }: Span): number {
    return this.text.charAt(end) === "." ? end + 1 : end;
  }

  /** The word beside another, after a space, or after a point and a space. */
  wordBeside(word: Span): Word | undefined {
    const end = this.afterPoint(word);
    const gap = this.text.charAt(end);
    return gap === " " || (gap > ASCII && SPACE.test(gap)) ? this.wordAt(end + 1) : undefined;
  }

  /** The words that stand side by side from here on, up to one that begins a date. */
  run(most: number): Word[] {
    const run: Word[] = [];
    let word = this.wordAt();
    while (word && run.length < most && !word.beginsDate) {
      run.push(word);
      word = this.wordBeside(word);
    }
    return run;
  }

  /** The longest name that begins with a word and means what it should. */
  longest(first: Phrase, means: (meaning: Meaning) => unknown): Phrase | undefined {
    let longest: Phrase | undefined;
    let last: Phrase | undefined = first;
    for (let size = 0; last && size < first.meaning.most; size++) {
      const phrase = size === 0 ? first : this.phrase(first.start, last.end);
      if (means(phrase.meaning)) longest = phrase;
      last = this.wordBeside(last);
    }
    return longest;
  }
}
