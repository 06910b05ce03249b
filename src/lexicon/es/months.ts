import { inOrder } from "../in-order.js";

/** Spanish month names and their abbreviations → 1 to 12. */
export const months: Readonly<Record<string, number>> = /* @__PURE__ */ inOrder(
  "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
);
