/**
 * Names by key: `FR: "France"`; more than one with commas between.
 *
 * `Kiev (Kyiv)` is a name and its usual spelling; `Tripoli?` may be somewhere else. A key that is
 * longer than a code of two letters is a name as well.
 *
 * @category Lexicons
 */
export type NameTable = Readonly<Record<string, string>>;

/** What a name stands for. */
export interface Named {
  /** The key that the name stands under. */
  readonly key: string;
  /** The first name under that key. */
  readonly first: string;
  /** The name in its usual spelling. */
  readonly name: string;
  /** Whether it means nothing else: a question mark behind a name says that it may. */
  readonly isSure: boolean;
}

/** The names of a table, and the words that they begin with. */
interface Index {
  readonly names: ReadonlyMap<string, Named>;
  readonly openings: ReadonlySet<string>;
}

const indexes = new WeakMap<NameTable, Index>();
// Kiev (Kyiv)
const RESPELT = /^(?<form>[^()]+) \((?<name>[^()]+)\)$/u;
/** How long the code of a country is. */
const CODE = 2;
const MARKED = /[^ -~]|[.`]/u;
const MARKS = /[\p{M}.]/gu;
const APOSTROPHES = /[’‘`´]/gu;

/** Finds what a name stands for in a table of names, whatever its case, accents and points. */
export function findName(table: NameTable, written: string): Named | undefined {
  return indexOf(table).names.get(plain(written));
}

/** Whether a name in a table begins with a word. */
export function opensName(table: NameTable, word: string): boolean {
  return indexOf(table).openings.has(plain(word));
}

function indexOf(table: NameTable): Index {
  const known = indexes.get(table);
  if (known) return known;

  const index = new Map<string, Named>();
  const openings = new Set<string>();
  for (const [key, list] of Object.entries(table)) {
    const names = list === "" ? [] : list.split(", ");
    const [first = key] = names;
    for (const entry of key.length > CODE ? [key, ...names] : names) {
      const isSure = !entry.endsWith("?");
      const written = isSure ? entry : entry.slice(0, -1);
      const { form = written, name = written } = RESPELT.exec(written)?.groups ?? {};
      const bare = plain(form);
      index.set(bare, { key, first, name, isSure });
      openings.add(bare.split(" ", 1).join());
    }
  }
  const made = { names: index, openings };
  indexes.set(table, made);
  return made;
}

/** A name as it is compared: in lower case, without accents and points, apostrophes made even. */
export function plain(name: string): string {
  const small = name.toLowerCase();
  if (!MARKED.test(small)) return small;
  return small.normalize("NFD").replace(MARKS, "").replace(APOSTROPHES, "'");
}
