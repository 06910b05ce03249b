import { monthsOf } from "../months.js";

/** German month names and their abbreviations → 1 to 12. */
export const months: Readonly<Record<string, number>> = /* @__PURE__ */ monthsOf(
  "januar/jänner februar märz april mai juni juli august september/sept oktober november dezember",
);
