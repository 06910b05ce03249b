import type { NewsBundle, Repair } from "../index.js";
import { FORMAT_NAMES, FORMATS, type Format } from "./formats.js";
import type { Input } from "./input.js";
import { stepsOf } from "./issues.js";
import { type Fault, type Place, parseJson, placeAt, placesIn, positionsIn } from "./json.js";
import { isPage, readPage } from "./page.js";
import { Trouble } from "./terminal.js";

/** A bundle that was read from one of the formats. */
export interface Payload {
  readonly format: Format;
  readonly bundle: NewsBundle;
  /** What was mended, kept or left out, and how many code units stand before it. */
  readonly notes: readonly { readonly repair: Repair; readonly offset: number }[];
}

/** Reads a bundle, in the format that is named, else in the one that it shows by its keys. */
export function readPayload(input: Input, named: Format | undefined): Payload {
  if (isPage(input.text)) return readScripts(input);
  const format = named ?? formatOf(readJson(input));
  if (!format) {
    throw new Trouble(
      1,
      `${input.name} has the keys of no format; say which it should be: --from ${FORMAT_NAMES}.`,
    );
  }
  const value = format.name === "json-ld" ? input.text : readJson(input);
  const { bundle, repairs } = readIn(format, input, value);
  const offsetOf = offsetsIn(input.text);
  const notes = repairs.map((repair) => ({
    repair,
    offset: offsetOf(stepsOf(repair.at as string)),
  }));
  return { format, bundle, notes };
}

/** The format that a value shows by its keys. */
export function formatOf(value: unknown): Format | undefined {
  return FORMATS.find((format) => format.is(value));
}

/** No page has more blocks of JSON-LD. */
const MOST_SCRIPTS = 1000;

function readScripts(input: Input): Payload {
  const { scripts } = readPage(input);
  const format = FORMATS.find(({ name }) => name === "json-ld")!;
  if (scripts.length === 0) {
    throw new Trouble(
      1,
      `${input.name} is a web page without JSON-LD; newsdesk parse reads the story on it.`,
    );
  }
  if (scripts.length > MOST_SCRIPTS) {
    throw new Trouble(1, `${input.name} has more than ${MOST_SCRIPTS} blocks of JSON-LD.`);
  }
  const { bundle, repairs } = readIn(
    format,
    input,
    scripts.map(({ text }) => text),
  );
  const offsetsOf = scripts.map(({ text }) => offsetsIn(text));
  const notes = repairs.map((repair) => {
    const [script = 0, ...steps] = stepsOf(repair.at as string);
    const at = Number(script);
    return { repair, offset: scripts[at]!.offset + offsetsOf[at]!(steps) };
  });
  return { format, bundle, notes };
}

function readIn(format: Format, { name }: Input, value: unknown): ReturnType<Format["read"]> {
  try {
    return format.read(value);
  } catch (error) {
    throw new Trouble(1, `${name} cannot be read as ${format.name}: ${(error as Error).message}.`);
  }
}

/** Where in a text of JSON a path leads. The text is only gone through when that is first asked. */
function offsetsIn(text: string): (path: readonly string[]) => number {
  let root: Place | undefined;
  return (path) => {
    root ??= placesOf(text);
    return placeAt(root, path).offset;
  };
}

/** The places in a text of JSON; of one that is broken, only its beginning. */
function placesOf(text: string): Place {
  try {
    return placesIn(text);
  } catch {
    return { offset: 0, parts: new Map() };
  }
}

/** Reads JSON; where it is broken, says in which line and column. */
export function readJson({ name, text }: Input): unknown {
  try {
    return parseJson(text);
  } catch (fault) {
    const { offset, message } = fault as Fault;
    const found = offset < text.length ? JSON.stringify(text.charAt(offset)) : "the end";
    const place = `${name}:${positionsIn(text)(offset)}`;
    throw new Trouble(1, `${place}: broken JSON: ${message}, found ${found}.`);
  }
}
