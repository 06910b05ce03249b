import { describe, expect, test } from "vitest";
import { type DateLexicon, englishDates, findDates } from "../../../src/parse.js";

describe("findDates", () => {
  test.each([
    ["It opened on June 22, 2014, and shut on 5 July 2015.", ["June 22, 2014", "5 July 2015"]],
    ["The vote on Sunday followed Friday's debate.", ["Sunday", "Friday"]],
    ["A meeting on Monday, Jan. 12, 2015 failed.", ["Monday, Jan. 12, 2015"]],
    ["Prices rose in April and May, and fell in June.", ["April", "May", "June"]],
    ["From 2011 to 2013, and since 2015, it grew.", ["2011", "2013", "2015"]],
    ["Sales doubled by January.", ["January"]],
    ["They met three days ago, and 10 years ago.", ["three days ago", "10 years ago"]],
    ["The mill shut on 21.12.2001 years ago.", ["21.12.2001"]],
    ["Yesterday it rained; tomorrow it may not.", ["Yesterday", "tomorrow"]],
    ["Earlier this month and last year", ["Earlier this month", "last year"]],
    ["the report of 2014-06-22 or 21.12.2001", ["2014-06-22", "21.12.2001"]],
    ["On the 22nd of May the port reopened.", ["22nd of May"]],
    ["In mid-2012 the mill shut.", ["2012"]],
    ["so it was since 2015", ["2015"]],
    ["Élections in June 2014, août", ["June 2014"]],
    ["The Friday market moved to Saturday", ["Friday", "Saturday"]],
  ])("finds the dates in: %s", (text, dates) => {
    const found = findDates(text);
    expect(found.map((date) => date.text)).toStrictEqual(dates);
    for (const { text: words, span } of found)
      expect(text.slice(span?.start, span?.end)).toBe(words);
  });

  test.each([
    "Prime Minister May may march in august company.",
    "A crowd of 2014 people saw 1234 birds.",
    "The Sunday Herald and the Sun said so.",
    "a sat nav, a mon ami, in Sept and Oct.",
    "It was signed by January Jones and by May.",
    "Long ago, no days ago, several dogs ago, 0 days ago",
    "Later it got late; this was last.",
    "Version 1.12.14 is not 31.06.14, nor is 10.12.14.1.",
    "Version 1.2.3 has 10/12 fixes at 12:30.",
    "on march 5 lower-case months are not English",
    "June 31 never comes",
    "april showers",
    "(2011) nextdoor",
    "",
  ])("finds none in: %s", (text) => {
    expect(findDates(text)).toStrictEqual([]);
  });

  test("says what is only roughly so", () => {
    const [year, month, exact] = findDates("around 2011, in late June, in 2013");
    expect(year).toStrictEqual({
      text: "2011",
      span: { start: 7, end: 11 },
      year: 2011,
      value: "2011",
      approximate: true,
    });
    expect(month?.approximate).toBe(true);
    expect(exact).not.toHaveProperty("approximate");
  });

  test("resolves what it finds against a reference", () => {
    const dates = findDates("On Sunday, in April and a week ago", { reference: "2014-06-22" });
    expect(dates.map((date) => date.value)).toStrictEqual([
      "2014-06-22",
      "2014-04",
      "2014-06-09/2014-06-15",
    ]);
  });

  test("finds by the words it is given", () => {
    const lexicon: DateLexicon = { ...englishDates, months: { juin: 6, août: 8 }, weekdays: {} };
    const dates = findDates("le 22 juin 2014, le 4 août, le Monday", { lexicon });
    expect(dates.map((date) => date.text)).toStrictEqual(["22 juin 2014", "4 août"]);
  });
});
