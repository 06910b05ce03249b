import type { NameTable } from "./names.js";

const NO_CAPITAL = /\P{Upper}/gu;

/**
 * Makes a table of names from lines such as `dpa: Deutsche Presse-Agentur`.
 *
 * A key alone has no other name; where none stands before the colon, it is the initials.
 */
export function tableOf(lines: string): NameTable {
  const table: Record<string, string> = {};
  for (const line of lines.trim().split("\n")) {
    const [key, names = ""] = line.split(": ");
    const [name = ""] = names.split(", ");
    table[key || name.replace(NO_CAPITAL, "")] = names;
  }
  return table;
}

/**
 * Makes an atlas from lines such as `DE Germany; Berlin`.
 *
 * Two letters that are the first of the name go without saying: `Brazil` is `BR`, `US- Ohio` is `US-OH`.
 */
export function atlasOf(lines: string): NameTable {
  const table: Record<string, string> = {};
  for (const line of lines.trim().split("\n")) {
    const [word = ""] = line.split(" ");
    const code = word === word.toUpperCase() ? word : "";
    const names = line.slice(code.length).trim();
    const isWhole = code !== "" && !code.endsWith("-");
    table[isWhole ? code : code + names.slice(0, CODE).toUpperCase()] = names;
  }
  return table;
}

/** How long the code of a country is. */
const CODE = 2;
