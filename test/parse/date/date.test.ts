import { describe, expect, test } from "vitest";
import { type DateLexicon, englishDates, parseDate } from "../../../src/parse.js";

describe("parseDate", () => {
  test.each([
    ["Monday, Jan. 12, 2015", { year: 2015, month: 1, day: 12, weekday: 1, value: "2015-01-12" }],
    ["Monday Jan. 12 2015", { year: 2015, month: 1, day: 12, weekday: 1, value: "2015-01-12" }],
    ["Dec.10 2018", { year: 2018, month: 12, day: 10, value: "2018-12-10" }],
    ["22 June 2014", { year: 2014, month: 6, day: 22, value: "2014-06-22" }],
    ["29th of February, 2024", { year: 2024, month: 2, day: 29, value: "2024-02-29" }],
    ["March 16", { month: 3, day: 16 }],
    ["Jan. 9 , 2005", { year: 2005, month: 1, day: 9, value: "2005-01-09" }],
    ["Tuesday the 4th of May", { month: 5, day: 4, weekday: 2 }],
    ["September 1975", { year: 1975, month: 9, value: "1975-09" }],
    ["MAY", { month: 5 }],
    ["Sun", { weekday: 7 }],
    ["2011", { year: 2011, value: "2011" }],
    ["2014-06-22", { year: 2014, month: 6, day: 22, value: "2014-06-22" }],
    ["21.12.2001", { year: 2001, month: 12, day: 21, value: "2001-12-21" }],
    ["21. 12. 2001", { year: 2001, month: 12, day: 21, value: "2001-12-21" }],
    ["21.12.01", { year: 2001, month: 12, day: 21, value: "2001-12-21" }],
    ["6/22/2014", { year: 2014, month: 6, day: 22, value: "2014-06-22" }],
    ["22/6/2014", { year: 2014, month: 6, day: 22, value: "2014-06-22" }],
    ["12/16/04", { year: 2004, month: 12, day: 16, value: "2004-12-16" }],
    ["7/4/76", { year: 1976, month: 7, day: 4, value: "1976-07-04" }],
    ["yesterday", { relative: { unit: "day", offset: -1 } }],
    ["last week", { relative: { unit: "week", offset: -1 } }],
    ["next Friday", { weekday: 5, relative: { unit: "week", offset: 1 } }],
    ["last April", { month: 4, relative: { unit: "year", offset: -1 } }],
    ["earlier this month", { relative: { unit: "month", offset: 0 } }],
    ["Later in the year", { relative: { unit: "year", offset: 0 } }],
    ["last night", { relative: { unit: "day", offset: -1 } }],
    ["this morning", { relative: { unit: "day", offset: 0 } }],
  ])("reads %s", (text, parts) => {
    const span = { start: 0, end: text.length };
    expect(parseDate(text)).toStrictEqual({ text, span, ...parts });
  });

  test.each([
    ["2014-06-22T09:30:00Z", "09:30:00", "Z", "2014-06-22T09:30:00Z"],
    ["2014-06-22T09:30:00.123+02:00", "09:30:00", "+02:00", "2014-06-22T09:30:00+02:00"],
    ["2014-06-22T09:30", "09:30", undefined, "2014-06-22T09:30"],
  ])("reads the time in %s", (text, time, timeZone, value) => {
    expect(parseDate(text)).toStrictEqual({
      text,
      span: { start: 0, end: text.length },
      year: 2014,
      month: 6,
      day: 22,
      time,
      ...(timeZone && { timeZone }),
      value,
    });
  });

  test.each([
    ["  May 5: the fair opens", "May 5"],
    ["June 22, 2014, was a Sunday", "June 22, 2014"],
    ["June 5, 2,000 people came", "June 5"],
    ["Sunday May sang", "Sunday"],
    ["May 10,000 flowers bloom", "May"],
    ["Sept. 2014.", "Sept. 2014"],
  ])("stops in %s where the date does", (text, date) => {
    expect(parseDate(text)?.text).toBe(date);
  });

  test.each([
    "June 31, 2014",
    "Feb. 29, 2015",
    "31.6.2014",
    "13/13/2014",
    "2014-02-30",
    "Monday, June 31",
    "0 May",
    "Marchers",
    "later",
    "this dog",
    "last morning",
    "constructor 5",
    "20145",
    "",
  ])("passes over %s", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test("resolves against a reference", () => {
    expect(parseDate("Friday", { reference: "2014-06-22" })?.value).toBe("2014-06-20");
  });

  test("reads by the words it is given", () => {
    const lexicon: DateLexicon = {
      ...englishDates,
      months: { märz: 3 },
      weekdays: { montag: 1 },
    };
    expect(parseDate("Montag, 3. März 2014", { lexicon })?.value).toBe("2014-03-03");
    expect(parseDate("March 3", { lexicon })).toBeUndefined();
  });
});
