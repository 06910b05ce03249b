import type { Prose, Stretch } from "../clauses/prose.js";
import type { VerbGroup } from "./verb-group.js";

/** Something said, in tokens. */
export interface Attribution {
  /** The sentence that tells of it. */
  readonly frame: Stretch;
  /** The words that tell of the saying. */
  readonly cue: Stretch;
  /** What was said; more may follow in the paragraphs behind, or all of it behind a colon. */
  readonly content: Stretch[];
  /** Who said it; may be told only later in the sentence. */
  speaker?: Stretch;
  /** The verb of saying; nothing else tells of it where there is none. */
  readonly group?: VerbGroup;
  /** Whom it was said to. */
  readonly hearer?: Stretch;
  /** Who passed it on. */
  readonly via?: Stretch;
}

/** Where a reader stands in a text. */
export interface Place {
  readonly prose: Prose;
  /** The sentence. */
  readonly frame: Stretch;
  /** Where what has not been read yet begins. */
  readonly floor: number;
  /** What was found in the same sentence before. */
  readonly earlier: readonly Attribution[];
  /** The quotation that fills the sentence before. */
  readonly waiting?: Stretch | undefined;
}
