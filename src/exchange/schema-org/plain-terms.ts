import type { At } from "../at.js";
import { isReference } from "./graph.js";
import { isNode, type Node, nodesIn } from "./nodes.js";
import { isOf } from "./sorts.js";
import { OWN_NAMES, type Terms, termOf, termsIn } from "./terms.js";

/** What terms were called, by the node as it was given and by the term. */
type Names = Map<object, Map<string, string>>;

/** A payload whose terms go by their own names. */
export interface PlainPayload {
  readonly payload: unknown;
  /** What they were called; nothing where all went by their own names. */
  readonly names?: Names;
}

/** Brings a payload to the terms of schema.org: `schema:headline` is `headline`, and the `@language` of its context `inLanguage`. */
export function inPlainTerms(given: unknown, at: At): PlainPayload {
  if (!nodesIn(given, at).some(({ node }) => hasNames(node))) return { payload: given };
  const names: Names = new Map();
  return { payload: plain(given, OWN_NAMES, at, names), names };
}

/** Whether a node at the top, or one of its graph, calls terms by other names: where its type has one, so may they. */
function hasNames(node: Node): boolean {
  const { "@type": type, "@context": context, "@graph": graph } = node;
  return (
    (Array.isArray(type) ? type.some(isAddress) : isAddress(type)) ||
    (typeof context === "object" && termsIn(context, OWN_NAMES) !== OWN_NAMES) ||
    (Array.isArray(graph) && graph.some((inner) => isNode(inner) && hasNames(inner)))
  );
}

function isAddress(type: unknown): boolean {
  return typeof type === "string" && type.includes(":");
}

function plain(value: unknown, outer: Terms, at: At, names: Names): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => plain(item, outer, at.of(index), names));
  }
  if (!isNode(value)) return value;
  const terms = termsIn(value["@context"], outer);
  const before = new Map<string, string>();
  names.set(value, before);
  const node = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const term = name === "@context" ? name : plainName(name, value, terms, at);
      if (term !== name) before.set(term, name);
      if (term === "@context") return [term, inner];
      return [
        term,
        term === "@type" ? typesIn(inner, terms) : plain(inner, terms, at.of(name), names),
      ];
    }),
  );
  return hasTexts(node) ? { inLanguage: terms.language, ...node } : node;
}

/** Whether a node tells texts of its own, whose language counts. */
function hasTexts(node: Node): boolean {
  return (isOf(node, "article") || isOf(node, "statement")) && !isReference(node);
}

/** A prefix that pages use without saying what it stands for. */
const UNDECLARED = /^schema:(?<term>\w{1,99})$/u;

/** The term that a name of a node stands for, where the node does not have it by its own name too. */
function plainName(name: string, node: Node, terms: Terms, at: At): string {
  const declared = termOf(name, terms);
  const term = UNDECLARED.exec(declared)?.groups?.term ?? declared;
  if (term === name || Object.hasOwn(node, term)) return name;
  if (term !== declared) at.of(name).report("json-ld/property", `Took \`${name}\` for \`${term}\``);
  return term;
}

function typesIn(value: unknown, terms: Terms): unknown {
  if (Array.isArray(value)) return value.map((type) => typesIn(type, terms));
  return typeof value === "string" ? termOf(value, terms) : value;
}
