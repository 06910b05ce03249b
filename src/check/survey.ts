import type { Actor } from "../model/actor.js";
import type { Article } from "../model/article.js";
import type { NewsBundle } from "../model/bundle.js";
import type { Event } from "../model/event.js";
import type { Span } from "../model/span.js";
import type { Statement } from "../model/statement.js";
import type { Source } from "../model/written.js";
import type { Issue } from "./issue.js";
import { REFERENCES, type Reference } from "./reference.js";
import { type Whole, wholeOf } from "./whole.js";

/**
 * Something in a bundle that stands in a text.
 *
 * @category Checks
 */
export interface Part {
  /** The way to it from the bundle. */
  readonly path: Issue["path"];
  /** The thing itself. */
  readonly value: object;
  /** Where it stands. */
  readonly span: Span;
  /** The words that should stand there, where it keeps them. */
  readonly text: string | undefined;
  /** The text that the span counts into, or why there is none. */
  readonly whole: Whole;
}

/**
 * A bundle, and what a rule needs to know of it.
 *
 * @category Checks
 */
export interface Survey {
  /** The bundle itself. */
  readonly bundle: NewsBundle;
  /** Its articles by id. */
  readonly articles: ReadonlyMap<string, Article>;
  /** Its actors by id. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** Its statements by id. */
  readonly statements: ReadonlyMap<string, Statement>;
  /** Its events by id. */
  readonly events: ReadonlyMap<string, Event>;
  /** Everything in it that has a span, at any depth. */
  readonly parts: readonly Part[];
  /** Everything in it that refers to something else by id. */
  readonly references: readonly Reference[];
  /** The article that a source names; unless it names one, the article around it, or the only one. */
  readonly articleOf: (source: Source | undefined, around?: Article) => Article | undefined;
}

/** The written forms: the spans of their parts count into their own text. */
const FORMS: ReadonlySet<string | number> = new Set(["dateline", "byline", "caption", "credit"]);

/** What holds neither references nor anything that stands in a text. */
const BARE: ReadonlySet<string> = new Set(["span", "at", "text", "name", "ext"]);

/** Goes through a bundle once, and notes what the rules ask about. */
export function survey(bundle: NewsBundle): Survey {
  const articles = byId(bundle.articles);
  const parts: Part[] = [];
  const references: Reference[] = [];

  const only = bundle.articles.length === 1 ? bundle.articles[0] : undefined;
  const articleOf: Survey["articleOf"] = (source, around = only) =>
    source?.article === undefined ? around : articles.get(source.article);

  /** The way from the bundle to where the survey stands. */
  const way: (string | number)[] = [];

  function visit(node: Node, around: Whole, article?: Article): void {
    const whole = node.source ? wholeOf(node.source, articleOf(node.source, article)) : around;
    const place = spanOf(node);
    if (place) parts.push({ path: way.slice(), value: node, whole, ...place });

    const isForm = typeof node.text === "string" && FORMS.has(way.at(-1)!);
    const inside = isForm ? { text: node.text as string } : whole;
    for (const key of Object.keys(node)) {
      const value = (node as Readonly<Record<string, unknown>>)[key];
      if (typeof value === "number" || BARE.has(key)) continue;
      const kind = REFERENCES.get(key);
      if (!kind && typeof value !== "object") continue;
      way.push(key);
      if (kind) note(kind, value);
      else descend(value, inside, article);
      way.pop();
    }
  }

  function descend(value: unknown, whole: Whole, article?: Article): void {
    if (!Array.isArray(value)) visit(value as Node, whole, article);
    else {
      for (let at = 0; at < value.length; at++) {
        const item = value[at];
        if (typeof item !== "object") continue;
        way.push(at);
        descend(item, whole, article);
        way.pop();
      }
    }
  }

  function note(kind: Reference["kind"], ids: unknown): void {
    if (typeof ids === "string") references.push({ kind, id: ids, path: way.slice() });
    else if (Array.isArray(ids)) {
      for (const [at, id] of ids.entries()) references.push({ kind, id, path: [...way, at] });
    }
  }

  for (const [at, article] of bundle.articles.entries()) {
    way.push("articles", at);
    visit(article, wholeOf({}, article), article);
    way.length = 0;
  }
  const whole = wholeOf({}, articleOf(undefined));
  for (const list of ["actors", "statements", "events"] as const) {
    way.push(list);
    descend(bundle[list], whole);
    way.pop();
  }

  return {
    bundle,
    articles,
    actors: byId(bundle.actors),
    statements: byId(bundle.statements),
    events: byId(bundle.events),
    parts,
    references,
    articleOf,
  };
}

/** Any object of a bundle, seen for what a survey asks. */
interface Node {
  readonly id?: unknown;
  readonly text?: unknown;
  readonly span?: Span;
  readonly source?: Source;
  readonly at?: unknown;
  readonly before?: string;
}

/** Where a thing stands and with which words; a repair says so in other fields. */
function spanOf(node: Node): Pick<Part, "span" | "text"> | undefined {
  if (node.span) return { span: node.span, text: node.text as string | undefined };
  if (typeof node.at === "object") return { span: node.at as Span, text: node.before };
  return undefined;
}

function byId<Item extends { id?: string | undefined }>(items: readonly Item[]): Map<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items)
    if (item.id !== undefined && !found.has(item.id)) found.set(item.id, item);
  return found;
}
