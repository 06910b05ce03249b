type Table<Meaning> = Readonly<Record<string, Meaning>>;

/** The meanings of a table, and the length of its longest form. */
interface Index {
  readonly meanings: ReadonlyMap<string, unknown>;
  readonly longest: number;
}

const indexes = new WeakMap<Table<unknown>, Index>();

/** Finds what a word means in a table, whatever its case. */
export function lookUp<Meaning>(table: Table<Meaning>, word: string): Meaning | undefined {
  const { meanings, longest } = indexes.get(table) ?? indexOf(table);
  if (word.length > longest) return undefined;
  return meanings.get(word.toLowerCase()) as Meaning | undefined;
}

/** Makes the index of a table: a map is asked much faster than an object. */
function indexOf(table: Table<unknown>): Index {
  const meanings = new Map(Object.entries(table));
  let longest = 0;
  for (const form of meanings.keys()) longest = Math.max(longest, form.length);
  const index = { meanings, longest };
  indexes.set(table, index);
  return index;
}
