import type { Actor } from "../model/actor.js";
import { readingOf } from "../text/reading.js";
import { Company } from "./actors/company.js";
import type { ActorLexicon } from "./actors/lexicon.js";

/**
 * How to find actors.
 *
 * @category Parsers
 */
export interface ActorOptions {
  /** The words to read by; English unless given. */
  readonly lexicon?: ActorLexicon | undefined;
  /** Actors found before, in another piece of the same story: who is met again keeps the id. */
  readonly actors?: readonly Actor[] | undefined;
  /** What every new id begins with. */
  readonly idPrefix?: string | undefined;
}

/**
 * Finds who acts and speaks in a text: people, bodies, groups, countries, and sources without a name.
 *
 * Each comes once, with every place that means them: full and short names, titles, descriptions,
 * acronyms, pronouns. A place that only tells where something happened is no actor.
 *
 * @param text - The text, of any length.
 * @param options - How to find them.
 * @returns The actors, and where the text means them, in spans that count into it.
 *
 * @example
 * ```ts
 * import { findActors } from "newsdesk";
 *
 * const [minister] = findActors("Foreign Minister Ana Ruiz left Lima. Ruiz said she was tired.");
 *
 * minister?.id; // => "actor:ana-ruiz"
 * minister?.mentions?.map((mention) => mention.text); // => ["Foreign Minister Ana Ruiz", "Ruiz", "she"]
 * minister?.roles; // => [{ title: "Foreign Minister" }]
 * ```
 *
 * @category Parsers
 */
export function findActors(text: string, options: ActorOptions = {}): Actor[] {
  const company = new Company(options);
  company.read(readingOf(text));
  return company.actors;
}
