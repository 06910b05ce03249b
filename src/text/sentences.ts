import * as kind from "./kinds.js";
import type { Tokens } from "./tokens.js";

/** Small words that open a sentence after an abbreviation, where a name would carry on: `Apple Inc. The`. */
// biome-ignore format: one kind of word a line
const OPENERS = new Set([
  ..."the a an this that these those some many most all both each every no another".split(" "),
  ..."he she it they we i you his her its their our my your there who what".split(" "),
  ..."but and or so yet nor if when while as after before since although though because however".split(" "),
  ..."in on at by for from with under during according to of about over despite meanwhile".split(" "),
  ..."asked also then now still later earlier other others its it's he's she's they're".split(" "),
]);

/** What a full stop is written after without ending anything: `No. 5`. */
const NUMBERED = new Set(["no", "nos"]);

/** What a sentence can open with, besides a capital. */
const OPENING = kind.WORD | kind.NUMBER | kind.MARK | kind.OPEN | kind.SYMBOL;

/**
 * Tells where each sentence begins: the numbers of the tokens, and last the number of tokens.
 *
 * A paragraph ends its last sentence, full stop or not. Inside quotation marks sentences are told apart too;
 * a mark that closes belongs to the sentence it closes.
 */
export function sentencesOf(tokens: Tokens): number[] {
  const { kinds } = tokens;
  const starts: number[] = [];
  for (let at = 0; at < kinds.length; at++) if (opens(tokens, at)) starts.push(at);
  starts.push(kinds.length);
  return starts;
}

/** Whether a token opens a sentence. */
function opens({ kinds, words }: Tokens, at: number): boolean {
  const here = kinds[at]!;
  if (here & kind.PARAGRAPH) return true;
  if (!(here & kind.SPACED) || (here & kind.WORD && !(here & kind.CAPITAL))) return false;

  let last = at - 1;
  while (kinds[last]! & (kind.MARK | kind.CLOSE) && !(kinds[last]! & kind.SPACED)) last--;
  if (kinds[last]! & kind.STOP) {
    return (here & OPENING) !== 0 && !(here & kind.NUMBER && NUMBERED.has(words[last - 1]!));
  }
  const follower = here & kind.MARK ? at + 1 : at;
  return (kinds[last]! & kind.ABBREVIATED) !== 0 && OPENERS.has(words[follower]!);
}
