import { inOrder } from "../in-order.js";

/** German month names and their abbreviations → 1 to 12. */
export const months: Readonly<Record<string, number>> = /* @__PURE__ */ inOrder(
  "januar/jänner februar märz april mai juni juli august september/sept oktober november dezember",
);
