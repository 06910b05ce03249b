import type { Article } from "../../model/article.js";
import type { Subject } from "../../model/subject.js";
import { At } from "../at.js";
import { type Field, type Table, tableOf } from "../field.js";
import type { Context } from "./context.js";
import { OTHER_IDENTIFIERS } from "./identifiers.js";
import { isNode, listOf, type Node, readEach } from "./nodes.js";
import { placedNode, readPart, writePart } from "./parts.js";
import { sameText } from "./same.js";
import { isOf, isSaid } from "./sorts.js";

/** How each field of a subject stands in a Thing of schema.org. */
export const SUBJECT: Table<Subject, Context> = tableOf<Subject, Context>({
  name: sameText("name"),
  rel: { carried: "the property: `about` or `mentions`" },
  relevance: { lost: "schema.org does not weigh subjects" },
  identifiers: { ...OTHER_IDENTIFIERS, properties: ["@id", "url", "sameAs", "identifier"] },
});

/** How the subjects of an article stand in schema.org: as things it is about, or mentions; an event is read in full by itself. */
export const SUBJECTS: Field<Article, "subjects", Context> = {
  properties: ["about", "mentions"],
  read: (value, at, context, property) => {
    const rel = property as "about" | "mentions";
    const items = listOf(value, at).filter((item) => !(isNode(item.value) && isSaid(item.value)));
    return readEach(items, (item, place): Subject | undefined => {
      const { node, at: where } = placedNode(item, place, context);
      const placed = { node, at: isOf(node, "event") ? new At([]) : where };
      const { name, ...model } = readPart(SUBJECT, placed, context, "a subject");
      return name === undefined ? undefined : { name, rel, ...model };
    });
  },
  merge: (before, after) => [...before, ...after],
  write: (subjects, context) => {
    const properties: Record<string, Node[]> = { about: [], mentions: [] };
    for (const subject of subjects) {
      properties[subject.rel ?? "about"]!.push(writePart("Thing", SUBJECT, subject, context));
    }
    return Object.fromEntries(Object.entries(properties).filter(([, nodes]) => nodes.length > 0));
  },
};
