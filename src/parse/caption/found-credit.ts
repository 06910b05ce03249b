import type { Reading } from "../credit/reading.js";

/** A credit that ends where it was looked for. */
export interface FoundCredit {
  /** Where it begins. */
  readonly start: number;
  /** What it says. */
  readonly reading: Reading;
}

/** Whether a credit names anyone, or says where the picture comes from. */
export function says({ names, credit }: Reading): boolean {
  return names > 0 || credit.courtesy !== undefined || credit.kind !== undefined;
}
