import { Extension } from "../extension.js";
import { escaped } from "../pointer.js";
import type { Repair } from "../repair.js";

/** How much of a value a repair repeats. */
const LENGTH_LIMIT = 200;

/** How many changes are told one by one; the others are only counted. */
const LIMIT = 1000;

/** How many things without a place the next extension takes in at most. */
const STRAY_LIMIT = 10_000;

/** A step on the way into a value. */
export type Step = string | number;

/** What was changed on the way, and what has no place in the models. */
export class Notes {
  /** The changes that are told one by one, in the order made. */
  readonly #told: Repair[] = [];

  /** How many more there are, by their rules. */
  readonly #more = new Map<string, number>();

  /** What has no place of its own, with the way to it; the next extension around it takes it in. */
  readonly strays: [path: readonly Step[], value: unknown][] = [];

  constructor(readonly house: string) {}

  /** Each change, and how many more there are where there are very many. */
  get repairs(): Repair[] {
    const sums = Array.from(this.#more, ([rule, count]) => ({
      rule,
      message: `The same was done ${count} times more`,
      at: "",
    }));
    return [...this.#told, ...sums];
  }

  /** Notes what has no place of its own. */
  stray(path: readonly Step[], value: unknown): void {
    if (this.strays.length < STRAY_LIMIT) this.strays.push([path, value]);
    else drop(path, value, this);
  }

  /** Notes a change. */
  mend(
    rule: string,
    message: string,
    path: readonly Step[],
    before: unknown,
    after?: unknown,
  ): void {
    const name = `tidy/${rule}`;
    if (this.#told.length >= LIMIT) this.#more.set(name, (this.#more.get(name) ?? 0) + 1);
    else {
      this.#told.push({
        rule: name,
        message,
        at: path.map((step) => `/${escaped(String(step))}`).join(""),
        before: written(before),
        ...(after !== undefined && { after: written(after) }),
      });
    }
  }
}

/** Takes what strayed inside an object into its extension. */
export function settle(
  tidied: Record<string, unknown>,
  path: readonly Step[],
  notes: Notes,
  from: number,
): Record<string, unknown> {
  const { ext: given = {} } = tidied;
  if (!isRecord(given)) return tidied;
  const ext = { ...given };
  for (const [way, value] of notes.strays.splice(from)) {
    const key = keyFor(way.slice(path.length), notes.house);
    if (!Object.hasOwn(ext, key) && Extension.safeParse({ [key]: value }).success) {
      ext[key] = value;
      notes.mend("unknown-key", `Moved to \`${key}\` in \`ext\``, way, value);
    } else drop(way, value, notes);
  }
  return Object.keys(ext).length > 0 ? { ...tidied, ext } : tidied;
}

/** The key that something has in an extension, under the name of a house. */
function keyFor(way: readonly Step[], house: string): string {
  const name = way.join("/").replace(/\s/gu, "_");
  return /^[^:]{1,40}:/u.test(name) ? name : `${house}:${name}`;
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Notes that a value has no place at all. */
export function drop(way: readonly Step[], value: unknown, notes: Notes): void {
  notes.mend("dropped", "Left out: the model has no place for it", way, value);
}

/** A value as it stands in a repair: a text as it is, all else as JSON where it is JSON. */
function written(value: unknown): string {
  const isJson =
    typeof value === "object" &&
    (value instanceof Date || Extension.safeParse({ "a:b": value }).success);
  return (isJson ? JSON.stringify(value) : String(value)).slice(0, LENGTH_LIMIT);
}
