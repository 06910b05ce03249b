import { lookUp } from "../../lexicon/lexicon.js";
import type { HeadlineLexicon } from "./lexicon.js";

// The 7 quiet ways to fix a ferry
// └───┘ │     └noun
//     count
const FIGURE = /^(?:(?:The|Top|Our|These|Die|Unsere|Diese) ){0,2}(?<count>\d{1,3}) (?=[\p{L}'’])/u;
const LONGEST_NUMBER = 6;
/** `Toddies that …`, `Holiday Shows You …`: what a list in capitals offers. */
const OFFER =
  /^(?:[\p{L}'’\d-]{1,20},? ){0,3}\p{Lu}[\p{L}-]{2,20}s (?:and \p{Lu}\p{L}{1,20}s )?(?:[Tt]hat|Which|You|Your|Every|Everyone|Only|We|You'll|We'll)\b/u;
const REACH = 4;

/** How many things a list promises: `7 ways to …`. */
export function listCountOf(title: string, lexicon: HeadlineLexicon): number | undefined {
  const figure = FIGURE.exec(title);
  const first = title.indexOf(" ");
  const count = figure
    ? Number(figure.groups!.count)
    : first > 0 && first <= LONGEST_NUMBER && lookUp(lexicon.numbers, title.slice(0, first));
  if (!count || count < 2) return undefined;

  const rest = title.slice(figure?.[0].length ?? first + 1);
  return counts(rest, lexicon) || OFFER.test(rest) ? count : undefined;
}

/** Whether a noun that lists count comes before the sentence goes on. */
function counts(words: string, { listNouns, runningWords }: HeadlineLexicon): boolean {
  for (const word of words.split(/[ ,:]/u, REACH)) {
    if (lookUp(listNouns, word)) return true;
    if (lookUp(runningWords, word) === "clause") return false;
  }
  return false;
}
