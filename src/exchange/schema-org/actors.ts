import type { Actor } from "../../model/actor.js";
import type { Mention } from "../../model/written.js";
import type { At } from "../at.js";
import { keepRest } from "../rest.js";
import type { Gathering } from "./context.js";
import { isNode, listOf, type Node, type PlacedNode, resolved, typesOf } from "./nodes.js";
import { readText, readUrl } from "./values.js";

const ORGANIZATION = /organi[sz]ation|corporation|company|business/iu;
const PERSON = /^person$/iu;

/** Whether a type is one of those who act. */
export function isActorType(type: string): boolean {
  return PERSON.test(type) || ORGANIZATION.test(type);
}

/** What a node says it is; nothing where it says both, or neither. */
export function kindOf(node: Node): "person" | "organization" | undefined {
  const types = typesOf(node);
  const isPerson = types.some((type) => PERSON.test(type));
  const isOrganization = types.some((type) => ORGANIZATION.test(type));
  if (isPerson === isOrganization) return undefined;
  return isPerson ? "person" : "organization";
}

/** Reads a person or an organization that stands for itself. */
export function readActor(placed: PlacedNode, gathering: Gathering): void {
  const name = readText(placed.node.name, placed.at.of("name"));
  const kind = kindOf(placed.node);
  if (name === undefined || !kind) {
    placed.at.report("json-ld/other", "Left out an actor without a name or a kind", placed.node);
  } else {
    addActor(placed, kind, name, gathering);
  }
}

/** Reads who published a story, or holds the rights in it: the first of those who are named. */
export function readMention(value: unknown, at: At, gathering: Gathering): Mention | undefined {
  return readMentions(value, at, gathering)?.[0];
}

/** Reads all who are named. */
export function readMentions(value: unknown, at: At, gathering: Gathering): Mention[] | undefined {
  const mentions = listOf(value, at).flatMap((item): Mention[] => {
    const placed = isNode(item.value)
      ? resolved({ node: item.value, at: item.at }, gathering.graph)
      : undefined;
    const text = placed
      ? readText(placed.node.name, placed.at.of("name"))
      : readText(item.value, item.at);
    if (text === undefined) {
      item.at.report("exchange/lost", "Left out one who has no name", item.value);
      return [];
    }
    const actor = placed && actorOf(placed, text, gathering);
    return [{ text, ...(actor !== undefined && { actor }) }];
  });
  return mentions.length > 0 ? mentions : undefined;
}

/** What a mention holds by itself; a node that tells more is an actor. */
const MENTION = new Set(["@type", "@context", "name"]);

/** The id of the actor that a node tells more of than its name, if it does. */
export function actorOf(
  placed: PlacedNode,
  name: string,
  gathering: Gathering,
  told: ReadonlySet<string> = MENTION,
): string | undefined {
  const kind = kindOf(placed.node);
  const others = Object.keys(placed.node).filter((key) => !told.has(key));
  if (others.length === 0) return undefined;
  if (kind) return addActor(placed, kind, name, gathering);
  placed.at.report("exchange/lost", `Left out ${others.join(", ")} of one of no kind`, placed.node);
  return undefined;
}

function addActor(
  { node, at }: PlacedNode,
  kind: "person" | "organization",
  name: string,
  gathering: Gathering,
): string {
  const { actors } = gathering;
  const { "@type": _, "@context": __, "@id": ownId, name: ___, url, sameAs, ...others } = node;
  const addresses = [...listOf(url, at.of("url")), ...listOf(sameAs, at.of("sameAs"))].flatMap(
    (item) => readUrl(item.value, item.at) ?? [],
  );
  const ext = keepRest(new Map(Object.entries(others)), "schema", at);
  const identifiers = [...new Set(addresses)].map((value) => ({ scheme: "url", value }));
  const actor: Actor = {
    kind,
    name,
    ...(identifiers.length > 0 && { identifiers }),
    ...(ext && { ext }),
  };
  const id = typeof ownId === "string" && ownId !== "" ? ownId : givenId(actor, gathering);
  const known = actors.get(id);
  if (!known) actors.set(id, { ...actor, id });
  else if (JSON.stringify(known) !== JSON.stringify({ ...actor, id })) {
    at.report("exchange/lost", `Left out what a second node tells of \`${id}\``, node);
  }
  return id;
}

/** An id that can be read, and that no other actor has; the same for the same actor. */
function givenId(actor: Actor, { actors, given, namesakes }: Gathering): string {
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
  } while (actors.has(id));
  given.set(content, id);
  return id;
}
