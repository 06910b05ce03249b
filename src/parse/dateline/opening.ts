import { plain } from "../../lexicon/names.js";
import type { Repair } from "../../model/repair.js";
import type { Span } from "../../model/span.js";
import { Scanner } from "../../text/scanner.js";
import { isDigit } from "../../text/word.js";
import type { FoundDate } from "../date/news-date.js";
import type { AgencyReading, PlaceReading } from "./draft.js";
import { endOfWord } from "./letters.js";
import { monthNear } from "./slip.js";
import { type Meaning, NOTHING, type Vocabulary, vocabularyOf } from "./vocabulary.js";
import type { DatelineLexicon } from "./words.js";

// Apri l7      Sept. 23      March 2O      NO DATE
//     └day         └day           └day     └no date
const DAY = /\.?[ \u{a0}]{1,2}[\dlIO]{1,3}(?![\p{L}\d])/uy;
const NO_DATE = /no date(?!\p{L})/iuy;
/** No day of the week that is written out is shorter. */
const WHOLE_DAY = 6;

/** Words that stand side by side, and what they mean together. */
export interface Phrase extends Span {
  readonly text: string;
  readonly meaning: Meaning;
}

/** The opening of a story: read word by word, and the parts of a dateline that were found in it. */
export class Opening extends Scanner {
  places: readonly PlaceReading[] = [];
  agencies: readonly AgencyReading[] = [];
  date: FoundDate | undefined;
  /** Whether it has a date, be it `NO DATE`. */
  isDated = false;
  repairs: readonly Repair[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #words: Phrase[] = [];

  constructor(
    text: string,
    readonly start: number,
    readonly lexicon: DatelineLexicon,
  ) {
    super(text, start);
    this.#vocabulary = vocabularyOf(lexicon);
  }

  /** A span as it is counted from the beginning of the dateline. */
  span(start: number, end: number): Span {
    return { start: start - this.start, end: end - this.start };
  }

  /** What a name means. */
  meaningOf(name: string): Meaning {
    return this.#vocabulary.get(plain(name)) ?? NOTHING;
  }

  /** What stands between two places, and means. */
  phrase(start: number, end: number): Phrase {
    const word = this.#words[start - this.start];
    if (word?.end === end) return word;
    const text = this.text.slice(start, end);
    return { text, start, end, meaning: this.meaningOf(text) };
  }

  /** The word that begins here, without the point behind it. */
  wordAt(start: number = this.position): Phrase | undefined {
    const at = start - this.start;
    if (!this.#words[at]) {
      const end = endOfWord(this.text, start);
      if (end > start) this.#words[at] = this.phrase(start, end);
    }
    return this.#words[at];
  }

  /** Where the point behind a word ends, or the word where none follows. */
  afterPoint({ end }: Span): number {
    return this.text.charAt(end) === "." ? end + 1 : end;
  }

  /** The word beside another, after a space, or after a point and a space. */
  wordBeside(word: Span): Phrase | undefined {
    const gap = this.text.charAt(this.afterPoint(word));
    return gap === " " || gap === "\u{a0}" ? this.wordAt(this.afterPoint(word) + 1) : undefined;
  }

  /** The words that stand side by side from here on, up to one that begins a date, or the first that does not go on. */
  run(most: number, goesOn: (word: string) => boolean = () => true): Phrase[] {
    const run: Phrase[] = [];
    let word = this.wordAt();
    while (word && run.length < most && !this.beginsDate(word)) {
      run.push(word);
      word = goesOn(word.text) ? this.wordBeside(word) : undefined;
    }
    return run;
  }

  /** The longest name that begins with a word and means what it should. */
  longest(first: Phrase, means: (meaning: Meaning) => unknown): Phrase | undefined {
    let longest = means(first.meaning) ? first : undefined;
    let last = first;
    for (let size = 1; size < first.meaning.most; size++) {
      const next = this.wordBeside(last);
      if (!next) break;
      last = next;
      const phrase = this.phrase(first.start, last.end);
      if (means(phrase.meaning)) longest = phrase;
    }
    return longest;
  }

  /** Whether a date begins with a word: a day of the week, or a month, if by a slip, and a number. */
  beginsDate({ text, start, end, meaning: { month, weekday } }: Phrase): boolean {
    if (weekday !== undefined && text.length >= WHOLE_DAY) return true;
    if (text.length === 2) {
      NO_DATE.lastIndex = start;
      return NO_DATE.test(this.text);
    }
    DAY.lastIndex = end;
    return DAY.test(this.text) && (month ?? monthNear(text, this.lexicon.months)) !== undefined;
  }

  /** Whether a number stands here, or a word that a date may begin with. */
  mayBeginDate(): boolean {
    const word = this.wordAt();
    if (!word) return isDigit(this.text.charCodeAt(this.position));
    const { month, weekday } = word.meaning;
    return (month ?? weekday) !== undefined || this.beginsDate(word);
  }
}
