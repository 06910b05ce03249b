const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** Counts a text in code points, as W3C selectors do, and in UTF-16 code units, as spans do. */
export class CodePoints {
  /** Where each pair of code units begins that makes one code point. */
  readonly #pairs: readonly number[];

  constructor(text: string) {
    this.#pairs = Array.from(text.matchAll(PAIR), ({ index }) => index);
  }

  /** The number of code points before an offset in code units. */
  toPoints(offset: number): number {
    return offset - this.#count((pair) => pair < offset);
  }

  /** The offset in code units behind a number of code points. */
  toUnits(points: number): number {
    return points + this.#count((pair, before) => pair - before < points);
  }

  /** How many pairs come before: those that do stand before all others. */
  #count(isBefore: (pair: number, before: number) => boolean): number {
    let from = 0;
    let to = this.#pairs.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (isBefore(this.#pairs[middle]!, middle)) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
