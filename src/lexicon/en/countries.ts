import { countriesIn } from "../atlas.js";
import type { NameTable } from "../names.js";
import { atlas } from "./atlas.js";

/** Countries and territories, by code (ISO 3166-1) → their usual name, then others that are met. */
export const countries: NameTable = /* @__PURE__ */ countriesIn(atlas);
