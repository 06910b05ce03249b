/** No payload of a page, nor a batch of items, nests deeper or holds more. */
const LIMITS = { depth: 256, values: 100_000 };

/**
 * Refuses what has no end: it goes level by level, so that a circle shows as depth.
 *
 * @throws {RangeError} When a payload nests too deep, in circles, or holds too much.
 */
export function refuseEndless(payload: unknown, most: number = LIMITS.values): void {
  let level = [payload].filter(isTree);
  let count = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LIMITS.depth) {
      throw new RangeError(
        `The payload nests more than ${LIMITS.depth} levels deep, or in circles`,
      );
    }
    const next: object[] = [];
    for (const tree of level) {
      const values = Object.values(tree);
      count += values.length;
      if (count > most) {
        throw new RangeError(
          `The payload holds more than ${most} values: read its parts one by one`,
        );
      }
      for (const value of values) if (isTree(value)) next.push(value);
    }
    level = next;
  }
}

function isTree(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
