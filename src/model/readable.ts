/** How many values are looked at; what holds more may make them up as it is read. */
const LIMIT = 100_000;

/** Whether all of a value can be read: no getter in it throws, whether of its own or of its class. */
export function isReadable(value: unknown): boolean {
  const seen = new Set([value]);
  try {
    for (const item of seen) {
      if (seen.size > LIMIT) return false;
      for (const [owner, key] of membersOf(item)) seen.add(Reflect.get(owner, key, item));
    }
    return true;
  } catch {
    return false;
  }
}

/** The members of an object, and those it has from its class. */
function* membersOf(item: unknown): Iterable<[owner: object, key: PropertyKey]> {
  for (
    let owner = item;
    typeof owner === "object" && owner !== null && owner !== Object.prototype;
    owner = Object.getPrototypeOf(owner)
  ) {
    for (const key of Reflect.ownKeys(owner)) yield [owner, key];
  }
}
