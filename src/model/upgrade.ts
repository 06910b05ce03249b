import { NewsBundle } from "./bundle.js";

/** Brings a bundle of one version to the form of the next. */
export type Step = (bundle: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** What changed after each published version; the present one has no step. */
const STEPS: ReadonlyMap<unknown, Step> = new Map();

/** Takes a bundle step by step from its own version to the present one. */
export function upgradeBy(steps: ReadonlyMap<unknown, Step>, data: unknown): unknown {
  let bundle = data;
  const passed = new Set<Step>();
  for (;;) {
    const { schemaVersion } = Object(bundle) as Record<string, unknown>;
    const step = steps.get(schemaVersion);
    if (!step || passed.has(step)) return bundle;
    passed.add(step);
    bundle = step(bundle as Record<string, unknown>);
  }
}

/**
 * Reads a bundle that was written by any version of the models, and returns it in the present form.
 *
 * @param data - The bundle, as it was stored; it is not changed.
 * @returns The bundle in the form of today.
 * @throws A `ZodError`, as `NewsBundle.parse` does, when the data is no bundle of a known version.
 *
 * @example
 * ```ts
 * import { upgradeBundle } from "newsdesk";
 *
 * const stored = '{ "schemaVersion": "1", "articles": [], "actors": [], "statements": [], "events": [] }';
 *
 * upgradeBundle(JSON.parse(stored)).articles; // => []
 * ```
 *
 * @category Schemas
 */
export function upgradeBundle(data: unknown): NewsBundle {
  return NewsBundle.parse(upgradeBy(STEPS, data));
}
