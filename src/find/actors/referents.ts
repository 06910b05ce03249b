import type { Role } from "../../model/actor.js";
import * as kind from "../../text/kinds.js";
import { namedBeside } from "./beside.js";
import type { Character } from "./cast.js";
import { isOwned } from "./extents.js";
import type { Description } from "./phrase.js";
import { knownAt, textOf } from "./scene.js";
import * as sense from "./senses.js";
import type { Stage } from "./stage.js";
import { calledBy, readTitle, STATUS } from "./titles.js";

/** Finds whom a description means, or takes them in. */
export function referentOf(
  stage: Stage,
  description: Description,
  at: number,
): Character | undefined {
  const { scene, cast } = stage;
  const head = scene.words[description.head]!;
  const named = namedBeside(stage, description, at);
  if (named) {
    cast.callShort(named, head);
    readTitle(stage, description, named);
    return named;
  }
  if (!description.isReal || isAnyGroup(stage, description, head)) return undefined;
  return metBefore(stage, description, head) ?? introduceDescribed(stage, description, head);
}

/** Whether no body is meant, but some people or things: `a group of boys`, `a party to the talks`. */
function isAnyGroup(
  { scene: { words } }: Stage,
  { start, end }: Description,
  head: string,
): boolean {
  if (words[start] !== "a" && words[start] !== "another") return false;
  return head === "group" || (head === "party" && words[end] === "to");
}

/** Who was met before and is meant again: `the official`. */
function metBefore(stage: Stage, description: Description, head: string): Character | undefined {
  const { scene, cast } = stage;
  const { start, sort } = description;
  if (description.possessed) return undefined;
  const same = cast.named(keyOf(plainText(scene, description)));
  if (same && description.definite) return same;
  if (!description.definite) return sort === "organization" ? same : undefined;
  const status = statusOf(scene, description);
  const met =
    cast.called(calledBy(head, status)) ??
    cast.called(calledBy(head, "former")) ??
    bodyCalled(stage, head);
  if (!met || !MEANT[sort].has(met.kind)) return undefined;
  // The central bank raised rates. … an economist at Meridian Bank
  if (sort === "organization" && met.mentions.length === 0) return undefined;
  if (sort === "unnamed" && isOfSomebody(scene, description)) return undefined;
  // Roe's lawyer, and then Peru's lawyer
  if (OWNER.test(met.name) && isOwned(scene, start, description.head)) return undefined;
  if (holdsOther(scene, description, met)) return undefined;
  if (met.sector && PUBLIC.has(met.sector) && isNarrowed(scene, description)) return undefined;
  const countryCode = countryOf(scene, description);
  if (countryCode && met.countryCode && countryCode !== met.countryCode) return undefined;
  if (countryCode) met.countryCode ??= countryCode;
  return met;
}

/** Whose somebody is. */
const OWNER = /['’]s /u;

/** Whether a description is of one who holds an office no more. */
function statusOf({ words }: Stage["scene"], { start, head }: Description): Role["status"] {
  return words.slice(start, head).some((word) => STATUS.get(word) === "former")
    ? "former"
    : undefined;
}

/** Whether a description tells by name whose it is: `Roe's lawyer` */
function isOfSomebody({ senses, kinds }: Stage["scene"], { start, head }: Description): boolean {
  for (let at = start; at < head; at++) {
    if (kinds[at]! & kind.CLITIC) return !(senses[at - 1]! & (sense.NATION | sense.KNOWN));
  }
  return false;
}

/** What there are many of in a state, told apart by what they are for. */
const PUBLIC = new Set(["government", "media"]);

/** Whether more than a country tells which body is meant: `the local disaster agency`. */
function isNarrowed({ senses, words }: Stage["scene"], { start, head }: Description): boolean {
  if (words[head + 1] === "of") return true;
  for (let at = start + 1; at < head; at++) {
    if (!(senses[at]! & (sense.NATION | sense.DEMONYM | sense.PROPER))) return true;
  }
  return false;
}

/** Whether somebody holds another office of the kind: `the prime minister` is no `trade minister`. */
function holdsOther(
  { words, senses }: Stage["scene"],
  { start, head }: Description,
  { roles }: Character,
): boolean {
  const alike = [...(roles?.keys() ?? [])].filter(
    (title) => title.split(" ").at(-1) === words[head],
  );
  const before = words[head - 1];
  if (alike.length === 0 || head - 1 < start || senses[head - 1]! & NARROWING) return false;
  return alike.every((title) => title.includes(" ") && title.split(" ").at(-2) !== before);
}

/** What tells no office from another: an article, a country, `former`. */
const NARROWING = sense.DETERMINER | sense.DEMONYM | sense.NATION | sense.PROPER;

/** What a description of a sort can mean. */
const MEANT: Readonly<Record<Description["sort"], ReadonlySet<Character["kind"]>>> = {
  unnamed: new Set(["unnamed", "person"]),
  group: new Set(["group"]),
  organization: new Set(["organization"]),
};

/** Words for any body. */
const ANY = new Set(["agency", "group", "organization", "organisation", "body"]);
/** What bodies do that are told by it: `the company`, `the court`. */
const TOLD = new Set(["company", "media", "party", "judiciary", "education"]);
/** What takes part in a trial and is not the court. */
const IN_COURT = new Set(["jury", "prosecution"]);

/** The body last met that a word can mean which is no part of its name. */
function bodyCalled({ scene, cast }: Stage, head: string): Character | undefined {
  if (ANY.has(head)) return cast.body();
  const sector = scene.vocabulary.sectors.get(head) ?? "";
  return TOLD.has(sector) && !IN_COURT.has(head) ? cast.body(sector) : undefined;
}

function introduceDescribed(stage: Stage, description: Description, head: string): Character {
  const { scene, cast } = stage;
  const text = plainText(scene, description);
  const character = cast.add(description.sort, text);
  cast.call(character, keyOf(text));
  if (description.definite || !description.isLed) cast.callShort(character, head);
  if (description.sort === "organization") character.sector = scene.vocabulary.sectors.get(head)!;
  const bits = scene.senses[description.head]!;
  if (bits & sense.FEMALE) character.gender = "female";
  if (bits & sense.MALE) character.gender = "male";
  const countryCode = countryOf(scene, description);
  if (countryCode) character.countryCode = countryCode;
  if (description.sort === "unnamed") readTitle(stage, description, character);
  return character;
}

/** The country that a description tells: `Iraqi`, `Iran's`. */
function countryOf(scene: Stage["scene"], { start, head }: Description): string | undefined {
  for (let at = start; at < head; at++) {
    const countryCode = knownAt(scene, at, head)?.known.countryCode;
    if (countryCode) return countryCode;
  }
  return undefined;
}

/** What a description is found by: `Iran's leader` is `Iran leader`. */
export function keyOf(text: string): string {
  return `described ${text.toLowerCase().replace("'s", "").replace("’s", "")}`;
}

/** A description without its article. */
function plainText(scene: Stage["scene"], { start, end }: Description): string {
  const from = scene.senses[start]! & sense.DETERMINER && start + 1 < end ? start + 1 : start;
  return textOf(scene, from, end);
}
