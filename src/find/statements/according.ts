import * as kind from "../../text/kinds.js";
import type { Attribution, Place } from "./attribution.js";
import { trim } from "./sides.js";
import { speakerAfter } from "./speaker-after.js";

/** Reads what is told on someone's word: `According to Lund, …`, `…, according to Lund` */
export function readAccording({ prose, frame, floor }: Place, at: number): Attribution | undefined {
  if (prose.words[at] !== "according" || prose.words[at + 1] !== "to") return undefined;
  if (at > floor && prose.words[at - 1] === "that") return undefined;
  const cue = { start: at, end: at + 2 };
  const speaker = speakerAfter(prose, cue.end, frame.end, at === floor);
  if (!speaker) return undefined;
  const left = trim(prose, { start: floor, end: at });
  if (left) return { frame, cue, speaker, content: [left] };
  if (!(prose.kinds[speaker.end]! & kind.COMMA)) return undefined;
  const right = trim(prose, { start: speaker.end, end: frame.end });
  return right && { frame, cue, speaker, content: [right] };
}
