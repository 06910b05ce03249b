import { isReference } from "./graph.js";
import { type Node, nodesIn, type PlacedNode } from "./nodes.js";
import { isOf, isSaid } from "./sorts.js";

/** The properties of a story that may hold what was said, checked or done, as nodes of their own. */
const PROPERTIES = new Set(["about", "mentions", "citation", "hasPart", "subjectOf"]);

/** The statements, fact checks and events that a story holds in itself; those that stand at the top are only meant. */
export function nestedIn(story: PlacedNode, byId: ReadonlyMap<string, PlacedNode>): PlacedNode[] {
  return under(PROPERTIES, story).filter(
    ({ node }) => (isSaid(node) || isOf(node, "event")) && !isMeant(node, byId),
  );
}

/** The properties of a page, a blog or a list of stories that lead to those on it. */
const LEADING = new Set([
  "mainEntity",
  "hasPart",
  "itemListElement",
  "item",
  "blogPost",
  "dataFeedElement",
]);

/** The stories on a page, or in a list, that is no story itself. */
export function storiesOn(page: PlacedNode): PlacedNode[] {
  return under(LEADING, page).flatMap((inner) =>
    isOf(inner.node, "article") ? [inner] : storiesOn(inner),
  );
}

/** The nodes under some properties of a node. */
function under(properties: ReadonlySet<string>, { node, at }: PlacedNode): PlacedNode[] {
  return Object.keys(node)
    .filter((name) => properties.has(name))
    .flatMap((name) => nodesIn(node[name], at.of(name)));
}

function isMeant(node: Node, byId: ReadonlyMap<string, PlacedNode>): boolean {
  return isReference(node) && byId.has(String(node["@id"]));
}

/** Takes what stands in a bundle by itself out of the properties of the story that holds it. */
export function takeNested(
  properties: Map<string, unknown>,
  nested: ReadonlyMap<unknown, Node>,
): void {
  if (nested.size === 0) return;
  for (const property of PROPERTIES) {
    const items = [properties.get(property)].flat(Number.POSITIVE_INFINITY);
    const left = items.filter((item) => !nested.has(item));
    if (left.length === 0) properties.delete(property);
    else if (left.length < items.length) properties.set(property, left);
  }
}
