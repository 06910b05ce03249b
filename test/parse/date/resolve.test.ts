import { describe, expect, test } from "vitest";
import type { NewsDate } from "../../../src/model.js";
import { resolveDate } from "../../../src/parse.js";

describe("resolveDate", () => {
  test.each<[string, NewsDate, string]>([
    ["2014-06-22", { weekday: 7 }, "2014-06-22"],
    ["2014-06-22", { weekday: 1 }, "2014-06-16"],
    ["2014-06-22", { weekday: 7, relative: { unit: "week", offset: -1 } }, "2014-06-15"],
    ["2014-06-22", { weekday: 5, relative: { unit: "week", offset: -1 } }, "2014-06-20"],
    ["2014-06-22", { weekday: 7, relative: { unit: "week", offset: 0 } }, "2014-06-22"],
    ["2014-06-22", { weekday: 1, relative: { unit: "week", offset: 0 } }, "2014-06-23"],
    ["2014-06-22", { weekday: 7, relative: { unit: "week", offset: 1 } }, "2014-06-29"],
    ["2014-06-22", { weekday: 1, relative: { unit: "week", offset: 1 } }, "2014-06-23"],
    ["2015-01-02", { month: 12, day: 31 }, "2014-12-31"],
    ["2014-12-30", { month: 1, day: 2 }, "2015-01-02"],
    ["2014-06-22", { month: 6, day: 22 }, "2014-06-22"],
    ["2014-06-22", { month: 2, day: 29 }, "2016-02-29"],
    ["1900-01-01", { month: 2, day: 29 }, "1896-02-29"],
    ["2015-03-02", { day: 30 }, "2015-03-30"],
    ["2015-01-02", { day: 30 }, "2014-12-30"],
    ["2015-02-15", { day: 30 }, "2015-01-30"],
    ["2014-06-22", { month: 4 }, "2014-04"],
    ["2014-12-22", { month: 1 }, "2015-01"],
    ["2014-12-22", { month: 5 }, "2014-05"],
    ["2014-01-22", { month: 12 }, "2013-12"],
    ["2014-06-22", { month: 4, relative: { unit: "year", offset: -1 } }, "2014-04"],
    ["2014-06-22", { month: 6, relative: { unit: "year", offset: -1 } }, "2013-06"],
    ["2014-06-22", { month: 4, relative: { unit: "year", offset: 0 } }, "2014-04"],
    ["2014-06-22", { month: 4, relative: { unit: "year", offset: 1 } }, "2015-04"],
    ["2014-06-22", { month: 9, relative: { unit: "year", offset: 1 } }, "2014-09"],
    ["2014-03-01", { relative: { unit: "day", offset: -1 } }, "2014-02-28"],
    ["2014-06-22", { relative: { unit: "week", offset: -1 } }, "2014-06-09/2014-06-15"],
    ["2014-03-31", { relative: { unit: "month", offset: -1 } }, "2014-02"],
    ["2014-02-10", { relative: { unit: "quarter", offset: -1 } }, "2013-10/2013-12"],
    ["2014-06-22", { relative: { unit: "year", offset: 1 } }, "2015"],
    ["2014-06-22", { year: 2012 }, "2012"],
    ["2014-06-22", { year: 2012, month: 7 }, "2012-07"],
    ["2014-06-22", { year: 2012, month: 7, day: 4 }, "2012-07-04"],
    ["2014-06-22", { year: 2012, day: 4 }, "2012"],
    ["2014-06-22", { month: 6, day: 20, time: "09:30" }, "2014-06-20T09:30"],
    ["2014-06-22", { month: 6, time: "09:30" }, "2014-06"],
    ["2014-06-22T23:30:00-11:00", { weekday: 7 }, "2014-06-22"],
  ])("from %s, %j is %s", (reference, date, value) => {
    expect(resolveDate(date, reference)).toStrictEqual({ ...date, value });
  });

  test.each<[string, NewsDate]>([
    ["2014-06-22", { value: "1999" }],
    ["2014-06-22", {}],
    ["2014-06-22", { text: "once upon a time" }],
    ["2014-06-22", { relative: { unit: "hour", offset: -2 } }],
    ["2014-06-22", { relative: { unit: "year", offset: -3000 } }],
    ["2014-06-22", { relative: { unit: "day", offset: 1e15 } }],
    ["2014-06-22", { year: 2014, month: 6, day: 31 }],
    ["2014-06-22", { month: 6, day: 31 }],
    ["2014-06-22", { day: 32 }],
    ["2014-06-31", { weekday: 7 }],
    ["yesterday", { weekday: 7 }],
    ["", { weekday: 7 }],
  ])("from %s, leaves %j as it is", (reference, date) => {
    expect(resolveDate(date, reference)).toStrictEqual(date);
  });
});
