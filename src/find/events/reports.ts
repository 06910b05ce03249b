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
  readonly #parts: readonly Part[];
  /** How many parts begin before where the reader stands. */
  #begun = 0;
  /** Those of them that have not ended. */
  #open: Part[] = [];

  constructor(readonly statements: readonly Statement[]) {
    this.#parts = statements
      .flatMap(({ content = [] }, of) =>
        content.flatMap(({ span }) => (span ? [{ start: span.start, end: span.end, of }] : [])),
      )
      .sort((one, other) => one.start - other.start);
  }

  /** The ids of the statements that say what stands at an offset; none may be asked for that lies before the last. */
  at(offset: number): string[] {
    const parts = this.#parts;
    while (this.#begun < parts.length && parts[this.#begun]!.start <= offset) {
      this.#open.push(parts[this.#begun++]!);
    }
    this.#open = this.#open.filter(({ end }) => end > offset);
    return this.#open
      .map(({ of }) => of)
      .sort((one, other) => one - other)
      .map((of) => this.statements[of]!.id!);
  }
}
