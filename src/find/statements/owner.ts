import * as kind from "../../text/kinds.js";
import { startOfPhrase } from "../clauses/noun-phrase.js";
import * as part from "../clauses/parts.js";
import type { Prose, Stretch } from "../clauses/prose.js";
import { speakerAfter } from "./speaker-after.js";

/** Whose words are told of, and the word for them. */
export interface Owner {
  readonly speaker: Stretch;
  readonly utterance: number;
}

/** What leads from words to who said them: `the verdict of the court`. */
const LINKS = /^(?:of|from|by)$/u;

/** Finds whose words a phrase tells of: `|Her| message to voters`, `|Lund|'s answer`, `the verdict of |the court|` */
export function ownerOf(prose: Prose, start: number, end: number): Owner | undefined {
  const { kinds, senses, words } = prose;
  let speaker: Stretch | undefined;
  for (let at = start; at < end; at++) {
    const { bits } = senses[at]!;
    if (kinds[at]! & kind.CLITIC) speaker = { start: startOfPhrase(prose, at, start), end: at };
    else if (bits & part.POSSESSIVE) speaker = { start: at, end: at + 1 };
    else if (bits & part.FINITE) return undefined;
    else if (kinds[at]! & kind.COMMA) speaker = undefined;
    if (!(bits & part.UTTERANCE)) continue;
    speaker ??= LINKS.test(words[at + 1]!) ? speakerAfter(prose, at + 2, end) : undefined;
    if (speaker) return { speaker, utterance: at };
  }
  return undefined;
}
