import { inOrder } from "../in-order.js";

/** French month names and their abbreviations → 1 to 12. */
export const months: Readonly<Record<string, number>> = /* @__PURE__ */ inOrder(
  "janvier/janv février/févr mars avril mai juin juillet/juil août septembre/sept octobre novembre décembre",
);
