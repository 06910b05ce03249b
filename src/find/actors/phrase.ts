import type { Actor } from "../../model/actor.js";
import type { Known } from "./known.js";

/** A name in a text, told by the numbers of its tokens. */
export interface Name {
  /** What it names; `role` where it is a title alone. */
  readonly kind: Actor["kind"] | "place" | "demonym" | "role" | "unknown";
  /** The first token, title included. */
  readonly start: number;
  /** The first token of the name without title. */
  readonly from: number;
  /** The token after the last. */
  readonly end: number;
  /** Whether the name alone tells what it names. */
  readonly sure: boolean;
  /** What is known by that name. */
  readonly known: Known | undefined;
  /** The word beside the name that tells what it names: `magazine`. */
  readonly head: number | undefined;
}

/** A description of somebody in a text, told by the numbers of its tokens. */
export interface Description {
  readonly kind: "description";
  /** What is described. */
  readonly sort: "unnamed" | "group" | "organization";
  readonly start: number;
  /** The token after the last, with what it is of: `residents of the city`. */
  readonly end: number;
  /** The head word. */
  readonly head: number;
  /** Whether it points back: `the official`. */
  readonly definite: boolean;
  /** Whether it tells whose it is: `his wife`. */
  readonly possessed: boolean;
  /** Whether the name before it is that of who leads it: `the Roe government`. */
  readonly isLed: boolean;
  /** Whether a name follows, and it is its title. */
  readonly title: boolean;
  /** Whether it can stand alone. */
  readonly isReal: boolean;
}

/** A pronoun in a text, told by the number of its token. */
export interface Pronoun {
  readonly kind: "pronoun";
  readonly start: number;
  readonly end: number;
  /** What it stands right behind, where it can mean nothing else: `Roe, who`. */
  readonly of: Phrase | undefined;
}

/** Words that may mean an actor. */
export type Phrase = Name | Description | Pronoun;

/** Makes a name; always of the same keys in the same order, which is fast. */
export function nameAs(
  kind: Name["kind"],
  start: number,
  from: number,
  end: number,
  sure: boolean,
  known?: Known,
  head?: number,
): Name {
  return { kind, start, from, end, sure, known, head };
}
