import { uniqueId } from "./ids.js";
import { quotationMarks } from "./quotations.js";
import { references } from "./references.js";
import type { Rule } from "./rule.js";
import { pointer, surrogate, text } from "./spans.js";

/**
 * All rules that `checkBundle` goes by, in the order of their issues.
 *
 * @category Checks
 */
export const bundleRules: readonly Rule[] = [
  uniqueId,
  ...references,
  pointer,
  text,
  surrogate,
  quotationMarks,
];
