import type { At } from "../at.js";
import { type Entry, isEntry, put } from "./entry.js";
import { fits } from "./fit.js";

/** What an item tells of its parts beside what the models hold: it goes to `ext`, and comes back from there. */
export class Aside {
  readonly #kept: Map<string, unknown>;

  /** @param kept - What was kept when the article was read. */
  constructor(kept: Entry = {}) {
    this.#kept = new Map(Object.entries(kept));
  }

  /** What was kept, by property. */
  get kept(): ReadonlyMap<string, unknown> {
    return this.#kept;
  }

  /** Keeps what is left of an entry that was read, under its name. */
  keep(property: string, name: string, left: Entry, at: At): void {
    const names = Object.keys(left);
    if (names.length === 0) return;
    at.report("exchange/kept", `Kept ${names.join(", ")} in \`ninjs:${property}\` of \`ext\``);
    this.mark(property, name, left);
  }

  /** Remembers under which property an entry of this name stood, be there nothing else to keep. */
  mark(property: string, name: string, left: Entry = this.left(property, name)): void {
    if (!isEntry(this.#kept.get(property))) this.#kept.set(property, {});
    put(this.#kept.get(property) as object, name, left);
  }

  /** Keeps an entry that was not read. */
  keepWhole(property: string, entry: Entry, at: At): void {
    at.report("exchange/kept", `Kept this in \`ninjs:${property}\` of \`ext\``);
    const entries = this.#kept.get(property);
    if (Array.isArray(entries)) entries.push(entry);
    else this.#kept.set(property, [entry]);
  }

  /** Keeps a text that says something else than what was read. */
  keepText(property: string, text: string, at: At): void {
    at.report("exchange/kept", `Kept this as \`ninjs:${property}\` of \`ext\``);
    this.#kept.set(property, text);
  }

  /** Whether an entry of this name stood under a property. */
  has(property: string, name: string): boolean {
    const entries = this.#kept.get(property);
    return isEntry(entries) && Object.hasOwn(entries, name);
  }

  /** What was kept of an entry. */
  left(property: string, name: string): Entry {
    const left = this.has(property, name) && (this.#kept.get(property) as Entry)[name];
    return isEntry(left) ? left : {};
  }

  /** An entry as it is written, with what was kept of it, where both make an entry of ninjs. */
  completed(property: string, name: string, written: Entry): Entry {
    const complete = { ...written, ...this.left(property, name) };
    return fits(property, [complete]) || fits(property, complete) ? complete : written;
  }
}
