import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Paper } from "./paper.js";
import { type Status, type Terminal, Trouble } from "./terminal.js";

/** One of the things that `newsdesk` does: `newsdesk parse …`. */
export interface Command {
  /** The word that calls it. */
  readonly name: string;
  /** What it does, in a line. */
  readonly summary: string;
  /** How it is called, with examples. */
  readonly help: string;
  /** Does it. */
  run(words: readonly string[], terminal: Terminal): Promise<Status>;
}

/** Reads the words behind a command; what does not fit its options is wrong use. */
export function readWords<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  words: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<{ args: string[]; allowPositionals: true; options: Options }>> {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    throw new Trouble(2, (error as Error).message);
  }
}

/** The options that say in which form a model is shown. */
export const SHOWN = { json: { type: "boolean" }, sheet: { type: "boolean" } } as const;

/** Prints a page for people, or the model as JSON where that is asked for or a program reads on. */
export function show(
  model: unknown,
  page: (paper: Paper) => string,
  { json = false, sheet = false }: { json?: boolean; sheet?: boolean },
  { paper, print, showsAPerson }: Terminal,
): void {
  print(sheet || (showsAPerson && !json) ? page(paper) : JSON.stringify(model, null, 2));
}

/** The one file that is named, if any. */
export function onlyOne([path, ...others]: readonly string[]): string | undefined {
  if (others.length === 0) return path;
  throw new Trouble(2, `One file at a time: ${others.join(" ")} is too much.`);
}
