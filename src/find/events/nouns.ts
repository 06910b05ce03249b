import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Prose, Stretch } from "../clauses/prose.js";
import type { Candidate } from "./candidates.js";
import { phrasesFrom, prepositionAfter } from "./phrase.js";
import type { Sense } from "./senses.js";

const BY: ReadonlySet<string> = /* @__PURE__ */ new Set(["by"]);
const OF: ReadonlySet<string> = /* @__PURE__ */ new Set(["of"]);
const TO: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "to",
  "on",
  "against",
  "with",
  "between",
  "from",
]);

/** A noun that tells of an event, where it says of whom: `the visit of the envoy to Lima`. */
export function nounCandidate(
  prose: Prose,
  { start, end: ceiling }: Stretch,
  at: number,
  sense: Sense,
): Candidate | undefined {
  const { senses, kinds } = prose;
  let from = at;
  while (
    from > start &&
    kinds[from - 1]! & kind.WORD &&
    !(kinds[from - 1]! & kind.CLITIC) &&
    !(senses[from - 1]!.bits & ~word.ADVERB)
  )
    from--;
  const opening = senses[from - 1]?.bits ?? 0;
  if (!(opening & (word.DETERMINER | word.POSSESSIVE)) && !(kinds[from - 1]! & kind.CLITIC))
    return undefined;
  const near = Math.min(ceiling, at + 2);
  const of = prepositionAfter(prose, at + 1, near, OF);
  const by = prepositionAfter(prose, at + 1, Math.min(ceiling, at + 9), BY);
  const ofWhom = of === undefined ? [] : phrasesFrom(prose, of + 1, ceiling);
  const to = prepositionAfter(
    prose,
    ofWhom.at(-1)?.end ?? at + 1,
    Math.min(ceiling, (ofWhom.at(-1)?.end ?? at) + 3),
    TO,
  );
  const toWhom = to === undefined ? [] : phrasesFrom(prose, to + 1, ceiling);
  const byWhom = by === undefined ? [] : phrasesFrom(prose, by + 1, ceiling);
  if (ofWhom.length + byWhom.length + toWhom.length === 0) return undefined;
  const isDone = /^(?:04|0[568]|1[0-5])/u.test(sense.code);
  return {
    start: at,
    end: at + 1,
    code: sense.code,
    sense,
    verb: { start: at, at, voice: "gerund", modal: "", isNegated: false, isPast: true },
    agents: byWhom.length > 0 ? byWhom : isDone ? ofWhom : [],
    targets: isDone ? toWhom : ofWhom,
  };
}
