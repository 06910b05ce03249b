import { isEntry } from "./entry.js";
import { isKeyed, nameOf } from "./names.js";

/** The JSON Pointer to where something stands in an item as it was given, by where it stands in ninjs 3. */
export function pointerInto(given: unknown, pointer: string): string {
  const steps = pointer.split("/").slice(1);
  let place = given;
  let path = "";
  for (const [index, escaped] of steps.entries()) {
    const step = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    const key = keyOf(place, step, steps[index - 1], Number(steps[index + 1]));
    if (key === undefined) break;
    path += `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    place = (place as Record<string, unknown>)[key];
  }
  return path;
}

/** The key that a step leads over: itself, what it was called before, or the entry of so many. */
function keyOf(
  place: unknown,
  step: string,
  list: string | undefined,
  next: number,
): string | undefined {
  if (typeof place !== "object" || place === null) return undefined;
  if (Object.hasOwn(place, step)) return step;
  if (list !== undefined && isKeyed(list) && isEntry(place))
    return Object.keys(place)[Number(step)];
  const keys = Object.keys(place).filter((key) => nameOf(key) === step);
  return keys[next] ?? keys[0];
}
