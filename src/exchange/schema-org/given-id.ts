import type { Actor } from "../../model/actor.js";
import type { Gathering } from "./context.js";

/** Those whose ids are made of the same words. */
export interface Namesakes {
  /** The first of them: nearly always the only one. */
  readonly first: { readonly actor: Actor; readonly id: string };
  /** Their ids by what is known of each; filled once there is a second. */
  readonly ids: Map<string, string>;
  /** The highest number that an id of theirs ends in. */
  readonly count: number;
}

const WORD = /[\p{Alpha}\p{N}]+/gu;

/** An id that can be read, and that no other actor has; the same for the same actor. */
export function givenId(actor: Actor, { found, namesakes }: Gathering): string {
  const slug = (actor.name.normalize("NFKD").toLowerCase().match(WORD) ?? []).join("-");
  const others = namesakes.get(slug);
  if (others && others.ids.size === 0) {
    others.ids.set(JSON.stringify(others.first.actor), others.first.id);
  }
  const content = others && JSON.stringify(actor);
  const known = content && others.ids.get(content);
  if (known) return known;

  let count = others?.count ?? 0;
  let id: string;
  do {
    count++;
    id = count === 1 ? `actor:${slug}` : `actor:${slug}-${count}`;
  } while (found.has(id));
  const { first, ids } = others ?? { first: { actor, id }, ids: new Map() };
  if (content) ids.set(content, id);
  namesakes.set(slug, { first, ids, count });
  return id;
}
