import { partsIn } from "../atlas.js";
import type { NameTable } from "../names.js";
import { atlas } from "./atlas.js";

/** Parts of countries, by code (ISO 3166-2) → their names in full, then shorter. */
export const regions: NameTable = /* @__PURE__ */ partsIn(atlas);
