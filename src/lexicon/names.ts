/**
 * Names by key: `FR: "France"`; more than one with commas between.
 *
 * `Kiev (Kyiv)` is a name and its usual spelling; `Tripoli?` may be somewhere else.
 *
 * @category Lexicons
 */
export type NameTable = Readonly<Record<string, string>>;

/** What a name stands for. */
export interface Named {
  /** The key that the name stands under. */
  readonly key: string;
  /** Whether it means nothing else: a question mark behind a name says that it may. */
  readonly isSure: boolean;
}

const indexes = new WeakMap<NameTable, ReadonlyMap<string, Named>>();
// Kiev (Kyiv)   Tripoli?
const REMARK = /\?| \(.+/u;
const MARKED = /[^ -~]|[.`]/u;
const MARKS = /[\p{M}.]/gu;
const APOSTROPHES = /[’‘`´]/gu;

/** Finds what a name stands for in a table of names, whatever its case, accents and points. */
export function findName(table: NameTable, written: string): Named | undefined {
  const index = indexes.get(table) ?? indexOf(table);
  return index.get(plain(written));
}

function indexOf(table: NameTable): ReadonlyMap<string, Named> {
  const index = new Map<string, Named>();
  for (const [key, list] of Object.entries(table)) {
    for (const name of list.split(", ")) {
      index.set(plain(name.replace(REMARK, "")), { key, isSure: !name.endsWith("?") });
    }
  }
  indexes.set(table, index);
  return index;
}

/** All names of a table, as written. */
export function namesIn(table: NameTable): string[] {
  return Object.values(table).flatMap((list) =>
    list.split(", ").map((name) => name.replace(REMARK, "")),
  );
}

/** A name as it is compared: in lower case, without accents and points, apostrophes and spaces made even. */
export function plain(name: string): string {
  const small = name.toLowerCase();
  if (!MARKED.test(small)) return small;
  return small.normalize("NFKD").replace(MARKS, "").replace(APOSTROPHES, "'");
}
