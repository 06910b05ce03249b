import { actors } from "./actors.js";
import { anonymity } from "./anonymity.js";
import { articles } from "./articles.js";
import { captions } from "./captions.js";
import { casualties } from "./casualties.js";
import { events } from "./events.js";
import { uniqueId } from "./ids.js";
import { quotationMarks } from "./quotations.js";
import { references } from "./references.js";
import type { Rule } from "./rule.js";
import { grapheme, pointer, surrogate, text } from "./spans.js";
import { statements } from "./statements.js";

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
  grapheme,
  ...articles,
  ...captions,
  ...actors,
  ...statements,
  quotationMarks,
  ...anonymity,
  ...events,
  ...casualties,
];
