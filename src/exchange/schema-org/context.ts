import type { Actor } from "../../model/actor.js";
import type { Graph } from "./nodes.js";

/** What reading a payload gathers beside the article. */
export interface Gathering {
  readonly graph: Graph;
  readonly actors: Map<string, Actor>;
}

/** What writing a payload draws on beside the article. */
export interface Scattering {
  readonly actors: ReadonlyMap<string, Actor>;
  /** The ids of those who stand in what was written already. */
  readonly written: Set<string>;
}

/** What the rows need, to read and to write. */
export type Context = Gathering & Scattering;
