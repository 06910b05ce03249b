import type { NewsBundle } from "../../model/bundle.js";
import type { Node } from "./nodes.js";

interface Named {
  readonly id?: string | undefined;
}

/** What the nodes of a payload are called: by their ids, or as blank nodes where something refers to them without one. */
export class Names {
  readonly #blank = new Map<object, string>();
  readonly #asked = new Set<object>();

  constructor({ articles, actors, statements, events }: NewsBundle) {
    for (const [kind, things] of Object.entries({ articles, actors, statements, events })) {
      for (const [index, thing] of things.entries()) this.#blank.set(thing, `_:${kind}-${index}`);
    }
  }

  /** What a thing is referred to by. */
  of(thing: Named): string {
    this.#asked.add(thing);
    return thing.id ?? this.#blank.get(thing)!;
  }

  /** The `@id` of a node: where the thing has one, or was referred to. */
  given(thing: Named): Node {
    const id = thing.id ?? (this.#asked.has(thing) ? this.#blank.get(thing) : undefined);
    return id === undefined ? {} : { "@id": id };
  }
}
