import type { Actor } from "../../model/actor.js";
import type { Context } from "./context.js";
import type { Graph } from "./graph.js";
import { readBody } from "./mention.js";
import { Twins } from "./twins.js";
import { writeBody } from "./write.js";

/** The context before anything is read or written. */
export function contextOf(
  given: { graph?: Graph; known?: ReadonlyMap<string, Actor>; inPlace?: boolean } = {},
): Context {
  return {
    graph: { nodes: [], nested: new Map(), byId: new Map(), used: new Set() },
    known: new Map(),
    inPlace: false,
    ...given,
    found: new Map(),
    seen: new Set(),
    namesakes: new Map(),
    twins: new Twins(),
    captions: new Map(),
    written: new Set(),
    position: 0,
    mention: readBody,
    toMention: writeBody,
  };
}
