import { completedBy } from "../lexicon/complete.js";
import type { Credit } from "../model/credit.js";
import { withPlainSpaces } from "../text/spaces.js";
import { type CreditLexicon, creditLexicon } from "./credit/lexicon.js";
import { readCredit } from "./credit/reading.js";

/**
 * How to read a credit.
 *
 * @category Parsers
 */
export interface CreditOptions {
  /** Words to read by instead of the usual ones. */
  readonly lexicon?: Partial<CreditLexicon> | undefined;
}

const complete = completedBy(creditLexicon);

/** No credit is longer: what is, is a text with a credit in it. */
const LONGEST = 400;

/**
 * Reads a line that credits a picture.
 *
 * The line is the credit and nothing else; `parseCaption` finds one in a caption. Names are given as
 * printed, houses in their usual spelling where it is known.
 *
 * @param text - The credit, with or without its marker and brackets.
 * @param options - How to read it.
 * @returns The credit, or `undefined` when the text names nobody and says nothing of where the picture comes from.
 *
 * @example
 * ```ts
 * import { parseCredit } from "newsdesk";
 *
 * const credit = parseCredit("(Photo by Anna Berg, Pool/AFP via Getty Images)");
 *
 * credit?.people; // => ["Anna Berg"]
 * credit?.organizations; // => ["AFP", "Getty Images"]
 * credit?.kind; // => "pool"
 * credit?.medium; // => "photo"
 *
 * parseCredit("© 2019"); // => undefined
 * ```
 *
 * @category Parsers
 */
export function parseCredit(text: string, options: CreditOptions = {}): Credit | undefined {
  if (text.length > LONGEST) return undefined;
  const { credit, names } = readCredit(withPlainSpaces(text), complete(options.lexicon));
  if (names === 0 && credit.kind === undefined && credit.courtesy === undefined) return undefined;

  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return { text: text.slice(start, end), span: { start, end }, ...credit };
}
