import { run } from "../../src/command/run.js";
import type { Terminal } from "../../src/command/terminal.js";

/** What the world is like for a command; nothing at all unless said. */
export interface World {
  /** The files there are; an error is thrown when its file is read. */
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>;
  /** What is piped in; where nothing is, a person would have to type. */
  readonly input?: string | Uint8Array | Error;
  /** The JSON Schemas that come along. */
  readonly schemas?: ReadonlyMap<string, string>;
  /** Whether a person reads on a terminal of so many columns. */
  readonly columns?: number;
}

/** How many bytes come at a time: few enough to part letters. */
const PIECE = 7;

/** What a command left behind. */
export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `newsdesk` with these words in a world of its own. */
export async function newsdesk(words: string[], world: World = {}): Promise<Outcome> {
  const { files = {}, input, columns } = world;
  const said = { out: "", err: "" };
  const terminal: Terminal = {
    version: () => "1.2.3",
    schemas: () => world.schemas ?? new Map(),
    asksAPerson: input === undefined,
    showsAPerson: columns !== undefined,
    paper: { width: columns ?? 80, colours: false },
    readFile: async (path) => {
      return bytesOf(files[path] ?? Object.assign(new Error("no such file"), { code: "ENOENT" }));
    },
    readInput: async () => bytesOf(input ?? ""),
    readPieces: async function* () {
      const bytes = bytesOf(input ?? "");
      for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
    },
    print: (text) => {
      said.out += `${text}\n`;
      return undefined;
    },
    complain: (text) => {
      said.err += `${text}\n`;
    },
  };
  const status = await run(words, terminal);
  return { status, ...said };
}

function bytesOf(content: string | Uint8Array | Error): Uint8Array {
  if (content instanceof Error) throw content;
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
