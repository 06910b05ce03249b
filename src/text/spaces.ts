// a no-break space, one of the many widths, or a tab
const ODD = /[\t\u{a0}\u{1680}\u{2000}-\u{200a}\u{202f}\u{205f}\u{3000}]/gu;

/** The same text with a plain space for each other one that stands within a line; none moves. */
export function withPlainSpaces(text: string): string {
  return text.replace(ODD, " ");
}
