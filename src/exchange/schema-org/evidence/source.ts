import type { Source } from "../../../model/written.js";

/** The text that spans count into unless said. */
export const BODY = "/body";

/** The source of a part of a thing: its own, else that of the nearest part around it. */
export function sourceAlong(thing: object, path: readonly (string | number)[]): Source | undefined {
  let source = (thing as { source?: Source }).source;
  let here: unknown = thing;
  for (const step of path) {
    here = (here as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    source = (here as { source?: Source } | undefined)?.source ?? source;
  }
  return source;
}
