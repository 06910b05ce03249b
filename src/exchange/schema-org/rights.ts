import type { Article } from "../../model/article.js";
import type { Rights } from "../../model/rights.js";
import type { At } from "../at.js";
import type { Field } from "../field.js";
import { readMention } from "./actors.js";
import type { Context } from "./context.js";
import { readDate } from "./dates.js";
import { readBoolean, readInteger, readText, readUrl } from "./values.js";
import { writeMention } from "./write.js";

/** How each property that tells of rights is read. */
const READERS: Readonly<Record<string, (value: unknown, at: At, context: Context) => Rights>> = {
  copyrightHolder: (value, at, context) => present({ holder: readMention(value, at, context) }),
  copyrightNotice: (value, at) => present({ notice: readText(value, at) }),
  copyrightYear: (value, at) => present({ year: readInteger(value, at) }),
  usageInfo: (value, at) => present({ usage: readText(value, at) }),
  license: (value, at) => present({ license: readUrl(value, at) }),
  expires: (value, at) => present({ expires: readDate(value, at) }),
  isAccessibleForFree: (value, at) => present({ accessibleForFree: readBoolean(value, at) }),
};

/** How the rights in an article stand in schema.org: on the article itself. */
export const RIGHTS: Field<Article, "rights", Context> = {
  properties: Object.keys(READERS),
  read: (value, at, context, property) => {
    const rights = READERS[property]!(value, at, context);
    return Object.keys(rights).length > 0 ? rights : undefined;
  },
  merge: (before, after) => ({ ...before, ...after }),
  write: ({ holder, notice, year, usage, license, expires, accessibleForFree }, context) =>
    present({
      copyrightHolder: holder && writeMention(holder, context),
      copyrightNotice: notice,
      copyrightYear: year,
      usageInfo: usage,
      license,
      expires,
      isAccessibleForFree: accessibleForFree,
    }),
};

/** The same without the keys whose value is absent. */
function present<Shape extends object>(shape: Shape): Shape {
  return Object.fromEntries(
    Object.entries(shape).filter(([, value]) => value !== undefined),
  ) as Shape;
}
