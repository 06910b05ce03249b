import { citiesIn } from "../atlas.js";
import type { NameTable } from "../names.js";
import { atlas } from "./atlas.js";
import { towns } from "./towns.js";

/** Cities, by country (ISO 3166-1). */
export const cities: NameTable = /* @__PURE__ */ citiesIn(atlas, towns);
