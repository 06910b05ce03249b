import { unescaped } from "../model/pointer.js";

/** What a JSON Pointer (RFC 6901) leads to, or `undefined` when it leads nowhere. */
export function follow(root: object, pointer: string): unknown {
  let here: unknown = root;
  for (const step of pointer.split("/").slice(1)) {
    const key = unescaped(step);
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return undefined;
    here = here[key as keyof typeof here];
  }
  return here;
}
