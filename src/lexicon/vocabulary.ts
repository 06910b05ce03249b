/** A written form, and bits that say what it can be. */
export type Entry = readonly [form: string, senses: number];

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
  readonly #forms: (string | undefined)[];
  readonly #hashes: Int32Array;
  readonly #senses: Int32Array;
  readonly #mask: number;
  #longest = 0;

  constructor(entries: readonly Entry[]) {
    const size = 2 ** Math.ceil(Math.log2(entries.length * 2 + 2));
    this.#forms = new Array<string | undefined>(size).fill(undefined);
    this.#hashes = new Int32Array(size);
    this.#senses = new Int32Array(size);
    this.#mask = size - 1;
    for (const [form, senses] of entries) this.#add(form, senses);
  }

  /** What a word can be; nothing when it is not known. */
  sensesOf(word: string): number {
    return this.sensesAt(word, 0, word.length);
  }

  /** What the word, or words, between two offsets of a text can be. */
  sensesAt(text: string, start: number, end: number): number {
    if (end - start > this.#longest) return 0;
    const slot = this.#slotOf(hashOf(text, start, end), text, start, end);
    return this.#senses[slot] as number;
  }

  #add(form: string, senses: number): void {
    const hash = hashOf(form, 0, form.length);
    const slot = this.#slotOf(hash, form, 0, form.length);
    this.#forms[slot] ??= form;
    this.#hashes[slot] = hash;
    this.#senses[slot] = (this.#senses[slot] as number) | senses;
    this.#longest = Math.max(this.#longest, form.length + MOST_DOTS);
  }

  /** Where a form stands, or would. */
  #slotOf(hash: number, text: string, start: number, end: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const form = this.#forms[slot];
      if (form === undefined) return slot;
      if (this.#hashes[slot] === hash && isSame(form, text, start, end)) return slot;
      slot = (slot + 1) & this.#mask;
    }
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

/** The forms of a table, each with one sense, or with that of what it means. */
export function entriesOf<Meaning extends string>(
  words: Readonly<Record<string, Meaning>>,
  senses: Readonly<Record<Meaning, number>>,
): Entry[] {
  return Object.entries(words).map(([form, meaning]) => [form, senses[meaning]]);
}

/** The forms of a table, all with one sense. */
export function formsOf(words: object, sense: number): Entry[] {
  return listed(Object.keys(words), sense);
}

/** Forms, all with one sense. */
export function listed(forms: Iterable<string>, sense: number): Entry[] {
  return Array.from(forms, (form) => [form, sense]);
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const unit = folded(text.charCodeAt(at));
    if (unit !== 0) hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return hash;
}

function isSame(form: string, text: string, start: number, end: number): boolean {
  let at = start;
  for (let index = 0; index < form.length; index++) {
    const unit = folded(form.charCodeAt(index));
    if (unit === 0) continue;
    while (at < end && text.charCodeAt(at) === DOT) at++;
    if (folded(text.charCodeAt(at)) !== unit) return false;
    at++;
  }
  while (at < end && text.charCodeAt(at) === DOT) at++;
  return at === end;
}

function folded(unit: number): number {
  if (unit < TABLED) return table[unit] as number;
  return unit === CURLY ? APOSTROPHE : unit;
}
