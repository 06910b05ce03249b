import type { NewsBundle } from "../model/bundle.js";
import type { Repair } from "../model/repair.js";
import { At } from "./at.js";

/**
 * What to do where another format cannot carry something.
 *
 * @category Exchange
 */
export interface ExchangeOptions {
  /** Told of each part that would be missing, or different, if what was written were read again. */
  readonly onLoss?: (loss: Repair) => void;
}

/** What of a bundle did not come back: the innermost parts that are missing, or different. */
export function lossesOf(before: NewsBundle, after: NewsBundle, format: string): Repair[] {
  const at = new At([]);
  const message = `${format} does not carry this`;
  const { actors, ...rest } = before;
  for (const [index, actor] of actors.entries()) {
    const same = after.actors.find(({ id, name }) =>
      actor.id === undefined ? name === actor.name : id === actor.id,
    );
    compare(actor, same, at.of("actors").of(index), message);
  }
  compare(rest, after, at, message);
  return at.repairs;
}

function compare(before: unknown, after: unknown, at: At, message: string): void {
  if (before === undefined || before === after) return;
  if (!isTree(before) || !isTree(after)) {
    at.report("exchange/lost", message, before, after);
    return;
  }
  for (const [key, value] of Object.entries(before)) {
    compare(value, after[key], at.of(key), message);
  }
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
