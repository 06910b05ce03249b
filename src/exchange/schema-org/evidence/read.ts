import { follow } from "../../../check/pointer.js";
import type { Article } from "../../../model/article.js";
import type { Span } from "../../../model/span.js";
import type { Source } from "../../../model/written.js";
import { isNode, type Node, type PlacedNode } from "../nodes.js";
import { CodePoints } from "./code-points.js";
import { type Evident, putWords } from "./put.js";
import { BODY, sourceAlong } from "./source.js";

/** What was read, by the ids of the nodes it was read from, blank ones too. */
export interface Things {
  readonly articles: ReadonlyMap<unknown, Article>;
  /** Actors, statements and events; they take in their evidence. */
  readonly others: ReadonlyMap<unknown, { readonly list: Evident; readonly thing: object }>;
}

/** Whether a node is an annotation of the W3C's. */
export function isAnnotation(node: Node): boolean {
  return (node["@type"] ?? node.type) === "Annotation";
}

/** Puts the words that annotations point to where they belong, and says which annotations point to none. */
export function readEvidence(annotations: readonly PlacedNode[], things: Things): void {
  const counts = new Map<string, CodePoints>();
  for (const { node, at } of annotations) {
    if (!takeIn(node, things, counts)) {
      at.report(
        "json-ld/evidence",
        "Left out an annotation whose words are not where it says",
        node,
      );
    }
  }
}

function takeIn(
  node: Node,
  { articles, others }: Things,
  counts: Map<string, CodePoints>,
): boolean {
  const body = specific(node.body);
  const target = specific(node.target);
  const article = articles.get(target.source);
  const { list, thing } = others.get(body.source) ?? {};
  if (!list || !thing || !article) return false;

  const several = articles.size > 1;
  const pointer = target.pointer ?? BODY;
  const source: Source = {
    ...(several && article.id !== undefined && { article: article.id }),
    ...(pointer !== BODY && { pointer }),
  };
  if (body.pointer === undefined) {
    (thing as { source?: Source }).source = source;
    return true;
  }
  const text = follow(article, pointer);
  if (typeof text !== "string") return false;
  const count = counts.get(text) ?? new CodePoints(text);
  counts.set(text, count);
  const span = spanIn(text, target.words, count);
  const steps = body.pointer.split("/").slice(1);
  const around = sourceAlong(thing, steps.slice(0, -1));
  const isSame =
    (around?.pointer ?? BODY) === pointer && (!several || around?.article === article.id);
  const words = span && { text: text.slice(span.start, span.end), span };
  return words ? putWords(list, thing, steps, words, isSame ? undefined : source) : false;
}

/** A source, the JSON Pointer into it where there is one, and the words selected there. */
function specific(value: unknown): { source: unknown; pointer?: string; words: readonly Node[] } {
  if (!isNode(value)) return { source: value, words: [] };
  const { source, selector } = value;
  if (isNode(selector) && selector.type === "FragmentSelector") {
    const { value: pointer, refinedBy } = selector;
    return {
      source,
      pointer: typeof pointer === "string" ? pointer : "",
      words: nodesIn(refinedBy),
    };
  }
  return { source, words: nodesIn(selector) };
}

function nodesIn(value: unknown): Node[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

/** A number, be it told as text; what is neither is none. */
function numberIn(value: unknown): number {
  return typeof value === "object" ? Number.NaN : Number(value);
}

/** Texts that are longer are not searched for words without a position. */
const LONGEST_SEARCH = 100_000;

/** Where the selected words stand; nowhere, if what stands at the position are others. */
function spanIn(text: string, words: readonly Node[], count: CodePoints): Span | undefined {
  const position = words.find(({ type }) => type === "TextPositionSelector");
  const quote = words.find(({ type }) => type === "TextQuoteSelector");
  const exact = typeof quote?.exact === "string" ? quote.exact : undefined;
  if (position) {
    const start = count.toUnits(numberIn(position.start));
    const end = count.toUnits(numberIn(position.end));
    const found = text.slice(start, end);
    const isRight = end - start === found.length && found !== "" && (exact ?? found) === found;
    return isRight ? { start, end } : undefined;
  }
  if (!exact || text.length > LONGEST_SEARCH) return undefined;
  const prefix = typeof quote?.prefix === "string" ? quote.prefix : "";
  const suffix = typeof quote?.suffix === "string" ? quote.suffix : "";
  const at = text.indexOf(`${prefix}${exact}${suffix}`);
  const start = at + prefix.length;
  return at < 0 ? undefined : { start, end: start + exact.length };
}
