import { escaped } from "../model/pointer.js";
import type { Repair } from "../model/repair.js";

/** Names with dots between; whole addresses have dots too. */
const STEPS = /^\w{1,99}(?:\.\w{1,99}){1,9}$/u;

/** A place in a payload that is being read or written, and the report that belongs to it. */
export class At {
  readonly #outer: At | undefined;
  readonly #step: string | number;
  #pointer: string | undefined;

  constructor(
    /** What was mended, or could not be carried, so far. */
    readonly repairs: Repair[],
    outer?: At,
    step: string | number = "",
  ) {
    this.#outer = outer;
    this.#step = step;
  }

  /** A JSON Pointer (RFC 6901) to the place; put together only where something is reported. */
  get pointer(): string {
    this.#pointer ??= this.#outer ? `${this.#outer.pointer}/${escaped(String(this.#step))}` : "";
    return this.#pointer;
  }

  /** The place of a key, or of an item of a list, inside this one. */
  of(step: string | number): At {
    return new At(this.repairs, this, step);
  }

  /** The place that the steps of a way lead to: `address.addressRegion`. */
  along(way: string): At {
    return way.includes(".") && STEPS.test(way)
      ? way.split(".").reduce<At>((place, step) => place.of(step), this)
      : this.of(way);
  }

  /** Reports what was done here. */
  report(rule: string, message: string, before?: unknown, after?: unknown): void {
    this.repairs.push({
      rule,
      message,
      at: this.pointer,
      ...(before !== undefined && { before: printed(before) }),
      ...(after !== undefined && { after: printed(after) }),
    });
  }
}

/** Long values are cut: a report is read by people. */
const LONGEST = 200;

function printed(value: unknown): string {
  const text = typeof value === "string" ? value : String(JSON.stringify(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
