import { formatDate, type NewsDate } from "newsdesk";
import { expect, test } from "vitest";

test.each<[NewsDate, string]>([
  [{ year: 2015, month: 1, day: 12, weekday: 1 }, "Monday, Jan. 12, 2015"],
  [{ month: 9, day: 5 }, "Sept. 5"],
  [{ month: 6, day: 5, year: 2014 }, "June 5, 2014"],
  [{ month: 9, year: 1975 }, "September 1975"],
  [{ month: 9 }, "September"],
  [{ year: 2014 }, "2014"],
  [{ weekday: 7 }, "Sunday"],
  [{ day: 13 }, "13"],
  [{ value: "2014-06-22" }, "June 22, 2014"],
  [{ value: "2014-06-22T09:30Z" }, "June 22, 2014"],
  [{ value: "2014-06" }, "June 2014"],
  [{ value: "2014" }, "2014"],
  [{ value: "2014-06-09/2014-06-15" }, "2014-06-09/2014-06-15"],
  [{ text: "last Friday", weekday: 5, relative: { unit: "week", offset: -1 } }, "last Friday"],
  [{ text: "yesterday" }, "yesterday"],
  [{ relative: { unit: "day", offset: -1 }, value: "2014-06-21" }, "June 21, 2014"],
  [{}, ""],
  [{ month: 1, day: 12, time: "09:30" }, "9:30 a.m. Jan. 12"],
  [{ month: 1, day: 12, time: "15:00", timeZone: "EST" }, "3 p.m. EST Jan. 12"],
  [{ weekday: 1, time: "12:00", timeZone: "America/New_York" }, "noon Monday"],
  [{ weekday: 1, time: "00:00" }, "midnight Monday"],
  [{ time: "00:05" }, "12:05 a.m."],
  [{ time: "12:05:30" }, "12:05 p.m."],
])("writes %j as %s", (date, written) => {
  expect(formatDate(date)).toBe(written);
});

test.each<["ap" | "plain" | "full" | "table", string, string]>([
  ["ap", "Friday, Sept. 5, 2014", "September 2014"],
  ["plain", "Friday, Sept 5, 2014", "September 2014"],
  ["full", "Friday, September 5, 2014", "September 2014"],
  ["table", "Fri, Sep 5, 2014", "Sep 2014"],
])("writes a day and a month in the style %s", (style, day, month) => {
  expect(formatDate({ year: 2014, month: 9, day: 5, weekday: 5 }, { style })).toBe(day);
  expect(formatDate({ year: 2014, month: 9 }, { style })).toBe(month);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
  "shortens month %i only where AP does",
  (month) => {
    const written = formatDate({ month, day: 5 }).replace(" 5", "");
    const full = formatDate({ month });
    expect(written).toBe(
      ["March", "April", "May", "June", "July"].includes(full)
        ? full
        : `${full.slice(0, month === 9 ? 4 : 3)}.`,
    );
  },
);

test.each<[NewsDate, string]>([
  [{ value: "2014-06-25" }, "Wednesday"],
  [{ value: "2014-06-22" }, "Sunday"],
  [{ value: "2014-07-01" }, "Tuesday"],
  [{ value: "2014-07-02" }, "July 2"],
  [{ value: "2014-06-18" }, "June 18"],
  [{ value: "2014-06-19T08:00Z" }, "Thursday"],
  [{ value: "2013-12-30" }, "Dec. 30, 2013"],
  [{ year: 2014, month: 6, day: 24, weekday: 2 }, "Tuesday"],
  [{ year: 2014, month: 6, day: 1, weekday: 7 }, "June 1"],
  [{ year: 2014, month: 6, day: 24, time: "15:00" }, "3 p.m. Tuesday"],
  [{ text: "yesterday", relative: { unit: "day", offset: -1 }, value: "2014-06-24" }, "Tuesday"],
  [{ text: "yesterday" }, "yesterday"],
  [{ month: 6, day: 24 }, "June 24"],
  [{ year: 2014, month: 6 }, "June 2014"],
  [{ value: "2014-06" }, "June 2014"],
])("tells those who read it on June 25, 2014, of %j as %s", (date, written) => {
  expect(formatDate(date, { reference: "2014-06-25" })).toBe(written);
});
