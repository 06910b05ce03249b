import type { NameTable } from "./names.js";

/** Makes a table of names from lines such as `FR: France; Paris`; a key alone has no other name. */
export function tableOf(lines: string): NameTable {
  const table: Record<string, string> = {};
  for (const line of lines.trim().split("\n")) {
    const [key = "", names = ""] = line.split(": ");
    table[key] = names;
  }
  return table;
}
