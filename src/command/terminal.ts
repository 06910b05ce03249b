import type { Paper } from "./paper.js";

/** What the command sees of the world, and how it answers. */
export interface Terminal {
  /** Which newsdesk this is. */
  version(): string;
  /** The JSON Schemas that come with newsdesk, by the names of their files without extension. */
  schemas(): ReadonlyMap<string, string>;
  /** Whether a person would have to type the input. */
  readonly asksAPerson: boolean;
  /** Whether a person reads the output. */
  readonly showsAPerson: boolean;
  /** What output for people is laid out for. */
  readonly paper: Paper;
  /** Reads a file, or fails with an error of the system. */
  readFile(path: string): Promise<Uint8Array>;
  /** Reads standard input to its end. */
  readInput(): Promise<Uint8Array>;
  /** Reads standard input piece by piece, as it comes. */
  readPieces(): AsyncIterable<Uint8Array>;
  /** Writes a line, or several, to standard output; who writes many waits until they are taken. */
  print(text: string): Promise<unknown> | undefined;
  /** Writes a line, or several, to standard error. */
  complain(text: string): void;
}

/** What a command leaves behind: 0 all is well, 1 the input is invalid, 2 it was used wrongly. */
export type Status = 0 | 1 | 2;

/** Why a command cannot go on, in a sentence for the person who called it. */
export class Trouble extends Error {
  constructor(
    readonly status: Status,
    message: string,
  ) {
    super(message);
  }
}
