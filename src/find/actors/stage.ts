import type { Cast, Character } from "./cast.js";
import { bare } from "./forms.js";
import type { Ground } from "./grounds.js";
import type { Name, Phrase } from "./phrase.js";
import { nameOf, type Scene } from "./scene.js";

/** A text, what in it may mean an actor, and who is known so far. */
export interface Stage {
  readonly scene: Scene;
  readonly phrases: readonly Phrase[];
  readonly cast: Cast;
  /** What names are told to be that are no people's. */
  readonly grounds: ReadonlyMap<string, Ground>;
  /** Whom the phrases mean that were gone through. */
  readonly who: Map<Phrase, Character>;
}

/** Finds the person whom a name of one word means. */
export function calledAlone({ scene, cast }: Stage, { from, end }: Name): Character | undefined {
  if (end - from > 1) return undefined;
  const word = scene.words[from]!;
  const met = cast.called(word) ?? cast.called(bare(word));
  return met?.kind === "person" ? met : undefined;
}

/** What a text tells a name to be that does not tell it itself. */
export function groundOf({ scene, grounds }: Stage, { from, end }: Name): Ground | undefined {
  return grounds.get(nameOf(scene, from, end));
}
