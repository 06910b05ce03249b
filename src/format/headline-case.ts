import { type Setting, setWord, type Word } from "./headline-word.js";
import { quotedAmong } from "./quoted.js";

/**
 * How to set the capitals of a headline.
 *
 * @category Formatters
 */
export interface HeadlineCaseOptions {
  /**
   * Whose style: capitals on every word but the short ones, as the AP (`ap`) or the New York Times
   * (`nyt`) sets them, or as in a sentence, which is the style of most newsrooms (`sentence`).
   */
  readonly style: "ap" | "sentence" | "nyt";
  /** Names to keep as they are written here, besides those that are known. */
  readonly names?: readonly string[] | undefined;
}

// Ministers to meet: 'no deal' is run-of-the-mill, U.S. says
// └─ words ──────┘  └quoted─┘
const TOKEN =
  /["“”„«»‘’'‚]|[@#]?[\p{Alpha}\p{N}](?:[\p{Alpha}\p{M}\p{N}]|['’.&](?=[\p{Alpha}\p{N}])){0,60}/gu;

const LETTER = /^\p{Alpha}/u;
const WORD = /^[\p{Alpha}\p{N}@#]/u;
const CAPITAL = /^\p{Upper}/u;
const INNER = /^.+[\p{Upper}.]/u;
const LOWER = /\p{Lower}/u;
const CLAUSE = /[:?!;…]\s*["'“‘(]?$/u;
/** Behind a semicolon or dots, a sentence goes on. */
const GOES_ON = /[;…]\s*["'“‘(]?$/u;
/** What a small word does not stand before, but one that belongs to its verb does: `Ferry Pulls In, …` */
const CLAUSE_END = /["”’')]{0,2}(?:[,:;?!…]|\s[—–-]\s)/uy;
const SENTENCE = /^\.\s/u;
const LONG = 4;

/**
 * Sets the capitals of a headline in a house's style.
 *
 * Acronyms, names with capitals inside (`iPhone`, `McDonald`) and quoted words stay as they are. To
 * set a headline with capitals as a sentence, the names in it must be known: days, nations and great
 * cities are; give others as `names`.
 *
 * @param text - The headline.
 * @param options - The style.
 * @returns The same words, with other capitals.
 *
 * @example
 * ```ts
 * import { toHeadlineCase } from "newsdesk";
 *
 * const headline = "NATO to meet in Oslo: what the 'quiet days' mean for the iPhone";
 *
 * toHeadlineCase(headline, { style: "ap" });
 * // => "NATO To Meet in Oslo: What the 'quiet days' Mean for the iPhone"
 * toHeadlineCase("Ferry Owners Thank Harbor Crews", { style: "sentence" });
 * // => "Ferry owners thank harbor crews"
 * ```
 *
 * @category Formatters
 */
export function toHeadlineCase(text: string, options: HeadlineCaseOptions): string {
  const tokens = Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => ({ token, index }));
  const words = tokens.map(({ token }) => token);
  const quoted = quotedAmong(words);
  const first = words.findIndex((word) => WORD.test(word));
  const last = words.findLastIndex((word) => WORD.test(word));
  const setting = settingOf(text, words, options);

  let end = 0;
  const written = tokens.map(({ token, index }, at) => {
    const between = text.slice(end, index);
    end = index + token.length;
    if (quoted.has(at) || !LETTER.test(token)) return between + token;
    const before = at > 0 ? words[at - 1]! : "";
    const isJoined = between === "-";
    const joins = text[end] === "-" && tokens[at + 1]?.index === end + 1;
    const word: Word = {
      text: token,
      opens: at === first || opensClause(between, before, setting),
      stands: at === last || isJoined !== joins || endsClause(text, end),
      prefix: isJoined ? before : "",
      next: words[at + 1] ?? "",
    };
    return between + setWord(word, setting);
  });
  return written.join("") + text.slice(end);
}

function settingOf(text: string, words: readonly string[], options: HeadlineCaseOptions): Setting {
  const { style, names = [] } = options;
  const long = words.slice(1).filter((word) => word.length >= LONG && LETTER.test(word));
  const capitals = long.filter((word) => CAPITAL.test(word));
  return {
    style,
    names: Object.fromEntries(names.map((name) => [name.toLowerCase(), name])),
    isShouted: !LOWER.test(text),
    isCapitalized: capitals.length * 2 > long.length,
  };
}

/** A clause begins behind a colon or a question, and behind a full stop that ends no short form. */
function opensClause(between: string, before: string, { style }: Setting): boolean {
  if (style === "sentence" && GOES_ON.test(between)) return false;
  if (CLAUSE.test(between)) return true;
  return SENTENCE.test(between) && before.length >= LONG && !INNER.test(before);
}

/** Whether a clause ends at an offset: before a comma, a colon, a dash. */
function endsClause(text: string, end: number): boolean {
  CLAUSE_END.lastIndex = end;
  return CLAUSE_END.test(text);
}
