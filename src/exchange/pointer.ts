import { escaped, unescaped } from "../model/pointer.js";

/** The key of a place that a step of a pointer leads over, as it was given; the steps around it may tell. */
export type KeyOf = (
  place: object,
  step: string,
  before: string | undefined,
  after: string | undefined,
) => string | undefined;

/** The JSON Pointer to where something stands in a payload as it was given, by where it stands in what was made of it. */
export function pointerInto(given: unknown, pointer: string, keyOf: KeyOf): string {
  const steps = pointer.split("/").slice(1).map(unescaped);
  let place = given;
  let path = "";
  for (const [index, step] of steps.entries()) {
    if (typeof place !== "object" || place === null) break;
    const key = Object.hasOwn(place, step)
      ? step
      : keyOf(place, step, steps[index - 1], steps[index + 1]);
    if (key === undefined) break;
    path += `/${escaped(key)}`;
    place = (place as Readonly<Record<string, unknown>>)[key];
  }
  return path;
}
