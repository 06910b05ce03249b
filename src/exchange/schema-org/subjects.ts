import type { Article } from "../../model/article.js";
import type { Subject } from "../../model/subject.js";
import type { Field } from "../field.js";
import type { Context } from "./context.js";
import { isNode, listOf, type Node } from "./nodes.js";
import { readText, readUrl } from "./values.js";
import { oneOrMore } from "./write.js";

/** What a subject holds of a node. */
const HELD = new Set(["@type", "@id", "name", "url", "sameAs"]);

/** How the subjects of an article stand in schema.org: as things it is about, or mentions. */
export const SUBJECTS: Field<Article, "subjects", Context> = {
  properties: ["about", "mentions"],
  read: (value, at, _, property) => {
    const rel = property as "about" | "mentions";
    const subjects = listOf(value, at).flatMap((item): Subject[] => {
      const node: Node = isNode(item.value) ? item.value : { name: item.value };
      const name = readText(node.name, item.at.of("name"));
      const lost = Object.keys(node).filter((key) => name === undefined || !HELD.has(key));
      if (lost.length > 0) {
        item.at.report("exchange/lost", `Left out ${lost.join(", ")} of a subject`, item.value);
      }
      if (name === undefined) return [];
      const addresses = [node["@id"], node.url, ...listOf(node.sameAs, item.at)]
        .map((address) => readUrl(isNode(address) ? address.value : address, item.at))
        .filter((address) => address !== undefined);
      const identifiers = [...new Set(addresses)].map((address) => ({
        scheme: "url",
        value: address,
      }));
      return [{ name, rel, ...(identifiers.length > 0 && { identifiers }) }];
    });
    return subjects.length > 0 ? subjects : undefined;
  },
  merge: (before, after) => [...before, ...after],
  write: (subjects) => {
    const properties: Record<string, Node[]> = { about: [], mentions: [] };
    for (const { name, rel = "about", identifiers = [] } of subjects) {
      const addresses = identifiers.flatMap(({ scheme, value }) =>
        scheme === "url" ? [value] : [],
      );
      properties[rel]!.push({
        "@type": "Thing",
        name,
        ...(addresses.length > 0 && { sameAs: oneOrMore(addresses) }),
      });
    }
    return Object.fromEntries(Object.entries(properties).filter(([, nodes]) => nodes.length > 0));
  },
};
