import { QUOTE } from "../clauses/words.js";
import type { Attribution, Place } from "./attribution.js";
import { speakerAfter } from "./speaker-after.js";
import type { VerbGroup } from "./verb-group.js";

/** Reads a sentence that its verb opens: `Said Lund: "…"` */
export function readOpening({ prose, frame }: Place, group: VerbGroup): Attribution | undefined {
  const { quotedBy } = prose;
  if (group.start !== frame.start || !(group.cue.takes & QUOTE)) return undefined;
  const speaker = speakerAfter(prose, group.end, frame.end);
  if (!speaker) return undefined;
  const start = speaker.end + 1;
  if (start >= frame.end || !quotedBy[start]) return undefined;
  const cue = { start: group.start, end: group.end };
  return { frame, cue, speaker, group, content: [{ start, end: frame.end }] };
}
