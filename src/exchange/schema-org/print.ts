import type { Article, PrintPosition } from "../../model/article.js";
import { type Field, type Table, tableOf, writeFields } from "../field.js";
import type { Context } from "./context.js";
import { sameText } from "./same.js";
import { readText } from "./text.js";

/** How each field of a place in print stands in schema.org: on the article itself. */
export const PRINT_POSITION: Table<PrintPosition, Context> = tableOf<PrintPosition, Context>({
  edition: sameText("printEdition"),
  section: sameText("printSection"),
  page: sameText("printPage"),
  column: sameText("printColumn"),
});

const KEYS: ReadonlyMap<string, keyof PrintPosition> = /* @__PURE__ */ new Map(
  PRINT_POSITION.fields.map(([key, { properties }]) => [properties[0]!, key]),
);

/** How the place of an article in print stands in schema.org. */
export const PRINT: Field<Article, "print", Context> = {
  properties: [...KEYS.keys()],
  read: (value, at, _, property) => {
    const text = readText(value, at);
    return text === undefined ? undefined : { [KEYS.get(property)!]: text };
  },
  merge: (before, after) => ({ ...before, ...after }),
  write: (print, context) => writeFields(PRINT_POSITION, print, context),
};
