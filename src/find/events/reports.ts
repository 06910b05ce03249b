import type { Statement } from "../../model/statement.js";

/** Part of what a statement says. */
interface Part {
  readonly start: number;
  readonly end: number;
  /** The number of the statement. */
  readonly of: number;
}

/** Tells on whose word something is told, to one who goes through a text from its start to its end. */
export class Reports {
  readonly #parts: Part[] = [];
  /** How many parts begin before where the reader stands. */
  #begun = 0;
  /** Those of them that have not ended. */
  #open: Part[] = [];

  constructor(readonly statements: readonly Statement[]) {
    for (const [of, { content = [] }] of statements.entries()) {
      for (const { span } of content) {
        if (span) this.#parts.push({ start: span.start, end: span.end, of });
      }
    }
    this.#parts.sort((one, other) => one.start - other.start);
  }

  /** The ids of the statements that say what stands at an offset; none may be asked for that lies before the last. */
  at(offset: number): string[] {
    const parts = this.#parts;
    while (this.#begun < parts.length && parts[this.#begun]!.start <= offset) {
      this.#open.push(parts[this.#begun++]!);
    }
    if (this.#open.length > 0) this.#open = this.#open.filter(({ end }) => end > offset);
    return this.#open
      .map(({ of }) => of)
      .sort((one, other) => one - other)
      .map((of) => this.statements[of]!.id!);
  }
}
