import { bare } from "./forms.js";

/** Gives ids that can be read, each once: `actor:jane-roe`, then `actor:jane-roe-2`. */
export class Ids {
  readonly #taken = new Set<string>();
  /** How often each was asked for. */
  readonly #counts = new Map<string, number>();

  constructor(readonly prefix: string) {}

  /** Keeps an id from being given. */
  take(id: string): void {
    this.#taken.add(id);
  }

  /** Gives an id to whoever bears a name. */
  idOf(name: string): string {
    const plain = `${this.prefix}actor:${slugOf(name)}`;
    let count = this.#counts.get(plain) ?? 0;
    let id: string;
    do {
      count++;
      id = count === 1 ? plain : `${plain}-${count}`;
    } while (this.#taken.has(id));
    this.#counts.set(plain, count);
    this.#taken.add(id);
    return id;
  }
}

/** Makes an id of a name: letters and digits, parted by hyphens. */
function slugOf(name: string): string {
  const words = bare(name.toLowerCase()).replace(/[^\p{Alpha}\p{N}]+/gu, "-");
  return words.endsWith("-") ? words.slice(0, -1) : words;
}
