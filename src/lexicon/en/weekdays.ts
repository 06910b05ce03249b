import { inOrder } from "../in-order.js";

/** English names of the days of the week and their abbreviations → 1 (Monday) to 7 (Sunday). */
export const weekdays: Readonly<Record<string, number>> = /* @__PURE__ */ inOrder(
  "monday tuesday/tues wednesday/weds thursday/thurs/thur friday saturday sunday",
);
