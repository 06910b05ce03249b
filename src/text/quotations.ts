import * as kind from "./kinds.js";
import { chanceOf, isPossessive } from "./marks.js";
import type { Tokens } from "./tokens.js";

/**
 * A stretch in quotation marks, told by the numbers of its tokens.
 *
 * ```text
 * "We left," he said.
 * │        └ close
 * └ open
 * ```
 */
export interface Quotation {
  /** The mark that opens it. */
  readonly open: number;
  /** The mark that closes it; where that is missing, the token after the last that belongs to it. */
  readonly close: number;
  /** Whether a mark closes it. */
  readonly closed: boolean;
  /** Whether it carries on the one before, opened anew where a paragraph begins. */
  readonly continues: boolean;
  /** How many quotations it stands in. */
  readonly depth: number;
}

/** How many single marks may stand open at once; more of them are apostrophes. */
const DEEPEST = 8;

/**
 * Finds what stands in quotation marks, of whatever style, one inside another too.
 *
 * An apostrophe that looked like a mark is told anew in `tokens`: as what hangs on a word (`officials'`), or as
 * a sign (`'90s`).
 */
export function quotationsOf(tokens: Tokens): Quotation[] {
  const finder = new Finder(tokens);
  for (let at = 0; at < tokens.kinds.length; at++) {
    const bits = tokens.kinds[at]!;
    if (bits & kind.PARAGRAPH) finder.endParagraph(at);
    if (bits & kind.MARK) finder.read(at);
  }
  finder.endParagraph(tokens.kinds.length);

  const quotations = nest(finder.found);
  tellApostrophes(tokens, finder.singles, quotations);
  return quotations;
}

/** Goes from mark to mark, and keeps in mind what is open. */
class Finder {
  readonly found: Quotation[] = [];
  /** The marks that may be apostrophes. */
  readonly singles: number[] = [];
  /** The marks that are open, the outermost first. */
  #open: number[] = [];
  /** Whether the paragraph opened with a mark that the one before had left open. */
  #continues = false;

  constructor(readonly tokens: Tokens) {}

  read(at: number): void {
    const chance = chanceOf(this.tokens, at);
    const plain = this.#isPlain(at);
    if (!plain) this.singles.push(at);
    const inner = this.#open.findLast((mark) => this.#isPlain(mark) || !plain);
    const own = inner !== undefined && this.#isPlain(inner) === plain;
    if (own && chance.closes && (plain || !isPossessive(this.tokens, at))) {
      this.#close(inner, at, true);
    } else if (chance.opens) {
      if (own && plain) this.#close(inner, at, false);
      if (plain || this.#open.length < DEEPEST) this.#open.push(at);
    }
  }

  endParagraph(at: number): void {
    const { words } = this.tokens;
    const outer = this.#open[0];
    const again = outer !== undefined && words[outer] === words[at];
    const left = again ? outer : this.#open.find((mark) => this.#isPlain(mark));
    if (left !== undefined) this.#close(left, at, false);
    this.#open = [];
    this.#continues = again;
  }

  #close(open: number, close: number, closed: boolean): void {
    const continues = this.#continues && (this.tokens.kinds[open]! & kind.PARAGRAPH) !== 0;
    this.found.push({ open, close, closed, continues, depth: 0 });
    this.#open.length = this.#open.indexOf(open);
  }

  #isPlain(mark: number): boolean {
    return (this.tokens.kinds[mark]! & kind.PLAIN) !== 0;
  }
}

/** Puts quotations in the order of the text, and counts how deep each stands. */
function nest(found: Quotation[]): Quotation[] {
  const around: Quotation[] = [];
  return found
    .sort((one, other) => one.open - other.open)
    .map((quotation) => {
      while (around.length > 0 && around.at(-1)!.close <= quotation.open) around.pop();
      around.push(quotation);
      const { open, close, closed, continues } = quotation;
      return { open, close, closed, continues, depth: around.length - 1 };
    });
}

/** Tells the single marks that no quotation opens or closes with. */
function tellApostrophes(
  { kinds, words }: Tokens,
  singles: readonly number[],
  quotations: readonly Quotation[],
): void {
  if (singles.length === 0) return;
  const marks = new Set<number>();
  for (const { open, close } of quotations) marks.add(open).add(close);
  for (const at of singles) {
    if (marks.has(at)) continue;
    const bits = kinds[at]!;
    const hangs = !(bits & kind.SPACED) && words[at - 1]!.endsWith("s");
    kinds[at] = (bits & ~kind.MARK) | (hangs ? kind.WORD | kind.CLITIC : kind.SYMBOL);
  }
}
