import type { Media } from "../../model/media.js";
import { Relation } from "../../model/relation.js";
import { type Entry, textOf } from "./entry.js";

/** What ninjs calls the kinds of media. */
const KINDS: ReadonlyMap<unknown, Media["kind"]> = /* @__PURE__ */ new Map([
  ["picture", "image"],
  ["graphic", "graphic"],
  ["video", "video"],
  ["audio", "audio"],
]);

/** What kind of medium an item is, where it is one. */
export function kindOf({ type }: Entry): Media["kind"] | undefined {
  return KINDS.get(type);
}

/** What ninjs calls a kind of media. */
export function typeOf(kind: Media["kind"]): string {
  return kind === "image" ? "picture" : kind;
}

/** What a story is to an item that goes with it, in the words of the models. */
export function relOf({ rel }: Entry): Relation["rel"] | undefined {
  const known = Relation.shape.rel.safeParse(rel);
  return known.success ? known.data : undefined;
}

const URI = /^[A-Za-z][\d+.A-Za-z-]*:\S+$/u;
const OURS = "urn:newsdesk:id:";

/** The URI that stands for an id, which may be any text. */
export function uriOf(id: string): string {
  return URI.test(id) && !id.startsWith(OURS) ? id : OURS + encodeURIComponent(id);
}

/** The id that a URI stands for. */
export function idOf(uri: unknown): string | undefined {
  const text = textOf(uri);
  if (!text?.startsWith(OURS)) return text;
  try {
    return decodeURIComponent(text.slice(OURS.length));
  } catch {
    return text;
  }
}
