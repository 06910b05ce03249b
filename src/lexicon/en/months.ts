import { inOrder } from "../in-order.js";

/** English month names and their abbreviations → 1 to 12. */
export const months: Readonly<Record<string, number>> = /* @__PURE__ */ inOrder(
  "january february/febr march april may june july august september/sept october november december",
);
