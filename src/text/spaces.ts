/** A space that breaks no line: of no width or another, or one that no line breaks at, or a tab. */
const ODD = /[^\S\n\r\u2028\u2029]/gu;

const TAB = 9;
const LAST_PRINTED = 0x7e;

/** The same text with a plain space for each other one that stands within a line; none moves. */
export function withPlainSpaces(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > LAST_PRINTED || unit === TAB) return text.replace(ODD, " ");
  }
  return text; // Most texts are of plain letters and signs: that is seen at once.
}
