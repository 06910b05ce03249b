import type { NewsBundle } from "../model/bundle.js";
import type { Written } from "../model/written.js";
import { survey } from "./survey.js";
import { wholeOf } from "./whole.js";

/**
 * Returns the text that something written counts its span into.
 *
 * That is the text its `source` names; without one, that of the written form it is part of, or
 * of the actor, statement or event that holds it; else the body of the only article.
 *
 * @param bundle - The bundle that holds it.
 * @param written - The very object out of the bundle; a copy is known by its own `source` only.
 * @returns The whole text, or `undefined` when it cannot be told or is not there.
 *
 * @example
 * ```ts
 * import { type NewsBundle, textOf } from "newsdesk";
 *
 * const cue = { text: "said", span: { start: 11, end: 15 } };
 * const bundle: NewsBundle = {
 *   schemaVersion: "1",
 *   articles: [{ headline: "Ferry late", body: "The harbour said nothing." }],
 *   actors: [],
 *   statements: [{ form: "indirect", text: "nothing", cue }],
 *   events: [],
 * };
 *
 * textOf(bundle, cue); // => "The harbour said nothing."
 * ```
 *
 * @category Checks
 */
export function textOf(bundle: NewsBundle, written: Written): string | undefined {
  const { parts, articleOf } = survey(bundle);
  const part = parts.find(({ value }) => value === written);
  return (part?.whole ?? wholeOf(written.source ?? {}, articleOf(written.source))).text;
}
