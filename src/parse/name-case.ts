import { suffixes } from "../lexicon/en/suffixes.js";
import { lookUp } from "../lexicon/lexicon.js";
import { isCapitals } from "./name/shape.js";

/** Particles that are written small in the middle of a name. */
const SMALL =
  /^(?:van|von|vom|der|den|ter|ten|de|del|des|du|da|dos|das|do|zu|zum|zur|af|av|bin|ibn|bint|y|und|and|of|the)$/iu;
/** `de la`, `van de`: small only behind another particle. */
const SMALL_BEHIND = /^(?:la|las|los|le|het|'t)$/iu;
/** Two capitals of a word with no small letter between them. */
const SHOUTED = /\p{Upper}[^\p{Lower} ]*\p{Upper}/u;
/** Letters of a word, up to the next hyphen or apostrophe. */
const LETTERS = /[\p{Alpha}\p{M}]+/gu;
/** `McCABE`, `DeLUCA`: capitals behind a prefix in small letters. */
const PREFIXED = /^(?<prefix>\p{Upper}\p{Lower}{1,2})(?<rest>\p{Upper}{3}.*)$/u;
/** Names that keep a capital behind `Mac`. */
const MAC =
  /^mac(?:allister|arthur|askill|aulay|callum|donald|donnell|dougall|farlane|gregor|innes|intosh|intyre|kinnon|lachlan|laren|lean|leish|lennan|leod|millan|namara|neil|neill|phail|pherson|rae|tavish|taggart)s?$/u;

/**
 * Brings the words of a name that stand in capitals to their usual case.
 *
 * ```text
 * JANE O'NEILL-MCCABE   →   Jane O'Neill-McCabe
 * JD VAN DER BERG III   →   JD van der Berg III
 * ```
 */
export function toNameCase(text: string): string {
  if (!SHOUTED.test(text)) return text;
  const isAll = !/\p{Lower}{2}/u.test(text);
  const words = text.split(" ");
  return words
    .map((word, at) => {
      if (PREFIXED.test(word)) return toPrefixedCase(word);
      if (!isCapitals(word) || isKept(word, at, isAll)) return word;
      const behind = at > 0 && SMALL.test(words[at - 1]!);
      const isSmall = at > 0 && at < words.length - 1;
      if (isSmall && (SMALL.test(word) || (behind && SMALL_BEHIND.test(word)))) {
        return word.toLowerCase();
      }
      return toWordCase(word);
    })
    .join(" ");
}

/** Initials (`J.D.`, `DJ`, `AJ`) and what stands after a name (`III`, `MD`) stay in capitals. */
function isKept(word: string, at: number, isAll: boolean): boolean {
  const letters = word.replaceAll(/[.,]/gu, "");
  if (/^\p{Alpha}\.-?\p{Alpha}/u.test(word)) return true;
  if (at > 0 && lookUp(suffixes, letters)) return !/^[JS]R$/u.test(letters);
  if (letters.length === 2 && !isAll) return true;
  return at === 0 && /^(?!(?:DR|MR|MRS|ST)$)(?:[^AEIOUYÀ-Ý]{2,3}|\p{Upper}J)$/u.test(letters);
}

function toPrefixedCase(word: string): string {
  return word.replace(PREFIXED, (_, prefix: string, rest: string) => prefix + toWordCase(rest));
}

function toWordCase(word: string): string {
  return word.replace(LETTERS, (letters, start: number) => {
    const lower = letters.toLowerCase();
    if (lower === "al" && word[start + 2] === "-") return lower;
    if (start > 1 && /['’]/u.test(word[start - 1]!) && !isElided(word, start)) return lower;
    if (/^mc\p{Alpha}{2}/u.test(lower)) return `Mc${toCapital(lower.slice(2))}`;
    return MAC.test(lower) ? `Mac${toCapital(lower.slice(3))}` : toCapital(lower);
  });
}

/** `O'Neill`, `D'Souza`: a single letter stands before the apostrophe. */
function isElided(word: string, start: number): boolean {
  return /[ODLMN]/u.test(word[start - 2]!) && !/\p{Alpha}/u.test(word[start - 3] ?? "");
}

function toCapital(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0)!);
  return first.toUpperCase() + word.slice(first.length);
}
