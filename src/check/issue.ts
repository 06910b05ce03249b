/**
 * How much an issue matters: an `error` is wrong for sure, a `warning` is most likely a slip,
 * an `info` is worth a look.
 *
 * @category Checks
 */
export type Severity = "error" | "warning" | "info";

/**
 * Something in a bundle that a rule found fault with.
 *
 * @category Checks
 */
export interface Issue {
  /** The rule, as `group/name`: `ref/actor`. */
  rule: string;
  /** How much it matters. */
  severity: Severity;
  /** The way to it from the bundle: `["statements", 0, "speaker", "actor"]`. */
  path: (string | number)[];
  /** What is wrong, in a sentence. */
  message: string;
  /** What can be done about it. */
  hint?: string;
}
