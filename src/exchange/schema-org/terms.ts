import { isNode } from "./nodes.js";

/** What the `@context` of a payload says: the names that it gives to the terms of schema.org, and its language. */
export interface Terms {
  /** What may stand before a term, with a colon: `schema`. */
  readonly prefixes: ReadonlySet<string>;
  /** The names that stand for a term, or for a keyword of JSON-LD: `type` for `@type`. */
  readonly aliases: ReadonlyMap<string, string>;
  /** The language of all texts that do not say theirs; `null` where a context takes it back. */
  readonly language?: unknown;
}

/** The names before any `@context`: the terms go by their own. */
export const OWN_NAMES: Terms = { prefixes: new Set(), aliases: new Map() };

// https://schema.org/headline
// └── vocabulary ────┘└term ┘
const VOCABULARY = /^https?:\/\/(?:www\.)?schema\.org\/?$/u;
const ADDRESS = /^https?:\/\/(?:www\.)?schema\.org\/(?<term>\w{1,99})$/u;
// schema:headline
const PREFIXED = /^(?<prefix>[\w-]{1,99}):(?<term>\w{1,99})$/u;

/** The term that a name stands for; the name itself where it is no other name of one. */
export function termOf(name: string, { prefixes, aliases }: Terms): string {
  const alias = aliases.get(name);
  if (alias !== undefined || !name.includes(":")) return alias ?? name;
  const { prefix = "", term = name } = PREFIXED.exec(name)?.groups ?? {};
  return prefixes.has(prefix) ? term : (ADDRESS.exec(name)?.groups?.term ?? name);
}

/** The names inside a node that has a `@context` of its own; those around it stay known. */
export function termsIn(context: unknown, outer: Terms): Terms {
  if (Array.isArray(context)) {
    return context.reduce<Terms>((terms, one) => termsIn(one, terms), outer);
  }
  if (!isNode(context)) return outer;
  const meanings = Object.entries(context).flatMap(([name, told]): [string, string][] => {
    const meant = isNode(told) ? told["@id"] : told;
    return typeof meant === "string" && !name.startsWith("@") ? [[name, meant]] : [];
  });
  const own = meanings.flatMap(([name, meant]) => (VOCABULARY.test(meant) ? [name] : []));
  const prefixes = new Set([...outer.prefixes, ...own]);
  const others = meanings.flatMap(([name, meant]): [string, string][] => {
    const term = termOf(meant, { prefixes, aliases: outer.aliases });
    return term !== name && (term !== meant || term.startsWith("@")) ? [[name, term]] : [];
  });
  const { "@language": language = outer.language } = context;
  if (own.length + others.length === 0 && language === outer.language) return outer;
  return { prefixes, aliases: new Map([...outer.aliases, ...others]), language };
}
