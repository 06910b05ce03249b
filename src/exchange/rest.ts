import type { JsonValue } from "../model/extension.js";
import type { At } from "./at.js";

/** How deep an extension may nest. */
const DEPTH_LIMIT = 64;

/** Keeps what has no home under a namespace of its own; says so, and what could not be kept. */
export function keepRest(
  rest: ReadonlyMap<string, unknown>,
  namespace: string,
  at: At,
): Record<string, JsonValue> | undefined {
  const kept: [string, JsonValue][] = [];
  for (const [name, value] of rest) {
    if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) continue;
    const key = `${namespace}:${name.replace(/\s/gu, "_") || "_"}`;
    if (typeof value === "object" && depthOf(value) >= DEPTH_LIMIT) {
      at.of(name).report("exchange/too-deep", `Left \`${name}\` out: it nests too deep to be kept`);
    } else {
      kept.push([key, value as JsonValue]);
      at.of(name).report("exchange/kept", `Kept \`${name}\` as \`${key}\` of \`ext\``);
    }
  }
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** What reading kept in an extension, under the names it had. */
export function restOf(
  ext: Readonly<Record<string, unknown>> | undefined,
  namespace: string,
): Record<string, unknown> {
  const prefix = `${namespace}:`;
  return Object.fromEntries(
    Object.entries(ext ?? {}).flatMap(([key, value]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
    ),
  );
}

/** How many levels a value nests; no more than the limit is looked at. */
function depthOf(value: unknown): number {
  let level = [value];
  let depth = 0;
  while (level.length > 0 && depth < DEPTH_LIMIT) {
    level = level.flatMap((item) =>
      typeof item === "object" && item !== null ? Object.values(item) : [],
    );
    depth++;
  }
  return depth;
}
