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
])("writes %j as %s", (date, written) => {
  expect(formatDate(date)).toBe(written);
});

test.each<["ap" | "plain" | "full", string]>([
  ["ap", "Sept. 5, 2014"],
  ["plain", "Sept 5, 2014"],
  ["full", "September 5, 2014"],
])("writes a day in the style %s", (style, written) => {
  expect(formatDate({ year: 2014, month: 9, day: 5 }, { style })).toBe(written);
});
