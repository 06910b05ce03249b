/** No payload of a page nests deeper, or holds more. */
const LIMITS = { depth: 256, values: 500_000 };

/**
 * Refuses what has no end: it goes level by level, so that a circle shows as depth.
 *
 * @throws {RangeError} When a payload nests too deep, in circles, or holds too much.
 */
export function refuseEndless(payload: unknown): void {
  let level = [payload];
  let count = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LIMITS.depth || count > LIMITS.values) {
      throw new RangeError(
        `The payload nests more than ${LIMITS.depth} levels deep, or in circles, or holds too much`,
      );
    }
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item !== "object" || item === null) continue;
      for (const inner of Object.values(item)) next.push(inner);
    }
    count += next.length;
    level = next;
  }
}
