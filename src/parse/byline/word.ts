import { lookUp } from "../../lexicon/lexicon.js";
import { meaning } from "../name/lexicon.js";
import { isLower } from "../name/shape.js";
import type { BylineLexicon } from "./lexicon.js";

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
  start: number;
  end: number;
}

/** A full stop belongs to an initial or an abbreviation: `J.`, `St.`, `e.V.`. */
const ABBREVIATED =
  /(?:^|[.-])\p{L}\.$|^(?:St|Ste|Jr|Sr|Dr|Mr|Mrs|Ms|Wm|Prof|Rev|Hon|Nov|Dec|Oct|Sept|Jan|Feb|Aug)\.$/u;

export function wordOf(text: string, start: number, stop: number, lexicon: BylineLexicon): Word {
  const printed = text.slice(start, stop);
  const end = printed.endsWith(".") && !isAbbreviated(printed, lexicon) ? stop - 1 : stop;
  const word = text.slice(start, end);
  return { text: word, kind: kindOfWord(word, lexicon), start, end };
}

function isAbbreviated(printed: string, lexicon: BylineLexicon): boolean {
  return ABBREVIATED.test(printed) || meaning(lexicon.honorifics, printed) !== undefined;
}

/** The ends of German compounds: `Wirtschaftsredakteurin`, `Auslandskorrespondent`. */
const COMPOUND =
  /(?:redakteur|redaktor|korrespondent|reporter|autor|expert)(?:in|innen|e|en|s)?$/iu;

/** What a word is good for, its neighbours left aside. */
export function kindOfWord(word: string, lexicon: BylineLexicon): Kind {
  const role = lookUp(lexicon.bylineRoles, word);
  return role ? "role" : kindButRole(word, lexicon);
}

/** What a word is good for when it is no role. */
export function kindButRole(word: string, lexicon: BylineLexicon): Kind {
  const bare = word.endsWith(".") ? word.slice(0, -1) : word;
  const isLetter = /^(?:\p{Lu}|\p{L}\.)$/u.test(word);
  const kind = isLetter ? undefined : lookUp(lexicon.bylineWords, bare);
  const post =
    lookUp(lexicon.jobTitles, bare) ??
    (bare.includes("-")
      ? lookUp(lexicon.jobTitles, bare.slice(bare.lastIndexOf("-") + 1))
      : undefined);
  if (/^\p{N}/u.test(word)) return "number";
  const known = kind ?? post;
  if (known) return known;
  if (COMPOUND.test(bare)) return "post";
  if (/^\p{Ll}{3}$/u.test(bare) && lookUp(lexicon.publishers, bare)) return "name";
  if (/\p{L}{2}\.\p{L}{2,}$/u.test(bare)) return "name";
  const isSmall = isLower(bare) && !/['’-]\p{Lu}/u.test(bare);
  return lookUp(lexicon.datedWords, bare) ?? (isSmall ? "small" : "name");
}
