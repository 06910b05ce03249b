import type { Issue, Severity } from "./issue.js";
import type { Survey } from "./survey.js";

/**
 * What a rule says about one place in a bundle.
 *
 * @category Checks
 */
export type Finding = Pick<Issue, "path" | "message" | "hint">;

/**
 * A rule that a bundle should keep.
 *
 * @category Checks
 */
export interface Rule {
  /** What it is called, as `group/name`. */
  readonly id: string;
  /** How much it matters when it is broken, unless the options say otherwise. */
  readonly severity: Severity;
  /** What it demands, in a sentence. */
  readonly demand: string;
  /** Finds where a bundle breaks it. */
  readonly check: (survey: Survey) => Iterable<Finding>;
}
