import type { NewsBundle } from "../model/bundle.js";
import type { Repair } from "../model/repair.js";
import { At } from "./at.js";

/**
 * What to do where another format cannot carry something.
 *
 * @category Exchange
 */
export interface ExchangeOptions {
  /** Told of each part that would be missing, different or new, if what was written were read again. */
  readonly onLoss?: ((loss: Repair) => void) | undefined;
}

/** What of a bundle did not come back as it was: the innermost parts that are missing, different or new. */
export function lossesOf(before: NewsBundle, after: NewsBundle, format: string): Repair[] {
  const at = new At([]);
  for (const list of ["articles", "actors", "statements", "events"] as const) {
    compare(before[list], paired(before[list], after[list]), at.of(list), format);
  }
  return at.repairs;
}

interface Item {
  readonly id?: string | undefined;
}

/** The items of the second list in the order of the first: by their ids, else by where they stand. */
function paired(before: readonly Item[], after: readonly Item[]): (Item | undefined)[] {
  const byId = new Map(after.map((item) => [item.id, item]));
  const found = before.map(({ id }, index) =>
    id === undefined ? (after[index]?.id === undefined ? after[index] : undefined) : byId.get(id),
  );
  const known = new Set(found);
  return [...found, ...after.filter((item) => !known.has(item))];
}

function compare(before: unknown, after: unknown, at: At, format: string): void {
  if (before === after) return;
  if (before === undefined) {
    at.report("exchange/added", `${format} says this where the bundle does not`, before, after);
  } else if (!isTree(before) || !isTree(after)) {
    at.report("exchange/lost", `${format} does not carry this`, before, after);
  } else {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      compare(before[key], after[key], at.of(key), format);
    }
  }
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
