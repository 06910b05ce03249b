import type { Article } from "../../model/article.js";
import type { Rights } from "../../model/rights.js";
import { type Field, type Table, tableOf, writeFields } from "../field.js";
import type { Context } from "./context.js";
import { readDate } from "./dates.js";
import { readBody } from "./mention.js";
import { same, sameText } from "./same.js";
import { readBoolean, readInteger, readUrl } from "./values.js";
import { writeBody } from "./write.js";

/** How each field of the rights in an article stands in schema.org: on the article itself. */
export const RIGHTS_OF: Table<Rights, Context> = tableOf<Rights, Context>({
  holder: {
    properties: ["copyrightHolder"],
    read: readBody,
    write: (mention, context) => ({ copyrightHolder: writeBody(mention, context) }),
  },
  notice: sameText("copyrightNotice"),
  year: same(["copyrightYear"], readInteger),
  usage: sameText("usageInfo"),
  license: same(["license"], readUrl),
  embargoUntil: { lost: "schema.org is for what is published" },
  expires: same(["expires"], readDate),
  restrictions: { lost: "schema.org knows licences, not single restrictions" },
  territory: { lost: "schema.org limits films and sounds to regions, not articles" },
  dataMining: { lost: "schema.org has no word for it" },
  accessibleForFree: same(["isAccessibleForFree"], readBoolean),
});

/** The same by property: a read of one property is a read of one field. */
const BY_PROPERTY = /* @__PURE__ */ new Map(
  RIGHTS_OF.fields.map(([key, field]) => [field.properties[0]!, { key, field }]),
);

/** How the rights in an article stand in schema.org. */
export const RIGHTS: Field<Article, "rights", Context> = {
  properties: [...BY_PROPERTY.keys()],
  read: (value, at, context, property) => {
    const { key, field } = BY_PROPERTY.get(property)!;
    const read = field.read(value, at, context, property);
    return read === undefined ? undefined : { [key]: read };
  },
  merge: (before, after) => ({ ...before, ...after }),
  write: (rights, context) => writeFields(RIGHTS_OF, rights, context),
};
