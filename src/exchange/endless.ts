/** No payload of a page, nor a batch of items, nests deeper or holds more. */
const LIMITS = { depth: 256, values: 100_000 };

/**
 * Refuses what has no end: a circle shows as depth, and what is shared by many as many values.
 *
 * @throws {RangeError} When a payload nests too deep, in circles, or holds too much.
 */
export function refuseEndless(payload: unknown, most: number = LIMITS.values): void {
  let count = 0;

  function follow(tree: object, depth: number): void {
    if (depth > LIMITS.depth) {
      throw new RangeError(
        `The payload nests more than ${LIMITS.depth} levels deep, or in circles`,
      );
    }
    const values = Object.values(tree);
    count += values.length;
    if (count > most) {
      throw new RangeError(`The payload holds more than ${most} values: read its parts one by one`);
    }
    for (const value of values) {
      if (isTree(value)) follow(value, depth + 1);
    }
  }

  if (isTree(payload)) follow(payload, 0);
}

function isTree(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
