import * as kind from "../../text/kinds.js";
import type { Character } from "./cast.js";
import { personOf } from "./people.js";
import type { Description } from "./phrase.js";
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
    const isBetween = other.start === end + 1 && ((kinds[other.end] ?? kind.STOP) & ENDS) !== 0;
    if (isBetween && other.kind === "person") return personOf(stage, other);
  }
  return undefined;
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

/** What ends a name that stands beside a description: `said their lawyer, Jane Roe.`, `Their lawyer, Jane Roe: "…"` */
const ENDS = kind.COMMA | kind.STOP | kind.COLON;

/** So far may the end be of what stands between commas. */
const SOON = 6;

/** Whether what stands between commas ends soon after a token. */
function closesBy({ kinds, words }: Stage["scene"], end: number): boolean {
  for (let at = end; at < end + SOON; at++) {
    if (words[at] === "who" || words[at] === "whose") return true;
    if ((kinds[at] ?? kind.STOP) & CLOSES) return true;
  }
  return false;
}
