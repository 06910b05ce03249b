import type { Candidate } from "./candidates.js";
import { headOf } from "./head.js";
import * as part from "./parts.js";
import type { Account } from "./words.js";

/** Seizing, wounding, fighting, stealing, crashing; and beating in a match. */
const VIOLENT = /^(?:171|18|19|20\d?$|20000082|20000139|20001108)/u;

/** Whether harm is only a way of speaking, since it is done to nothing that could be hurt: `attacked the problem`. */
export function isFigure(account: Account, { code, sense, targets }: Candidate): boolean {
  const [target] = targets;
  const isViolent = VIOLENT.test(code) || VIOLENT.test(sense.code);
  if (!target || !isViolent || sense.tail.length > 0) return false;
  const { tells } = headOf(account, target);
  return (tells & (sense.isSuffered ? part.IDEA | part.VENTURE : part.IDEA)) !== 0;
}
