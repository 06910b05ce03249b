import type { Span } from "../model/span.js";

/**
 * A sticky regular expression, typed by the names of its groups.
 *
 * Every group takes part in every match: what is optional is a read of its own.
 */
export interface Pattern<Name extends string = never> extends RegExp {
  /** Tells the type checker the names; never there at run time. */
  readonly "~names"?: Name;
}

/** Makes sense of a match, or returns `undefined` to refuse it. */
export type Interpret<Name extends string, Value> = (
  groups: Readonly<Record<Name, string>>,
  span: Span,
) => Value | undefined;

/**
 * Reads a text from left to right, one pattern at a time.
 *
 * A read either succeeds and moves on, or returns `undefined` and stays put.
 */
export class Scanner {
  /** Where the next read begins. */
  position: number;

  constructor(
    readonly text: string,
    start = 0,
  ) {
    this.position = start;
  }

  /** Reads `pattern` once. */
  read<Name extends string, Value>(
    pattern: Pattern<Name>,
    interpret: Interpret<Name, Value>,
  ): Value | undefined {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.text);
    if (!match) return undefined;

    const span = { start: match.index, end: pattern.lastIndex };
    const value = interpret(match.groups as Record<Name, string>, span);
    if (value !== undefined) this.position = span.end;
    return value;
  }

  /** Reads `pattern` for its own sake, and tells whether it was there. */
  skip(pattern: Pattern): boolean {
    pattern.lastIndex = this.position;
    const isThere = pattern.test(this.text);
    if (isThere) this.position = pattern.lastIndex;
    return isThere;
  }
}
