import { lookUp } from "../../lexicon/lexicon.js";
import type { Vocabulary } from "../../lexicon/vocabulary.js";
import type { HeadlineLexicon } from "./lexicon.js";
import type { Reading } from "./reading.js";
import { CLAUSE, COUNTED, NUMBER } from "./senses.js";

// The 7 quiet ways to fix a ferry
// └───┘ │     └noun
//     count
const FIGURE =
  /^(?:(?:The|Top|Our|These|Die|Unsere|Diese) ){0,2}(?<count>\d{1,3}) (?=[\p{Alpha}'’])/u;
const LONGEST_NUMBER = 6;
/** `Toddies that …`, `Holiday Shows You …`: what a list in capitals offers. */
const OFFER =
  /^(?:[\p{Alpha}'’\d-]{1,20},? ){0,3}\p{Upper}[\p{Alpha}-]{2,20}s (?:and \p{Upper}\p{Alpha}{1,20}s )?(?:[Tt]hat|Which|You|Your|Every|Everyone|Only|We|You'll|We'll)\b/u;
const REACH = 4;

/** How many things a list promises: `7 ways to …`. */
export function listCountOf(
  title: string,
  { lexicon, vocabulary }: Pick<Reading, "lexicon" | "vocabulary">,
): number | undefined {
  const figure = FIGURE.exec(title);
  const first = title.indexOf(" ");
  const count = figure
    ? Number(figure.groups!.count)
    : first > 0 && first <= LONGEST_NUMBER && numberAt(title, first, lexicon, vocabulary);
  if (!count || count < 2) return undefined;

  const rest = title.slice(figure?.[0].length ?? first + 1);
  return counts(rest, vocabulary) || OFFER.test(rest) ? count : undefined;
}

function numberAt(
  title: string,
  end: number,
  { numbers }: HeadlineLexicon,
  vocabulary: Vocabulary,
): number | undefined {
  const isNumber = vocabulary.sensesAt(title, 0, end) & NUMBER;
  return isNumber ? lookUp(numbers, title.slice(0, end)) : undefined;
}

/** Whether a noun that lists count comes before the sentence goes on. */
function counts(words: string, vocabulary: Vocabulary): boolean {
  for (const word of words.split(/[ ,:]/u, REACH)) {
    const senses = vocabulary.sensesOf(word);
    if (senses & COUNTED) return true;
    if (senses & CLAUSE) return false;
  }
  return false;
}
