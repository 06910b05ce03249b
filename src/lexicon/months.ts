/** Makes a table of months from their names in order, `/` between two for one month: each whole and by its first letters. */
export function monthsOf(names: string): Readonly<Record<string, number>> {
  const table: Record<string, number> = {};
  for (const [index, list] of names.split(" ").entries()) {
    for (const name of list.split("/")) {
      table[name] = index + 1;
      table[name.slice(0, SHORT)] = index + 1;
    }
  }
  return table;
}

/** How many letters of a month are printed where it is shortened. */
const SHORT = 3;
