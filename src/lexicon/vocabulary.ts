/**
 * Written forms, and bits that say what each can be.
 *
 * Another vocabulary stands for all its forms. It is not copied but asked, so that what several
 * lexicons share is kept once.
 */
export type Entry = readonly [forms: readonly string[] | Vocabulary, senses: number];

const DOT = 46;
const APOSTROPHE = 39;
const CURLY = 0x2019;

/** No word is printed with more full stops that its form in a lexicon lacks. */
const MOST_DOTS = 4;

/** Latin, Greek and Cyrillic: what a table is kept for. */
const TABLED = 0x530;
/** Each letter as a small one; nothing for a full stop. */
const table = Uint16Array.from({ length: TABLED }, (_, unit) =>
  unit === DOT ? 0 : String.fromCharCode(unit).toLowerCase().charCodeAt(0),
);

/**
 * What each word can be, looked up where the word stands in a text: no copy of it is made.
 *
 * Capitals, full stops and the form of apostrophes make no difference: `U.S.` is `us`.
 */
export class Vocabulary {
  /** The letters of all forms, one form behind another, as they are compared. */
  readonly #letters: Uint16Array;
  /** Where in them the form of each slot begins, and where it ends: 0 where a slot is empty. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #hashes: Int32Array;
  readonly #senses: Int32Array;
  readonly #mask: number;
  readonly #shared: [words: Vocabulary, senses: number][] = [];
  /** Where the letters of the next form go: at first behind 0, so that none ends there. */
  #next = 1;
  #longest = 0;

  constructor(entries: readonly Entry[]) {
    const own = entries.flatMap(([forms]) => (forms instanceof Vocabulary ? [] : forms));
    const size = 2 ** Math.ceil(Math.log2((own.length + 1) * 2));
    this.#letters = new Uint16Array(own.reduce((sum, form) => sum + form.length, 1));
    this.#starts = new Int32Array(size);
    this.#ends = new Int32Array(size);
    this.#hashes = new Int32Array(size);
    this.#senses = new Int32Array(size);
    this.#mask = size - 1;
    for (const [forms, senses] of entries) {
      if (forms instanceof Vocabulary) this.#share(forms, senses);
      else for (const form of forms) this.#add(form, senses);
    }
  }

  /** What a word can be; nothing when it is not known. */
  sensesOf(word: string): number {
    return this.sensesAt(word, 0, word.length);
  }

  /** What the word, or words, between two offsets of a text can be. */
  sensesAt(text: string, start: number, end: number): number {
    if (end - start > this.#longest) return 0;
    const hash = hashOf(text, start, end);
    let senses = this.#senses[this.#slotOf(hash, text, start, end)] as number;
    for (const [words, more] of this.#shared) {
      if (words.#ends[words.#slotOf(hash, text, start, end)] !== 0) senses |= more;
    }
    return senses;
  }

  #add(form: string, senses: number): void {
    const hash = hashOf(form, 0, form.length);
    const slot = this.#slotOf(hash, form, 0, form.length);
    if (this.#ends[slot] === 0) this.#write(form, slot);
    this.#hashes[slot] = hash;
    this.#senses[slot] = (this.#senses[slot] as number) | senses;
    this.#longest = Math.max(this.#longest, form.length + MOST_DOTS);
  }

  #write(form: string, slot: number): void {
    this.#starts[slot] = this.#next;
    for (let at = 0; at < form.length; at++) {
      const unit = folded(form.charCodeAt(at));
      if (unit !== 0) this.#letters[this.#next++] = unit;
    }
    this.#ends[slot] = this.#next;
  }

  #share(words: Vocabulary, senses: number): void {
    this.#shared.push([words, senses]);
    this.#longest = Math.max(this.#longest, words.#longest);
  }

  /** Where a form stands, or would. */
  #slotOf(hash: number, text: string, start: number, end: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#ends[slot] !== 0) {
      if (this.#hashes[slot] === hash && this.#holds(slot, text, start, end)) return slot;
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }

  /** Whether the form of a slot is what stands between two offsets of a text. */
  #holds(slot: number, text: string, start: number, end: number): boolean {
    let letter = this.#starts[slot] as number;
    for (let at = start; at < end; at++) {
      const unit = folded(text.charCodeAt(at));
      if (unit !== 0 && this.#letters[letter++] !== unit) return false;
    }
    return letter === this.#ends[slot];
  }
}

/** Makes vocabularies: that of each lexicon when it is first asked for. */
export function vocabularyBy<Lexicon extends object>(
  entriesOf: (lexicon: Lexicon) => readonly Entry[],
): (lexicon: Lexicon) => Vocabulary {
  const made = new WeakMap<Lexicon, Vocabulary>();
  return (lexicon) => {
    const known = made.get(lexicon);
    if (known) return known;
    const vocabulary = new Vocabulary(entriesOf(lexicon));
    made.set(lexicon, vocabulary);
    return vocabulary;
  };
}

/** The forms of a table, by the senses of what they mean. */
export function entriesOf<Meaning extends string>(
  words: Readonly<Record<string, Meaning>>,
  senses: Readonly<Record<Meaning, number>>,
): Entry[] {
  const forms = Object.keys(words);
  return (Object.keys(senses) as Meaning[]).map((meaning) => [
    forms.filter((form) => words[form] === meaning),
    senses[meaning],
  ]);
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const unit = folded(text.charCodeAt(at));
    if (unit !== 0) hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return hash;
}

function folded(unit: number): number {
  if (unit < TABLED) return table[unit] as number;
  return unit === CURLY ? APOSTROPHE : unit;
}
