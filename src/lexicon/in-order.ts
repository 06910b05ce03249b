/** Makes a table of names in order, `/` between two for the same: each whole and by its first letters → 1, 2 and so on. */
export function inOrder(names: string): Readonly<Record<string, number>> {
  const table: Record<string, number> = {};
  for (const [index, list] of names.split(" ").entries()) {
    for (const name of list.split("/")) {
      table[name] = index + 1;
      table[name.slice(0, SHORT)] = index + 1;
    }
  }
  return table;
}

/** How many letters of a month, or of a day of the week, are printed where it is shortened. */
const SHORT = 3;
