import * as kind from "../../text/kinds.js";
import type { Character } from "./cast.js";
import { personOf } from "./people.js";
import type { Description, Name } from "./phrase.js";
import type { Pronouns } from "./pronouns.js";
import { knownAt, textOf } from "./scene.js";
import * as sense from "./senses.js";
import type { Stage } from "./stage.js";
import { readTitle } from "./titles.js";

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
  if (!description.isReal) return undefined;
  return metBefore(stage, description, head) ?? introduceDescribed(stage, description, head);
}

/** The person whose name stands beside a description, parted by a comma. */
function namedBeside(
  stage: Stage,
  { sort, start, end, title }: Description,
  at: number,
): Character | undefined {
  const { phrases, scene, who } = stage;
  const { kinds } = scene;
  if (sort !== "unnamed") return undefined;
  const next = phrases[at + 1];
  if (title && next?.kind === "person" && next.start === end) return personOf(stage, next);
  if (start > 1 && kinds[start - 1]! & kind.COMMA) {
    for (let before = at - 1; before >= 0 && before > at - 4; before--) {
      const other = phrases[before]!;
      const met = other.end === start - 1 && other.kind !== "pronoun" ? who.get(other) : undefined;
      if (met?.kind === "person" && closesBy(scene, end)) return met;
    }
  }
  if (!(kinds[end]! & kind.COMMA)) return undefined;
  for (let after = at + 1; after < phrases.length && phrases[after]!.start <= end + 1; after++) {
    const other = phrases[after]!;
    const isBetween = other.start === end + 1 && (kinds[other.end]! & kind.COMMA) !== 0;
    if (isBetween && other.kind === "person") return personOf(stage, other);
  }
  return undefined;
}

/** What a speaker who was only described is named by next: `The statement by Jane Roe`. */
// biome-ignore format: one sort a line
const UTTERANCES = new Set([
  "statement", "statements", "remark", "remarks", "comment", "comments", "speech", "address", "message", "letter",
  "announcement", "declaration", "decision", "move", "warning", "appeal", "call", "order", "criticism", "condemnation",
]);

/** Tells that one who was only described is the one now named: `Peru's leader spoke. The speech by Jane Roe …`. */
export function tellNamed(
  { scene, cast }: Stage,
  { start }: Name,
  person: Character,
  pronouns: Pronouns,
): void {
  const { words, senses } = scene;
  if (words[start - 1] !== "by" || !UTTERANCES.has(words[start - 2]!)) return;
  if (!(senses[start - 3]! & sense.DETERMINER) || !(senses[start - 3]! & sense.FIRST)) return;
  const last = pronouns.subjectBefore(start);
  if (last?.kind === "unnamed" && person.mentions.length === 0) cast.merge(last, person);
}

const CLOSES =
  kind.COMMA |
  kind.STOP |
  kind.DASH |
  kind.OPEN |
  kind.CLOSE |
  kind.MARK |
  kind.SEMICOLON |
  kind.PARAGRAPH;

/** So far may the end be of what stands between commas. */
const SOON = 6;

/** Whether what stands between commas ends soon after a token. */
function closesBy({ kinds, words }: Stage["scene"], end: number): boolean {
  if (words[end] === "who") return true;
  for (let at = end; at < end + SOON; at++) if ((kinds[at] ?? kind.STOP) & CLOSES) return true;
  return false;
}

/** Who was met before and is meant again: `the official`. */
function metBefore(stage: Stage, description: Description, head: string): Character | undefined {
  const { scene, cast } = stage;
  if (description.possessed) return undefined;
  const same = cast.named(keyOf(plainText(scene, description)));
  if (same && description.definite) return same;
  if (!description.definite) return description.sort === "organization" ? same : undefined;
  const met = cast.called(head) ?? bodyCalled(stage, head);
  if (!met || !MEANT[description.sort].has(met.kind)) return undefined;
  const countryCode = countryOf(scene, description);
  if (countryCode && met.countryCode && countryCode !== met.countryCode) return undefined;
  if (countryCode) met.countryCode ??= countryCode;
  return met;
}

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

/** The body last met that a word can mean which is no part of its name. */
function bodyCalled({ scene, cast }: Stage, head: string): Character | undefined {
  if (ANY.has(head)) return cast.body();
  const sector = scene.vocabulary.sectors.get(head) ?? "";
  return TOLD.has(sector) ? cast.body(sector) : undefined;
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
