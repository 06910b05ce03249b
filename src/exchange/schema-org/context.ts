import type { Actor } from "../../model/actor.js";
import type { Caption } from "../../model/caption.js";
import type { Graph } from "./nodes.js";

/** What reading a payload gathers beside the article. */
export interface Gathering {
  readonly graph: Graph;
  readonly actors: Map<string, Actor>;
  /** The ids that were given to actors without one, by what is known of them. */
  readonly given: Map<string, string>;
  /** How many actors share the words of an id. */
  readonly namesakes: Map<string, number>;
  /** The captions read so far, by their words: pages tell one picture in many sizes. */
  readonly captions: Map<string, Caption | undefined>;
}

/** What writing a payload draws on beside the article. */
export interface Scattering {
  readonly actors: ReadonlyMap<string, Actor>;
  /** The ids of those who stand in what was written already. */
  readonly written: Set<string>;
}

/** What the rows need, to read and to write. */
export type Context = Gathering & Scattering;

/** The context before anything is read or written. */
export function contextOf(graph: Graph): Context {
  return {
    graph,
    actors: new Map(),
    given: new Map(),
    namesakes: new Map(),
    captions: new Map(),
    written: new Set(),
  };
}
