import type { Posts } from "../../lexicon/en/posts.js";
import type { Actor, Organization } from "../../model/actor.js";

/** What a known name means. */
export interface Known {
  readonly kind: Actor["kind"] | "place" | "demonym";
  /** What is known by it: the same for all its forms. */
  readonly key: string;
  /** The usual spelling of a country's name. */
  readonly name: string;
  readonly countryCode?: string;
  readonly sector?: NonNullable<Organization["sector"]>;
  /** Whether the name stands for its government: `Tehran`. */
  readonly isSeat?: boolean;
}

/** The words of a lexicon, ready to be looked up. */
export interface Vocabulary {
  /** What a word can be: bits of `senses.ts`. */
  readonly senses: ReadonlyMap<string, number>;
  /** Known names, of one word or several. */
  readonly known: ReadonlyMap<string, Known>;
  /** How many tokens the known names have that a word begins: a bit for each length. */
  readonly lengths: ReadonlyMap<string, number>;
  /** What somebody makes by speaking: `statement`. */
  readonly utterances: ReadonlySet<string>;
  /** What tells how many, before `of them`. */
  readonly parts: ReadonlySet<string>;
  /** What tells what somebody is: `was`. */
  readonly being: ReadonlySet<string>;
  /** What stands behind those whom it tells of: `familiar` with the talks. */
  readonly trailing: ReadonlySet<string>;
  /** Verbs that tell that somebody leaves an office or comes to it. */
  readonly posts: ReadonlyMap<string, keyof Posts>;
  /** What a head word makes of a body. */
  readonly sectors: ReadonlyMap<string, NonNullable<Organization["sector"]>>;
}
