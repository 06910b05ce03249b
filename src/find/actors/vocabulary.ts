import { Builder } from "./builder.js";
import type { Vocabulary } from "./known.js";
import type { ActorLexicon } from "./lexicon.js";

const vocabularies = new WeakMap<ActorLexicon, Vocabulary>();

/** The vocabulary of a lexicon, made when it is first asked for. */
export function vocabularyOf(lexicon: ActorLexicon): Vocabulary {
  const ready = vocabularies.get(lexicon);
  if (ready) return ready;
  const vocabulary = new Builder(lexicon).build();
  vocabularies.set(lexicon, vocabulary);
  return vocabulary;
}
