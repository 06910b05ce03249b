import type { Span } from "../model/span.js";
import { withPlainSpaces } from "../text/spaces.js";

/** A stretch of a mended text, and where it stood in the pasted one. */
export interface Stretch extends Span {
  /** Where it began in the pasted text. */
  at: number;
}

/** A text put together from stretches of a pasted one, that can still say where each of them stood. */
export class Passage {
  /** The mended text so far. */
  text = "";
  /** The stretches that were taken over as they stood, in order. */
  readonly stretches: Stretch[] = [];

  constructor(readonly pasted: string) {}

  /** The text to read by, with a plain space for each of another kind. */
  get plain(): string {
    return withPlainSpaces(this.text);
  }

  /** Takes over a stretch of the pasted text as it stands. */
  take({ start, end }: Span): this {
    if (end > start) {
      const length = this.text.length;
      this.stretches.push({ start: length, end: length + end - start, at: start });
      this.text += this.pasted.slice(start, end);
    }
    return this;
  }

  /** Adds what did not stand in the pasted text: a space, a break between paragraphs. */
  add(text: string): this {
    this.text += text;
    return this;
  }

  /** Takes over another passage of the same pasted text. */
  join({ text, stretches }: Passage): this {
    const shift = this.text.length;
    for (const { start, end, at } of stretches) {
      this.stretches.push({ start: start + shift, end: end + shift, at });
    }
    return this.add(text);
  }

  /** The part of this passage between two offsets. */
  slice(start: number, end: number = this.text.length): Passage {
    const part = new Passage(this.pasted).add(this.text.slice(start, end));
    for (const stretch of this.stretches) {
      const from = Math.max(stretch.start, start);
      const to = Math.min(stretch.end, end);
      if (from < to) {
        const at = stretch.at + from - stretch.start;
        part.stretches.push({ start: from - start, end: to - start, at });
      }
    }
    return part;
  }
}
