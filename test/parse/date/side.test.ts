import { expect, test } from "vitest";
import type { NewsDate } from "../../../src/index.js";
import { onSide, type Side } from "../../../src/parse/date/side.js";

/** A Wednesday. */
const REFERENCE = "2026-03-04";

test.each<[what: string, date: NewsDate, side: Side, value: string | undefined]>([
  ["a weekday to the next", { weekday: 1, value: "2026-03-02" }, "ahead", "2026-03-09"],
  ["a weekday to the last", { weekday: 5, value: "2026-03-06" }, "behind", "2026-02-27"],
  [
    "a weekday with its time",
    { weekday: 1, time: "10:30", value: "2026-03-02T10:30" },
    "ahead",
    "2026-03-09T10:30",
  ],
  ["a month to the next year", { month: 1, value: "2026-01" }, "ahead", "2027-01"],
  ["a month to the last year", { month: 10, value: "2026-10" }, "behind", "2025-10"],
  ["a day of a month", { month: 2, day: 1, value: "2026-02-01" }, "ahead", "2027-02-01"],
])("moves %s", (_, date, side, value) => {
  expect(onSide(date, REFERENCE, side)).toStrictEqual({ ...date, value });
});

test.each<[what: string, date: NewsDate, side: Side]>([
  ["that is there already", { weekday: 5, value: "2026-03-06" }, "ahead"],
  ["of the day itself", { weekday: 3, value: "2026-03-04" }, "ahead"],
  ["of the month itself", { month: 3, value: "2026-03" }, "behind"],
  ["with its year", { year: 2025, month: 1, value: "2025-01" }, "ahead"],
  [
    "that says which way it goes",
    { weekday: 1, relative: { unit: "week", offset: -1 }, value: "2026-03-02" },
    "ahead",
  ],
  ["that was not told", { weekday: 1 }, "ahead"],
  ["with no month", { day: 2, value: "2026-03-02" }, "ahead"],
  ["with no month, but a weekday", { weekday: 1, day: 2, value: "2026-03-02" }, "ahead"],
  ["that the other year has not", { month: 2, day: 29, value: "2024-02-29" }, "ahead"],
])("leaves a date %s", (_, date, side) => {
  expect(onSide(date, REFERENCE, side)).toBe(date);
});
