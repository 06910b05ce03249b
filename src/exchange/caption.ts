import type { Caption } from "../model/caption.js";
import { parseCaption } from "../parse/caption.js";
import { parseCredit } from "../parse/credit.js";

/** The caption that a format tells in two texts: what stands under a picture, and who made it. */
export function captionOf(
  words: string | undefined,
  creditText: string | undefined,
): Caption | undefined {
  if (creditText === undefined) return words === undefined ? undefined : parseCaption(words);
  const credit = creditOnly(creditText);
  return words === undefined ? credit : withCredit(parseCaption(words), credit);
}

/** A caption that tells only who made a picture: the credit in the words given, be more in them than was read. */
export function creditOnly(text: string): Caption {
  const { span: _, ...parsed } = parseCredit(text) ?? { people: [], organizations: [] };
  return { text: "", description: "", people: [], credit: { ...parsed, text } };
}

/** A caption with the credit that is told beside it; one that stands in its words keeps its place there. */
export function withCredit(caption: Caption, { credit }: Caption): Caption {
  return credit && caption.credit?.text !== credit.text ? { ...caption, credit } : caption;
}
