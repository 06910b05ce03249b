import { lookUp } from "../../lexicon/lexicon.js";
import { meaning } from "../name/lexicon.js";
import { isLower } from "../name/shape.js";
import type { BylineLexicon } from "./lexicon.js";
import { DATED, JOB, PUBLISHER, ROLE, SMALL_WORD, sensesOf } from "./senses.js";

/** What a word of a byline is good for. */
export type Kind =
  | "name"
  | "small"
  | "particle"
  | "by"
  | "and"
  | "in"
  | "of"
  | "unit"
  | "role"
  | "post"
  | "rank"
  | "field"
  | "team"
  | "month"
  | "weekday"
  | "clock"
  | "end"
  | "number"
  | "address"
  | "nickname"
  | "comma"
  | "bar"
  | "mark";

/** A word or a sign of a byline. */
export interface Word {
  text: string;
  kind: Kind;
  /** What it can be: bits of `senses.ts`; nothing of a sign. */
  readonly senses: number;
  start: number;
  end: number;
}

/** A full stop belongs to an initial or an abbreviation: `J.`, `St.`, `e.V.`. */
const ABBREVIATED =
  /(?:^|[.-])\p{Alpha}\.$|^(?:St|Ste|Jr|Sr|Dr|Mr|Mrs|Ms|Wm|Prof|Rev|Hon|Nov|Dec|Oct|Sept|Jan|Feb|Aug)\.$/u;

export function wordOf(text: string, start: number, stop: number, lexicon: BylineLexicon): Word {
  const printed = text.slice(start, stop);
  const end = printed.endsWith(".") && !isAbbreviated(printed, lexicon) ? stop - 1 : stop;
  const word = text.slice(start, end);
  const senses = sensesOf(word, lexicon);
  return { text: word, kind: kindBySenses(word, senses, lexicon), senses, start, end };
}

function isAbbreviated(printed: string, lexicon: BylineLexicon): boolean {
  return ABBREVIATED.test(printed) || meaning(lexicon.honorifics, printed) !== undefined;
}

/** The ends of German compounds: `Wirtschaftsredakteurin`, `Auslandskorrespondent`. */
const COMPOUND =
  /(?:redakteur|redaktor|korrespondent|reporter|autor|expert)(?:in|innen|e|en|s)?$/iu;

const SHORTEST_COMPOUND = 5;

/** What a word is good for, its neighbours left aside. */
export function kindOfWord(word: string, lexicon: BylineLexicon): Kind {
  return kindBySenses(word, sensesOf(word, lexicon), lexicon);
}

/** What a word is good for when it is no role. */
export function kindButRole({ text, senses }: Word, lexicon: BylineLexicon): Kind {
  return kindBySenses(text, senses & ~ROLE, lexicon);
}

function kindBySenses(word: string, can: number, lexicon: BylineLexicon): Kind {
  if (can & ROLE) return "role";
  const bare = word.endsWith(".") ? word.slice(0, -1) : word;
  if (/^\p{N}/u.test(word)) return "number";
  const isSmallWord = can & SMALL_WORD && !/^(?:\p{Upper}|\p{Alpha}\.)$/u.test(word);
  const kind = isSmallWord ? lookUp(lexicon.bylineWords, bare) : undefined;
  const known = kind ?? postOf(bare, can, lexicon);
  if (known) return known;
  if (bare.length >= SHORTEST_COMPOUND && COMPOUND.test(bare)) return "post";
  if (can & PUBLISHER && /^\p{Lower}{3}$/u.test(bare)) return "name";
  if (bare.includes(".") && /\p{Alpha}{2}\.\p{Alpha}{2,}$/u.test(bare)) return "name";
  const dated = can & DATED ? lookUp(lexicon.datedWords, bare) : undefined;
  const isSmall = isLower(bare) && !/['’-]\p{Upper}/u.test(bare);
  return dated ?? (isSmall ? "small" : "name");
}

function postOf(
  word: string,
  can: number,
  { jobTitles }: BylineLexicon,
): BylineLexicon["jobTitles"][string] | undefined {
  const post = can & JOB ? lookUp(jobTitles, word) : undefined;
  if (post || !word.includes("-")) return post;
  return lookUp(jobTitles, word.slice(word.lastIndexOf("-") + 1));
}
