import type { Article } from "../model/article.js";
import type { NewsBundle } from "../model/bundle.js";
import type { Span } from "../model/span.js";
import type { Source } from "../model/written.js";
import { REFERENCES, type Reference } from "./reference.js";
import type { Part, Survey } from "./survey.js";
import { type Whole, wholesIn } from "./whole.js";

/** The written forms: the spans of their parts count into their own text. */
const FORMS: ReadonlySet<string> = new Set(["dateline", "byline", "caption", "credit"]);

/** What holds neither references nor anything that stands in a text. */
const BARE: ReadonlySet<string> = new Set(["codes", "ext"]);

/** Any object of a bundle, seen for what a walk asks of it. */
interface Node {
  readonly text?: string;
  readonly before?: string;
  readonly source?: Source;
  readonly [key: string]: unknown;
}

/** Goes through a bundle once, and notes what stands in a text and what names something by id. */
export function walk(
  bundle: NewsBundle,
  articleOf: Survey["articleOf"],
): Pick<Survey, "parts" | "references"> {
  const parts: Part[] = [];
  const references: Reference[] = [];
  const wholeOf = wholesIn(bundle.articles);
  /** The way from the bundle to where the walk has come. */
  const way: (string | number)[] = [];

  function visit(node: Node, around: Whole, article?: Article, isForm = false): void {
    const whole = node.source ? wholeOf(node.source, articleOf(node.source, article)) : around;
    const inside = isForm && node.text !== undefined ? { text: node.text } : whole;
    for (const key in node) {
      const value = node[key];
      if (typeof value === "string") note(key, value, key);
      else if (typeof value !== "object" || value === null || BARE.has(key)) continue;
      else if (key === "span") mark(node, value as Span, node.text, whole);
      else if (key === "at") mark(node, value as Span, node.before, whole);
      else {
        way.push(key);
        if (Array.isArray(value)) visitAll(value, key, inside, article);
        else visit(value as Node, inside, article, FORMS.has(key));
        way.pop();
      }
    }
  }

  function visitAll(items: readonly unknown[], key: string, whole: Whole, article?: Article): void {
    for (let at = 0; at < items.length; at++) {
      const item = items[at];
      if (typeof item === "string") note(key, item, at);
      else if (typeof item === "object" && item !== null) {
        way.push(at);
        visit(item as Node, whole, article);
        way.pop();
      }
    }
  }

  function mark(value: Node, span: Span, text: string | undefined, whole: Whole): void {
    parts.push({ path: way.slice(), value, span, text, whole });
  }

  function note(key: string, id: string, step: string | number): void {
    const kind = REFERENCES.get(key);
    if (kind) references.push({ kind, id, path: [...way, step] });
  }

  for (const [at, article] of bundle.articles.entries()) {
    way.push("articles", at);
    visit(article as object as Node, wholeOf({}, article), article);
    way.length = 0;
  }
  const whole = wholeOf({}, articleOf(undefined));
  for (const list of ["actors", "statements", "events"] as const) {
    way.push(list);
    visitAll(bundle[list], list, whole);
    way.pop();
  }

  return { parts, references };
}
