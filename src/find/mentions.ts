import type { Actor } from "../model/actor.js";
import type { Span } from "../model/span.js";
import { firstFrom } from "../text/first-from.js";

/** An actor, and what in a text means it. */
export type Met = Pick<Actor, "id" | "mentions">;

interface Place extends Span {
  readonly actor: string;
  /** Whether it tells whose something is: `his`. */
  readonly isOwner: boolean;
}

/** Tells whom the words of a text mean, by the mentions of actors found in it. */
export class Mentions {
  /** Every mention, in the order of the text. */
  readonly #places: Place[] = [];
  /** Where each of them begins. */
  readonly #starts: readonly number[];

  constructor(actors: readonly Met[]) {
    for (const { id, mentions = [] } of actors) {
      if (id === undefined) continue;
      for (const { span, text } of mentions) {
        if (!span) continue;
        const isOwner = OWNERS.has(text.toLowerCase());
        this.#places.push({ start: span.start, end: span.end, actor: id, isOwner });
      }
    }
    this.#places.sort((one, other) => one.start - other.start);
    this.#starts = this.#places.map(({ start }) => start);
  }

  /**
   * Finds whom a stretch means: the actor whose own mention shares most with it, its beginning above all.
   *
   * @param head - The part of it that the mention has to share: not what the `sale of arms` is of.
   */
  actorAt({ start, end }: Span, head: Span = { start, end }): string | undefined {
    let best: Place | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (let at = firstFrom(this.#starts, start - LONGEST); at < this.#places.length; at++) {
      const place = this.#places[at]!;
      if (place.start >= head.end) break;
      if (place.end <= head.start || (place.isOwner && place.end < end)) continue;
      const apart = HEAD * Math.abs(place.start - start) + Math.abs(place.end - end);
      if (apart < least) {
        least = apart;
        best = place;
      }
    }
    return best?.actor;
  }
}

/** Pronouns that tell whose something is, and not who acts: `His rivals left`. */
const OWNERS = new Set(["his", "her", "its", "their"]);

/** How much more the beginning tells than the end, where what somebody is of stands: in `Roe of the Tarn Institute`. */
const HEAD = 3;

/** How far before some words a mention may begin that still covers them. */
const LONGEST = 200;
