import * as kind from "../../text/kinds.js";
import { lastQuotation } from "../clauses/prose.js";
import { QUOTE } from "../clauses/words.js";
import { announces, leads } from "./announced.js";
import type { Place } from "./attribution.js";
import type { Sequel } from "./sequel.js";
import type { VerbGroup } from "./verb-group.js";
import { isVerbless } from "./verbless.js";

/** How many words may tell what was made by saying something, or what it was about. */
const LONGEST = 8;

/** What was said, where a verb first tells of a thing: `issued a statement: "…"`, `commented on the vote, "…"` */
export function quotedBehind(place: Place, group: VerbGroup, sequel: Sequel): Sequel | undefined {
  const colon = colonIn(place, sequel.start);
  if (colon !== undefined) return { ...sequel, form: "quote", start: colon + 1, cueEnd: colon + 1 };
  const comma = sequel.form === "clause" ? undefined : commaIn(place, group, sequel.start);
  return comma === undefined ? undefined : { ...sequel, form: "quote", start: comma + 1 };
}

/** The colon before a quotation that ends its sentence, with a thing and no clause before; or that a word for something said leads up to. */
function colonIn({ prose, frame }: Place, start: number): number | undefined {
  const { kinds } = prose;
  const last = lastQuotation(prose, frame)?.open;
  const end = Math.min(frame.end, start + LONGEST);
  for (let at = start; at < end && !(kinds[at]! & kind.COMMA); at++) {
    if (!leads(prose, at)) continue;
    if (at + 1 === last ? isVerbless(prose, start, at) : announces(prose, at)) return at;
  }
  return undefined;
}

/** The comma before a quotation that ends its sentence. */
function commaIn({ prose, frame }: Place, { cue }: VerbGroup, start: number): number | undefined {
  const { kinds, quotedBy } = prose;
  const quotation = quotedBy[frame.end - 1];
  if (!quotation || !(cue.takes & QUOTE && kinds[quotation.close - 1]! & kind.STOP))
    return undefined;
  const comma = quotation.open - 1;
  const isNear = comma > start && comma - start < LONGEST;
  return isNear && kinds[comma]! & kind.COMMA ? comma : undefined;
}
