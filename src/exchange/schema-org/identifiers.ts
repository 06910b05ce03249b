import type { Identifier } from "../../model/identifier.js";
import type { At } from "../at.js";
import type { ValueField } from "../field.js";
import type { Context } from "./context.js";
import { isNode, leaveOthers, listOf, type Node, readEach } from "./nodes.js";
import { readText } from "./text.js";
import { oneOrMore, readUrl } from "./values.js";

/** How identifiers stand in schema.org: addresses by themselves, the others with the name of their scheme. */
export const IDENTIFIERS: ValueField<Identifier[], Context> = {
  properties: ["url", "sameAs", "identifier"],
  read: (value, at, _, property) =>
    readEach(listOf(value, at), property === "identifier" ? readSchemed : readAddress),
  merge: (before, after) => [
    ...before,
    ...after.filter(({ scheme, value }) =>
      before.every((known) => known.scheme !== scheme || known.value !== value),
    ),
  ],
  write: (identifiers) => {
    const [url, ...others] = identifiers.filter(isAddress).map(({ value }) => value);
    return { ...(url && { url }), ...sameAs(others), ...schemed(identifiers) };
  },
};

/** The same for what has an address of its own. */
export const OTHER_IDENTIFIERS: ValueField<Identifier[], Context> = {
  ...IDENTIFIERS,
  properties: ["sameAs", "identifier"],
  write: (identifiers) => ({
    ...sameAs(identifiers.filter(isAddress).map(({ value }) => value)),
    ...schemed(identifiers),
  }),
};

function readAddress(value: unknown, at: At): Identifier | undefined {
  const address = readUrl(value, at);
  return address === undefined ? undefined : { scheme: "url", value: address };
}

function readSchemed(item: unknown, at: At): Identifier | undefined {
  if (!isNode(item)) return undefined;
  const scheme = readText(item.propertyID, at.of("propertyID"));
  const value = readText(item.value, at.of("value"));
  const uri = readUrl(item.url, at.of("url"));
  if (scheme === undefined || value === undefined) return undefined;
  leaveOthers(item, ["propertyID", "value", "url"], at, "an identifier");
  return { scheme, value, ...(uri !== undefined && { uri }) };
}

function isAddress({ scheme, uri }: Identifier): boolean {
  return scheme === "url" && uri === undefined;
}

function sameAs(addresses: readonly string[]): Node {
  return addresses.length > 0 ? { sameAs: oneOrMore(addresses) } : {};
}

function schemed(identifiers: readonly Identifier[]): Node {
  const nodes = identifiers
    .filter((identifier) => !isAddress(identifier))
    .map(({ scheme, value, uri }) => ({
      "@type": "PropertyValue",
      propertyID: scheme,
      value,
      ...(uri !== undefined && { url: uri }),
    }));
  return nodes.length > 0 ? { identifier: oneOrMore(nodes) } : {};
}
