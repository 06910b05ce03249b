import { iso31662 } from "iso-3166";
import { keyOf } from "../../src/gazetteer/key.js";
import { groupBy } from "./group.js";
import { regionNames } from "./region-names.js";

/** Words that say what sort of part it is, which one list prints and the other does not. */
const SORTS =
  /\b(?:autonomous|canton|city|county|department|departamento|de|district|estado|governorate|of|oblast|prefecture|province|provincia|region|republic|sheng|shi|state|the|voivodeship|wilaya|zizhiqu)\b/gu;
const SPACES = /\s+/gu;
// Catalunya [Cataluña]   Murcia, Región de
const BETWEEN = /\s*[,/[\]()]\s*/u;

/**
 * Finds the codes (ISO 3166-2) of a country's parts by their names in English: those that the list
 * of names gives, and those whose name just one code has, and no other part.
 */
export function codesOf(country: string, names: readonly string[]): Map<string, string> {
  const told = Object.entries(regionNames[country] ?? {}).map(
    ([code, name]) => [name, `${country}-${code}`] as const,
  );
  const taken = new Set<string>(told.map(([, code]) => code));
  const forms = iso31662
    .filter(({ parent }) => String(parent) === country)
    .flatMap(({ code, name }) => name.split(BETWEEN).map((form) => ({ code, form: bare(form) })));
  const codes = groupBy(forms, ({ form }) => form);
  const shared = groupBy(names, bare);

  const found = names.flatMap((name) => {
    const [code, ...others] = new Set(codes.get(bare(name))?.map((one) => one.code));
    const isSure = others.length === 0 && shared.get(bare(name))?.length === 1;
    return code !== undefined && isSure && !taken.has(code) ? [[name, code] as const] : [];
  });
  return new Map([...found, ...told]);
}

/** A name without the words that say what sort of part it is of. */
function bare(name: string): string {
  return keyOf(name).replace(SORTS, " ").replace(SPACES, " ").trim();
}
