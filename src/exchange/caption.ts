import type { Caption } from "../model/caption.js";
import { parseCaption } from "../parse/caption.js";
import { parseCredit } from "../parse/credit.js";

/** The caption that a format tells in two texts: what stands under a picture, and who made it. */
export function captionOf(
  words: string | undefined,
  creditText: string | undefined,
): Caption | undefined {
  const caption = words === undefined ? undefined : parseCaption(words);
  if (creditText === undefined || caption?.credit?.text === creditText) return caption;
  const { span: _, ...parsed } = parseCredit(creditText) ?? { people: [], organizations: [] };
  const credit = { ...parsed, text: creditText };
  return { ...(caption ?? { text: "", description: "", people: [] }), credit };
}
