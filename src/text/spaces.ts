// a no-break space, one of the many widths, or a tab
const ODD = /[\t\u{a0}\u{1680}\u{2000}-\u{200a}\u{202f}\u{205f}\u{3000}]/gu;

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
