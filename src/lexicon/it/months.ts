import { inOrder } from "../in-order.js";

/** Italian month names and their abbreviations → 1 to 12. */
export const months: Readonly<Record<string, number>> = /* @__PURE__ */ inOrder(
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
);
