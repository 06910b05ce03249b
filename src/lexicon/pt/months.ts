import { monthsOf } from "../months.js";

/** Portuguese month names and their abbreviations → 1 to 12. */
export const months: Readonly<Record<string, number>> = /* @__PURE__ */ monthsOf(
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
);
