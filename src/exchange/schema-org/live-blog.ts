import type { Article } from "../../model/article.js";
import { isNode, listOf, type Node, type PlacedNode } from "./nodes.js";

/** An article and the node that it was written as. */
export interface WrittenArticle {
  readonly article: Article;
  readonly node: Node;
}

/** Puts the updates of each live blog into it: the articles right behind it that are part of it. */
export function withUpdates(written: readonly WrittenArticle[]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  while (at < written.length) {
    const { article, node } = written[at++]!;
    const updates: Node[] = [];
    while (article.genre === "live" && isUpdate(written[at], article)) {
      const { isPartOf: _, ...update } = written[at++]!.node;
      updates.push({ ...update, "@type": "BlogPosting" });
    }
    nodes.push(updates.length > 0 ? { ...node, liveBlogUpdate: updates } : node);
  }
  return nodes;
}

function isUpdate(next: WrittenArticle | undefined, { id, url }: Article): boolean {
  const { "@type": type, isPartOf } = next?.node ?? {};
  const blog = id ?? url;
  return (
    type === "NewsArticle" && isNode(isPartOf) && blog !== undefined && isPartOf["@id"] === blog
  );
}

/** The updates of a live blog, each with its place. */
export function updatesIn({ node, at }: PlacedNode): PlacedNode[] {
  const { liveBlogUpdate } = node;
  if (liveBlogUpdate === undefined) return [];
  return listOf(liveBlogUpdate, at.of("liveBlogUpdate")).map((item) => ({
    node: isNode(item.value) ? item.value : { articleBody: item.value },
    at: item.at,
  }));
}

/** An update of a live blog, as part of it. */
export function asPartOf(update: Article, { id, url }: Article): Article {
  const target = id ?? url;
  if (target === undefined) return update;
  const { relations = [], ...others } = update;
  return { ...others, relations: [...relations, { rel: "part-of", target }] };
}
