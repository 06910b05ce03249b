import { inOrder } from "../in-order.js";

/** Portuguese month names and their abbreviations → 1 to 12. */
export const months: Readonly<Record<string, number>> = /* @__PURE__ */ inOrder(
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
);
