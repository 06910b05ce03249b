import { firstFrom } from "../text/first-from.js";
import { type Pattern, Scanner } from "../text/scanner.js";

const SPACE: Pattern = /[ \t\n\r]*/uy;
const STRING: Pattern<"json"> =
  /(?<json>"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*")/uy;
const SCALAR: Pattern = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const COLON: Pattern = /:/uy;
const COMMA: Pattern = /,/uy;

const OBJECT = { opening: /\{/uy, closing: /\}/uy, end: "}" };
const LIST = { opening: /\[/uy, closing: /\]/uy, end: "]" };

/** A value of a JSON text: where it begins, and the values in it. */
export interface Place {
  /** How many UTF-16 code units stand before it. */
  readonly offset: number;
  /** Its items by their index, or its fields by their name. */
  parts: ReadonlyMap<string, Place>;
}

/** The parts of what has none. */
const NONE: ReadonlyMap<string, Place> = new Map();

/** What is wrong with a text that should be JSON, and where. */
export class Fault extends Error {
  constructor(
    readonly offset: number,
    expected: string,
  ) {
    super(`expected ${expected}`);
  }
}

/** A list or an object that has not been read to its end. */
interface Container {
  readonly kind: typeof OBJECT;
  readonly parts: Map<string, Place>;
}

/** Reads JSON, and says where it is broken by throwing a `Fault`. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return placesIn(text);
  }
}

/** The place of the value that a path leads to, or of the last one on the way that is there. */
export function placeAt(root: Place, path: readonly PropertyKey[]): Place {
  let place = root;
  for (const step of path) {
    const part = place.parts.get(String(step));
    if (!part) break;
    place = part;
  }
  return place;
}

/** Where each value of a JSON text stands. It goes without recursion: no depth is too deep for it. */
export function placesIn(text: string): Place {
  const scanner = new Scanner(text);
  const open: Container[] = [];

  const root = placeHere(scanner);
  for (let place: Place | undefined = root; place; place = nextPlace(scanner, open)) {
    const kind = [OBJECT, LIST].find(({ opening }) => scanner.skip(opening));
    if (kind) open.push({ kind, parts: partsOf(place) });
    else if (!scanner.read(STRING, () => true) && !scanner.skip(SCALAR))
      throw new Fault(
        scanner.position,
        text[scanner.position] === '"' ? "a string that ends on its line" : "a value",
      );
  }
  if (scanner.position < text.length) throw new Fault(scanner.position, "the end");
  return root;
}

function placeHere(scanner: Scanner): Place {
  scanner.skip(SPACE);
  return { offset: scanner.position, parts: NONE };
}

/** The parts of a value that turns out to have some. */
function partsOf(place: Place): Map<string, Place> {
  const parts = new Map<string, Place>();
  place.parts = parts;
  return parts;
}

/** The next value of the innermost container that has one; ended containers are closed on the way. */
function nextPlace(scanner: Scanner, open: Container[]): Place | undefined {
  for (let container = open.at(-1); container; container = open.at(-1)) {
    const { kind, parts } = container;
    scanner.skip(SPACE);
    if (scanner.skip(kind.closing)) open.pop();
    else if (parts.size === 0 || scanner.skip(COMMA)) return nextPart(scanner, container);
    else throw new Fault(scanner.position, `"," or "${kind.end}"`);
  }
  scanner.skip(SPACE);
  return undefined;
}

function nextPart(scanner: Scanner, { kind, parts }: Container): Place {
  const name = kind === OBJECT ? readName(scanner) : String(parts.size);
  const part = placeHere(scanner);
  parts.set(name, part);
  return part;
}

function readName(scanner: Scanner): string {
  scanner.skip(SPACE);
  const name = scanner.read(STRING, ({ json }): string => JSON.parse(json));
  if (name === undefined) throw new Fault(scanner.position, "a name in double quotes");

  scanner.skip(SPACE);
  if (!scanner.skip(COLON)) throw new Fault(scanner.position, '":"');
  return name;
}

/** Tells the line and column of each offset in a text, both from 1. */
export function positionsIn(text: string): (offset: number) => string {
  const breaks = Array.from(text.matchAll(/\n/gu), ({ index }) => index);
  return (offset) => {
    const line = firstFrom(breaks, offset);
    return `${line + 1}:${offset - (breaks[line - 1] ?? -1)}`;
  };
}
