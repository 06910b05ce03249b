import type { Actor } from "../model/actor.js";
import type { NewsBundle } from "../model/bundle.js";
import type { Mention } from "../model/written.js";

/**
 * Returns the actor that a mention means.
 *
 * @param bundle - The bundle that holds the actors.
 * @param mention - The mention.
 * @returns The actor, or `undefined` when the mention names none or the bundle has no such actor.
 *
 * @example
 * ```ts
 * import { actorOf, type NewsBundle } from "newsdesk";
 *
 * const bundle: NewsBundle = {
 *   schemaVersion: "1",
 *   articles: [],
 *   actors: [{ kind: "organization", name: "Harbour Board", id: "board" }],
 *   statements: [],
 *   events: [],
 * };
 *
 * actorOf(bundle, { text: "the board", actor: "board" })?.name; // => "Harbour Board"
 * actorOf(bundle, { text: "the pilot" }); // => undefined
 * ```
 *
 * @category Checks
 */
export function actorOf(bundle: NewsBundle, mention: Mention): Actor | undefined {
  if (mention.actor === undefined) return undefined;
  return bundle.actors.find(({ id }) => id === mention.actor);
}
