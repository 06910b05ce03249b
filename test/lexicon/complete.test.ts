import { expect, test } from "vitest";
import { completedBy } from "../../src/lexicon/complete.js";

const usual = { months: { may: 5 }, days: { friday: 5 } };
const complete = completedBy(usual);

test("keeps the usual tables where no others are given", () => {
  expect(complete(undefined)).toBe(usual);
});

test("adds the tables that are missing, once", () => {
  const some = { months: { mai: 5, may: 5 } };
  expect(complete(some)).toStrictEqual({ months: { mai: 5, may: 5 }, days: { friday: 5 } });
  expect(complete(some)).toBe(complete(some));
});
