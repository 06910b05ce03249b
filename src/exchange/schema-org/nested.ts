import { isArticleType } from "./article-types.js";
import { isNode, isReference, listOf, type Node, type PlacedNode, typesOf } from "./nodes.js";
import { isEventType, isFactCheckType, isStatementType } from "./types.js";

/** The properties of a story that may hold what was said, checked or done, as nodes of their own. */
const PROPERTIES = ["about", "mentions", "citation", "hasPart", "subjectOf"];

/** The statements, fact checks and events that a story holds in itself; those that stand at the top are only meant. */
export function nestedIn(
  { node, at }: PlacedNode,
  byId: ReadonlyMap<string, PlacedNode>,
): PlacedNode[] {
  if (!typesOf(node).some(isArticleType)) return [];
  return PROPERTIES.filter((property) => node[property] !== undefined).flatMap((property) =>
    listOf(node[property], at.of(property)).flatMap(({ value, at: place }) =>
      isNode(value) && (isSaid(value) || isDone(value)) && !isMeant(value, byId)
        ? [{ node: value, at: place }]
        : [],
    ),
  );
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
