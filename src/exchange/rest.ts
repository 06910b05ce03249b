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
  let kept: Record<string, JsonValue> | undefined;
  for (const [name, value] of rest) {
    if (
      value === undefined ||
      value === null ||
      value === "" ||
      (Array.isArray(value) && value.length === 0)
    )
      continue;
    const key = `${namespace}:${name.replace(/\s/gu, "_") || "_"}`;
    if (!isShallow(value, DEPTH_LIMIT)) {
      at.of(name).report("exchange/too-deep", `Left \`${name}\` out: it nests too deep to be kept`);
    } else {
      kept ??= {};
      kept[key] = value as JsonValue;
      at.of(name).report("exchange/kept", `Kept \`${name}\` as \`${key}\` of \`ext\``);
    }
  }
  return kept;
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

/** Whether a value nests fewer levels than a limit, which keeps this from going deeper itself. */
function isShallow(value: unknown, limit: number): boolean {
  if (limit <= 1) return false;
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every((inner) => isShallow(inner, limit - 1));
}
