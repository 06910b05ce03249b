import type { Actor } from "../../model/actor.js";
import type { Gathering } from "./context.js";

/** An id that can be read, and that no other actor has; the same for the same actor. */
export function givenId(actor: Actor, { found, given, namesakes }: Gathering): string {
  const content = JSON.stringify(actor);
  const known = given.get(content);
  if (known !== undefined) return known;
  const slug = actor.name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
  let id: string;
  do {
    const count = (namesakes.get(slug) ?? 0) + 1;
    namesakes.set(slug, count);
    id = count === 1 ? `actor:${slug}` : `actor:${slug}-${count}`;
  } while (found.has(id));
  given.set(content, id);
  return id;
}
