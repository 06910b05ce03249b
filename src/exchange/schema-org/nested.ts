import { isArticleType } from "./article-types.js";
import { isReference, type Node, nodesIn, type PlacedNode, typesOf } from "./nodes.js";
import { isEventType, isFactCheckType, isStatementType } from "./types.js";

/** The properties of a story that may hold what was said, checked or done, as nodes of their own. */
const PROPERTIES = ["about", "mentions", "citation", "hasPart", "subjectOf"];

/** The statements, fact checks and events that a story holds in itself; those that stand at the top are only meant. */
export function nestedIn(
  { node, at }: PlacedNode,
  byId: ReadonlyMap<string, PlacedNode>,
): PlacedNode[] {
  if (!isStory(node)) return [];
  return PROPERTIES.filter((property) => node[property] !== undefined).flatMap((property) =>
    nodesIn(node[property], at.of(property)).filter(
      (inner) => (isSaid(inner.node) || isDone(inner.node)) && !isMeant(inner.node, byId),
    ),
  );
}

/** The properties of a page, or of a list of stories, that lead to those on it. */
const LEADING = ["mainEntity", "hasPart", "itemListElement", "item"];

/** The stories on a page, or in a list, that is no story itself. */
export function storiesOn({ node, at }: PlacedNode): PlacedNode[] {
  if (isStory(node)) return [];
  return LEADING.filter((property) => node[property] !== undefined).flatMap((property) =>
    nodesIn(node[property], at.of(property)).flatMap((inner) =>
      isStory(inner.node) ? [inner] : storiesOn(inner),
    ),
  );
}

function isStory(node: Node): boolean {
  return typesOf(node).some(isArticleType);
}

function isMeant(node: Node, byId: ReadonlyMap<string, PlacedNode>): boolean {
  return isReference(node) && byId.has(String(node["@id"]));
}

/** Whether a node tells what was said, or checks it. */
export function isSaid(node: Node): boolean {
  return typesOf(node).some((type) => isStatementType(type) || isFactCheckType(type));
}

/** Whether a node tells of an event. */
export function isDone(node: Node): boolean {
  return typesOf(node).some(isEventType);
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
