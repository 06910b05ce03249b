import { checkBundle } from "../../src/check/bundle.js";
import { make } from "./make.js";
import type { Draw } from "./views.js";

/** The worst first. */
const SEVERITIES = ["error", "warning", "info"];

/** Draws what `checkBundle` finds in a bundle. */
export const drawIssues: Draw = (panel, { bundle }) =>
  list(
    panel,
    "The bundle keeps every rule.",
    checkBundle(bundle)
      .sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity))
      .map(({ severity, rule, path, message, hint }) =>
        item(severity, message, [rule, `/${path.join("/")}`], hint),
      ),
  );

/** Draws what was mended in a text. */
export const drawRepairs: Draw = (panel, { repairs }) =>
  list(
    panel,
    "Nothing had to be mended.",
    repairs.map(({ rule, message, before, after }) =>
      item("repair", message, [rule], changeOf(before, after)),
    ),
  );

function list(panel: HTMLElement, none: string, items: HTMLElement[]): void {
  panel.replaceChildren(items.length > 0 ? make("ul", "", ...items) : make("p", none));
}

function item(kind: string, message: string, codes: string[], more?: string): HTMLElement {
  const badge = make("span", kind);
  badge.className = `badge ${kind}`;
  const line = make("li", "", badge, proseOf(message));
  if (more) line.append(proseOf(more));
  line.append(make("p", "", ...codes.map((code) => make("code", code))));
  return line;
}

/** A message, with what stands between backticks as code. */
function proseOf(message: string): HTMLElement {
  const line = make("p", "");
  for (const [at, words] of message.split("`").entries())
    line.append(at % 2 ? make("code", words) : words);
  return line;
}

/** What stood there, and what stands there now, as far as either is told. */
function changeOf(before: unknown, after: unknown): string {
  return [before, after]
    .filter((value) => value !== undefined)
    .map((value) =>
      typeof value === "string" ? `“${value.replaceAll("\n", "⏎")}”` : JSON.stringify(value),
    )
    .join(" → ");
}
