import { lookUp } from "../../lexicon/lexicon.js";
import type { HeadlineLexicon } from "./lexicon.js";

const COUNT =
  /^(?:(?:The|Top|Die|Unsere|Our|These|Diese) ){0,2}(?<count>\d{1,3}|[A-Z][a-z]{2,7})\s(?=\p{L}|['’])/u;
const PLURAL_OFFER =
  /^(?:(?:[\p{L}'’\d-]{1,20},? ){0,3}[\p{Lu}][\p{L}-]{2,20}s)(?: and \p{Lu}\p{L}{1,20}s)? (?:That|Which|You|Your|To|Every|Only|We|For|From|Who|If|Everyone|We'll|You'll|You're|Will)\b/iu;
const REACH = 6;

/** How many things a list promises: `7 ways to …`. */
export function listCountOf(title: string, lexicon: HeadlineLexicon): number | undefined {
  const match = COUNT.exec(title);
  if (!match) return undefined;
  const count = Number(match.groups!.count);
  if (!(count > 1)) return undefined;
  const rest = title.slice(match[0].length);
  const words = rest.split(" ", REACH);
  return words.some((word) => lookUp(lexicon.listNouns, word)) || PLURAL_OFFER.test(rest)
    ? count
    : undefined;
}
