import { acronyms } from "../lexicon/en/acronyms.js";
import { capitalized } from "../lexicon/en/capitalized.js";
import { infinitives } from "../lexicon/en/infinitives.js";
import { shortWords } from "../lexicon/en/short-words.js";
import { lookUp } from "../lexicon/lexicon.js";
import { quotedAmong } from "./quoted.js";
import { raised } from "./raised.js";

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

/** A word of a headline, and what its capital hangs on. */
interface Word {
  readonly text: string;
  /** Whether the headline, or a clause of it, begins here. */
  readonly opens: boolean;
  /** Whether the headline ends here, or a compound begins or ends: `run-of-the-mill`. */
  readonly stands: boolean;
  /** The word behind it. */
  readonly next: string;
}

/** What is known of a headline as a whole. */
interface Setting {
  readonly style: HeadlineCaseOptions["style"];
  readonly names: Readonly<Record<string, string>>;
  /** Whether all of it is in capitals. */
  readonly isShouted: boolean;
  /** Whether most of its words have a capital. */
  readonly isCapitalized: boolean;
}

// Ministers to meet: 'no deal' is run-of-the-mill, U.S. says
// └─ words ──────┘  └quoted─┘
const TOKEN = /["“”„«»‘’'‚]|[@#]?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.&](?=[\p{L}\p{N}])){0,60}/gu;

const LETTER = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const INNER = /^.+[\p{Lu}.]/u;
const LOWER = /\p{Ll}/u;
const CLAUSE = /[:?!;…]\s*["'“‘(]?$/u;
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
  const first = words.findIndex((word) => LETTER.test(word));
  const last = words.findLastIndex((word, at) => LETTER.test(word) && !quoted.has(at));
  const setting = settingOf(text, words, options);

  let end = 0;
  const written = tokens.map(({ token, index }, at) => {
    const between = text.slice(end, index);
    end = index + token.length;
    if (quoted.has(at) || !LETTER.test(token)) return between + token;
    const isJoined = between === "-";
    const joins = text[end] === "-" && tokens[at + 1]?.index === end + 1;
    const word: Word = {
      text: token,
      opens: at === first || opensClause(between, words[at - 1]!),
      stands: at === last || isJoined !== joins,
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
function opensClause(between: string, before: string): boolean {
  if (CLAUSE.test(between)) return true;
  return SENTENCE.test(between) && before.length >= LONG && !INNER.test(before);
}

function setWord({ text, opens, stands, next }: Word, setting: Setting): string {
  const bare = text.replace(/['’]s$/iu, "");
  const name = lookUp(setting.names, bare);
  if (name !== undefined) return name + text.slice(bare.length);
  if (setting.isShouted && lookUp(acronyms, bare))
    return bare + text.slice(bare.length).toLowerCase();
  if (!setting.isShouted && INNER.test(text)) return text;

  const hasCapital =
    opens ||
    lookUp(capitalized, bare) !== undefined ||
    (setting.style === "sentence"
      ? CAPITAL.test(text) && !setting.isCapitalized
      : stands || !staysSmall(text, next, setting.style));
  const small = text.toLowerCase();
  return hasCapital ? raised(small.slice(0, 1)) + small.slice(1) : small;
}

function staysSmall(word: string, next: string, style: "ap" | "nyt"): boolean {
  const kind = lookUp(shortWords, word);
  const isInfinitive = style === "ap" && word.toLowerCase() === "to" && lookUp(infinitives, next);
  return (kind === "both" || kind === style) && !isInfinitive;
}
