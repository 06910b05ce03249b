import { isJson, type JsonValue } from "../model/extension.js";
import type { At } from "./at.js";

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
    if (!isJson(value)) reportUnkept(name, at);
    else {
      kept ??= {};
      kept[key] = value;
      at.of(name).report("exchange/kept", `Kept \`${name}\` as \`${key}\` of \`ext\``);
    }
  }
  return kept;
}

/** Says that a property could not be kept. */
export function reportUnkept(name: string, at: At): void {
  at.of(name).report(
    "exchange/lost",
    `Left \`${name}\` out: it is no JSON, or nests too deep to be kept`,
  );
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
