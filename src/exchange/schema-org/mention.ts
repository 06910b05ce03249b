import type { Mention } from "../../model/written.js";
import type { At } from "../at.js";
import { actorOf, foundOf, nameOf, type OnlyNamed } from "./actors.js";
import type { Context } from "./context.js";
import { listOf, readEach } from "./nodes.js";
import { placedNode } from "./parts.js";

const NAME_ONLY = new Set(["@type", "@context", "name"]);
const ONE: OnlyNamed = { keys: NAME_ONLY, types: /^$/u };
const BODY: OnlyNamed = { keys: NAME_ONLY, types: /^organi[sz]ation$/iu };

/** Reads a body that is named: who published a story, whom someone works for; the first of several. */
export function readBody(value: unknown, at: At, context: Context): Mention | undefined {
  return theFirst(readBodies(value, at, context), at);
}

/** Reads all bodies that are named; of those only named, it goes without saying that they are bodies. */
export function readBodies(value: unknown, at: At, context: Context): Mention[] | undefined {
  return readNamed(value, at, context, BODY);
}

/** Reads one who is named, the first of several. */
export function readMention(value: unknown, at: At, context: Context): Mention | undefined {
  return theFirst(readNamed(value, at, context, ONE), at);
}

function theFirst(mentions: readonly Mention[] = [], at: At): Mention | undefined {
  const [first, ...others] = mentions;
  if (others.some(({ text }) => text !== first!.text)) {
    at.report("exchange/lost", "Took the first of several", mentions, first);
  }
  return first;
}

function readNamed(
  value: unknown,
  at: At,
  context: Context,
  only: OnlyNamed,
): Mention[] | undefined {
  return readEach(listOf(value, at), (item, place): Mention | undefined => {
    const placed = placedNode(item, place, context);
    const text = nameOf(placed) ?? foundOf(placed.node, context)?.name;
    if (text === undefined) return undefined;
    const actor = actorOf(placed, context, only);
    return actor === undefined ? { text } : { text, actor };
  });
}
