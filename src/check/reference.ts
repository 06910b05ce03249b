import type { Issue } from "./issue.js";

/**
 * A place in a bundle that names something else in it by its id.
 *
 * @category Checks
 */
export interface Reference {
  /** The way to it from the bundle. */
  readonly path: Issue["path"];
  /** What it should name. */
  readonly kind: "article" | "actor" | "statement" | "event";
  /** The id that it gives. */
  readonly id: string;
}

/** The fields that hold ids, and of what. */
export const REFERENCES: ReadonlyMap<string, Reference["kind"]> = new Map<
  string,
  Reference["kind"]
>([
  ["article", "article"],
  ["actor", "actor"],
  ["about", "event"],
  ["event", "event"],
  ["partOf", "event"],
  ["follows", "event"],
  ["causes", "event"],
  ["respondsTo", "statement"],
  ["attributedTo", "statement"],
]);
