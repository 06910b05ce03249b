import type { Actor } from "../../model/actor.js";
import type { Caption } from "../../model/caption.js";
import type { Mention } from "../../model/written.js";
import type { At } from "../at.js";
import type { Namesakes } from "./given-id.js";
import type { Graph } from "./graph.js";
import type { Node } from "./nodes.js";
import type { Twins } from "./twins.js";

/** What reading a payload gathers beside what is being read. */
export interface Gathering {
  readonly graph: Graph;
  /** Who was found: by id, or by their node where they have none. */
  readonly found: Map<unknown, FoundActor>;
  /** The nodes of actors that were read, or are being read. */
  readonly seen: Set<Node>;
  /** The actors that were given an id, by the words of it. */
  readonly namesakes: Map<string, Namesakes>;
  /** The stories read so far. */
  readonly twins: Twins;
  /** The captions read so far, by their words: pages tell one picture in many sizes. */
  readonly captions: Map<string, Caption>;
  /** The position of the node at the top that is being read. */
  position: number;
  /** Reads a body that an actor mentions, as actors hang on each other. */
  readonly mention: (value: unknown, at: At, context: Context) => Mention | undefined;
}

/** An actor, and the position of the node at the top that tells of it. */
export interface FoundActor {
  readonly actor: Actor;
  readonly position: number;
}

/** What writing a payload draws on beside what is being written. */
export interface Scattering {
  /** The actors of the bundle by their ids. */
  readonly known: ReadonlyMap<string, Actor>;
  /** The ids of those who were written where they are mentioned, in order. */
  readonly written: Set<string>;
  /** Whether actors are written in full where they are first mentioned. */
  readonly inPlace: boolean;
  /** Writes a body that an actor mentions. */
  readonly toMention: (mention: Mention, context: Context) => unknown;
}

/** What the rows need, to read and to write. */
export type Context = Gathering & Scattering;
