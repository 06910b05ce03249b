import { writeFileSync } from "node:fs";
import { rowsOf } from "./gazetteer/rows.js";

writeFileSync("src/gazetteer/rows.ts", rowsOf());
