import { clauseOpeners } from "../lexicon/en/openers.js";
import type { Repair } from "../model/repair.js";
import type { Span } from "../model/span.js";
import { withPlainSpaces } from "../text/spaces.js";
import type { Passage } from "./passage.js";

// Jean- Luc Moreau spoke in Port\u200Bsmouth.
//     └ gap                      └ invisible
const FLAW = /(?<invisible>[\u00AD\u200B\u2060\uFEFF])|(?<=-)[^\S\n](?=\p{Upper}\p{Lower})/gu;
const WORD_BEFORE = /\p{Upper}\p{Lower}{1,30}-$/u;
const WORD_AFTER = /(?<=^\s)\p{Alpha}{1,30}/u;

/** Takes over a stretch of the pasted text, its cut words mended. */
export function takeMended(passage: Passage, { start, end }: Span, repairs: Repair[]): void {
  const { pasted } = passage;
  let taken = start;
  for (const flaw of pasted.slice(start, end).matchAll(FLAW)) {
    const at = start + flaw.index;
    const isGap = flaw.groups?.invisible === undefined;
    if (isGap && !cutsName(pasted.slice(Math.max(start, at - 32), at), pasted.slice(at, at + 32))) {
      continue;
    }
    const { start: from, end: to } = wordAround(pasted, at, at + 1, start, end);
    repairs.push({
      rule: isGap ? "story/cut-name" : "story/invisible-character",
      message: isGap
        ? "Closed the gap behind the hyphen of a name"
        : "Took out a character that no reader sees",
      at: { start: from, end: to },
      before: pasted.slice(from, to),
      after: pasted.slice(from, at) + pasted.slice(at + 1, to),
    });
    passage.take({ start: taken, end: at });
    taken = at + 1;
  }
  passage.take({ start: taken, end });
}

/** Whether the gap between a hyphen and a capital cuts a name in two, rather than standing behind a dash. */
function cutsName(before: string, after: string): boolean {
  return WORD_BEFORE.test(before) && !clauseOpeners.has(WORD_AFTER.exec(after)![0]);
}

/** The stretch from the last space before `start` to the first one behind `end`, within limits. */
export function wordAround(
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
): Span {
  const left = withPlainSpaces(text.slice(Math.max(from, start - 40), start));
  const right = text.slice(end, Math.min(to, end + 40));
  const gap = right.search(/\s/u);
  return {
    start: start - (left.length - 1 - left.lastIndexOf(" ")),
    end: end + (gap < 0 ? right.length : gap),
  };
}
