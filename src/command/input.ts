import { type Terminal, Trouble } from "./terminal.js";

/** A text that came in, and what to call it in messages. */
export interface Input {
  /** The path of its file, or `standard input`. */
  readonly name: string;
  /** What it says. */
  readonly text: string;
}

/** Reads a text from a file, or from standard input where no file is named. */
export async function readText(path: string | undefined, terminal: Terminal): Promise<Input> {
  if (path === "" || (path === undefined && terminal.asksAPerson))
    throw new Trouble(2, "There is nothing to read: --help tells how it is given, or piped in.");

  const fromInput = path === undefined || path === "-";
  const name = fromInput ? "standard input" : path;
  const text = decode(
    name,
    fromInput ? await terminal.readInput() : await readFile(path, terminal),
  );
  if (text.trim() === "") throw new Trouble(1, `${name} is empty: there is nothing to read.`);
  return { name, text };
}

async function readFile(path: string, terminal: Terminal): Promise<Uint8Array> {
  try {
    return await terminal.readFile(path);
  } catch (error) {
    throw new Trouble(1, explain(path, error));
  }
}

function explain(path: string, error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
      return `${path} does not exist.`;
    case "EISDIR":
      return `${path} is a directory; name a file in it.`;
    case "EACCES":
      return `${path} may not be read: permission denied.`;
    default:
      return `${path} cannot be read: ${(error as Error).message}`;
  }
}

/** The text that bytes stand for: UTF-8, or UTF-16 where it says so at its start. */
function decode(name: string, bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // Bytes that no text has: told below.
  }
  throw new Trouble(
    1,
    `${name} is not plain text in UTF-8. Text in another encoding can be converted: iconv -f windows-1252 -t utf-8`,
  );
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
