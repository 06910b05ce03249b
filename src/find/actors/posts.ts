import type { Posts } from "../../lexicon/en/posts.js";
import * as kind from "../../text/kinds.js";
import type { Character } from "./cast.js";
import { endOf } from "./extents.js";
import type { Scene } from "./scene.js";
import * as sense from "./senses.js";
import type { Stage } from "./stage.js";
import { readOffice } from "./titles.js";

/** So far may `as` stand from the person, and from its verb: `resigned on Monday as mayor`. */
const REACH = 12;
const FARTHEST = 4;
/** What stands in the title of an office. */
const TITLE = sense.MODIFIER | sense.ROLE | sense.DEMONYM | sense.NATION | sense.PROPER;

/**
 * Tells that one who is mentioned left an office or came to it.
 *
 * ```text
 * Roe, 61, resigned as prime minister of Norland on Monday.
 * └ person └ verb      └ title └head        └ end
 * ```
 */
export function tellPost(stage: Stage, mention: number, person: Character): void {
  const { scene, phrases } = stage;
  const { words, senses } = scene;
  const { end } = phrases[mention]!;
  const limit = Math.min(end + REACH, nextAfter(stage, mention));
  for (let at = end; at < limit; at++) {
    if (senses[at]! & sense.FIRST) return;
    if (words[at] !== "as") continue;
    const verb = verbBefore(scene, at);
    const head = verb && headAfter(scene, at + 1);
    if (head) readOffice(stage, at + 1, endOfTitle(scene, head), person, STATUS[verb]);
    return;
  }
}

/** Where a title ends, with what it is of: `leader of the party |last month` */
function endOfTitle(scene: Scene, head: number): number {
  const end = endOf(scene, head);
  for (let at = head + 1; at < end; at++) if (scene.senses[at]! & sense.OPENER) return at;
  return end;
}

/** Where the next one who may leave an office is mentioned. */
function nextAfter({ phrases, scene }: Stage, mention: number): number {
  let next = mention + 1;
  while (phrases[next]?.kind === "unknown") next++;
  return phrases[next]?.start ?? scene.words.length;
}

/** What the verb before `as` does, where it is one of leaving an office or coming to it. */
function verbBefore({ words, kinds, vocabulary }: Scene, as: number): keyof Posts | undefined {
  for (let at = as - 1; at >= Math.max(0, as - FARTHEST); at--) {
    const verb = vocabulary.posts.get(words[at]!);
    if (verb || kinds[at]! & (kind.COMMA | kind.STOP)) return verb;
  }
  return undefined;
}

/** What somebody is in an office then. */
const STATUS = { left: "former", taken: undefined } as const;

/** The last word of the title that begins at a token, where it is one of an office. */
function headAfter({ senses }: Scene, from: number): number | undefined {
  let at = from;
  while ((senses[at] ?? 0) & sense.DETERMINER) at++;
  while ((senses[at + 1] ?? 0) & TITLE && !(senses[at + 1]! & sense.FIRST)) at++;
  return (senses[at] ?? 0) & sense.ROLE ? at : undefined;
}
