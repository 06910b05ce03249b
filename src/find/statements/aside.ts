import * as kind from "../../text/kinds.js";
import type { Stretch } from "../clauses/prose.js";
import type { Attribution, Place } from "./attribution.js";
import type { Sequel } from "./sequel.js";
import { trim } from "./sides.js";
import type { VerbGroup } from "./verb-group.js";

/** Reads a sentence that opens with who says all of it: `As Lund noted, …` */
export function readAside(
  { prose, frame, floor }: Place,
  group: VerbGroup,
  { start }: Sequel,
  speaker: Stretch,
): Attribution | undefined {
  if (speaker.start !== floor + 1 || prose.words[floor] !== "as") return undefined;
  if (start >= frame.end || !(prose.kinds[start]! & kind.COMMA)) return undefined;
  const said = trim(prose, { start: start + 1, end: frame.end });
  const cue = { start: group.start, end: group.end };
  return said && { frame, cue, speaker, group, content: [said] };
}
