const ASKING =
  /^(?:Which|Who|Whose|What|Where|When|Why|How|Can|Could|Do|Does|Did|Are|Is|Would|Should|Will)\b/iu;
const INVERTED =
  /^(?:Who|Which)\b|\b(?:Are|Can|Could|Do|Did|Would|Should|Will|Have) (?:You|We|They|I)\b|\b(?:Is|Are|Was) (?:Your|Our)\b|\bDoes Your\b/iu;

/** Whether a title asks without a question mark: `Which Season Are You`. */
export function asksUnmarked(title: string): boolean {
  return ASKING.test(title) && INVERTED.test(title);
}
