import * as kind from "../../text/kinds.js";
import type { Character } from "./cast.js";
import { personOf } from "./people.js";
import type { Description, Name } from "./phrase.js";
import type { Pronouns } from "./pronouns.js";
import * as sense from "./senses.js";
import type { Stage } from "./stage.js";

/** The person whose name stands beside a description, parted by a comma. */
export function namedBeside(
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
