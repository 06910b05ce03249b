type Table = Readonly<Record<string, string>>;

/** How long the code of a country is. */
const CODE = 2;

/** The names of the countries of an atlas, by code. */
export function countriesIn(atlas: Table): Table {
  return named(atlas, (code, names) => (code.length > CODE ? undefined : names));
}

/** The names of the parts of countries of an atlas, by code; what the code says last is one of them. */
export function partsIn(atlas: Table): Table {
  return named(atlas, (code, names) =>
    code.length > CODE ? `${names}, ${code.slice(CODE + 1)}` : undefined,
  );
}

/** The cities of an atlas by country, and more of them. */
export function citiesIn(atlas: Table, more: Table): Table {
  return named(atlas, (code, _, cities) =>
    [cities, more[code]].filter((list) => list !== undefined).join(", "),
  );
}

function named(
  atlas: Table,
  list: (code: string, names: string, cities: string | undefined) => string | undefined,
): Table {
  const table: Record<string, string> = {};
  for (const [code, line] of Object.entries(atlas)) {
    const [names = "", cities] = line.split("; ");
    const listed = list(code, names, cities);
    if (listed) table[code] = listed;
  }
  return table;
}
