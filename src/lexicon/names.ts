/**
 * Names by key: `FR: "France"`; more than one with commas between.
 *
 * `Kiev (Kyiv)` is a name and its usual spelling; `Tripoli?` may be somewhere else.
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

const indexes = new WeakMap<NameTable, ReadonlyMap<string, Named>>();
// Kiev (Kyiv)
const RESPELT = /^(?<form>[^()]+) \((?<name>[^()]+)\)$/u;
const POINTS = /\./gu;
const MARKS = /\p{M}/gu;
const BEYOND_ASCII = /[^ -~]/u;

/** Finds what a name stands for in a table of names, whatever its case, accents and points. */
export function findName(table: NameTable, written: string): Named | undefined {
  return indexOf(table).get(plain(written));
}

function indexOf(table: NameTable): ReadonlyMap<string, Named> {
  const known = indexes.get(table);
  if (known) return known;

  const index = new Map<string, Named>();
  for (const [key, list] of Object.entries(table)) {
    const names = list.split(", ");
    const [first = key] = names;
    for (const entry of names) {
      const isSure = !entry.endsWith("?");
      const written = isSure ? entry : entry.slice(0, -1);
      const { form = written, name = written } = RESPELT.exec(written)?.groups ?? {};
      index.set(plain(form), { key, first, name, isSure });
    }
  }
  indexes.set(table, index);
  return index;
}

/** A name as it is compared: in lower case, without accents and points, spaces made even. */
function plain(name: string): string {
  const bare = name.toLowerCase().replace(POINTS, "");
  return BEYOND_ASCII.test(bare)
    ? bare
        .normalize("NFD")
        .replace(MARKS, "")
        .replace(/[’‘`´]/gu, "'")
    : bare;
}
