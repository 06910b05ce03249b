import { type Dateline, lintDateline, standAloneCitiesBefore } from "newsdesk";
import { describe, expect, test } from "vitest";
import { read } from "./read.js";

describe("lintDateline", () => {
  test.each([
    ["CHICAGO, Ill. (AP) —", "stands-alone", "CHICAGO, Ill.", "CHICAGO"],
    ["PARIS, France (AP) —", "stands-alone", "PARIS, France", "PARIS"],
    ["WASHINGTON, D.C. (AP) —", "stands-alone", "WASHINGTON, D.C.", "WASHINGTON"],
    ["AMMAN (AP) —", "needs-region", "AMMAN", "AMMAN, Jordan"],
    ["Mapleton, Ill. (AP) —", "capitals", "Mapleton, Ill.", "MAPLETON, Ill."],
    ["MAPLETON, Illinois (AP) —", "region-form", "MAPLETON, Illinois", "MAPLETON, Ill."],
    ["MAPLETON, IL (AP) —", "region-form", "MAPLETON, IL", "MAPLETON, Ill."],
    ["MAPLETON, ILL. (AP) —", "region-form", "MAPLETON, ILL.", "MAPLETON, Ill."],
    ["MAPLETON Ill. (AP) —", "region-form", "MAPLETON Ill.", "MAPLETON, Ill."],
    ["MAPLETON, Tex. (AP) —", "region-form", "MAPLETON, Tex.", "MAPLETON, Texas"],
    ["MAPLETON, Penn. (AP) —", "region-form", "MAPLETON, Penn.", "MAPLETON, Pa."],
    ["MAPLETON, W. Va. (AP) —", "region-form", "MAPLETON, W. Va.", "MAPLETON, W.Va."],
    ["MAPLETON, JORDAN (AP) —", "region-form", "MAPLETON, JORDAN", "MAPLETON, Jordan"],
    ["MAPLETON, Ill., Sept 5 (AP) —", "date-form", "Sept 5", "Sept. 5"],
    ["MAPLETON, Ill., Sep. 5 (AP) —", "date-form", "Sep. 5", "Sept. 5"],
    ["MAPLETON, Ill., January 5 (AP) —", "date-form", "January 5", "Jan. 5"],
    ["MAPLETON, Ill., Mar. 5 (AP) —", "date-form", "Mar. 5", "March 5"],
    ["MAPLETON, Ill., OCT. 5 (AP) —", "date-form", "OCT. 5", "Oct. 5"],
    ["MAPLETON, Ill., 5 October (AP) —", "date-form", "5 October", "Oct. 5"],
    ["MAPLETON, Ill., 5th March, 2014 (AP) —", "date-form", "5th March, 2014", "March 5, 2014"],
    ["MAPLETON, Ill. (Associated Press) —", "agency-form", "Associated Press", "AP"],
    ["MAPLETON, Ill. /AP/ —", "brackets", " /", " ("],
    ["MAPLETON, Ill. [AP] —", "brackets", " [", " ("],
    ["MAPLETON, Ill., (AP) —", "brackets", ", (", " ("],
    ["MAPLETON, Ill. (AP ) —", "brackets", " )", ")"],
    ["MAPLETON, Ill. Oct. 5 (AP) —", "comma", " ", ", "],
    ["MAPLETON, Ill. (AP) --", "dash", " --", " —"],
    ["MAPLETON, Ill. (AP)—", "dash", "—", " —"],
    ["MAPLETON, Ill. (AP):", "dash", ":", " —"],
    ["MAPLETON, Ill. (AP)", "dash", "", " —"],
    ["(AP) -", "dash", " -", " —"],
  ])("finds what is against AP style in %s", (text, rule, before, after) => {
    const dateline = read(text);
    const [issue] = lintDateline(dateline);
    expect(issue).toMatchObject({ rule: `dateline/${rule}`, before, after });
    const { start, end } = { start: 0, end: 0, ...(typeof issue?.at === "object" && issue.at) };
    expect(dateline.text.slice(start, end)).toBe(before);
  });

  test.each([
    ["Chicago, Ill., sept 5 [AP] --", "CHICAGO, Sept. 5 (AP) —"],
    [
      "MAPLETON, Illinois, 5 October 2014 (Associated Press)",
      "MAPLETON, Ill., Oct. 5, 2014 (AP) —",
    ],
    ["AMMAN, Nov 26 AP -", "AMMAN, Jordan, Nov. 26 (AP) —"],
    ["PARIS, France and MAPLETON, MO -", "PARIS and MAPLETON, Mo. —"],
  ])("finds in %s all that has to change for %s", (text, written) => {
    const dateline = read(text);
    const mended = mend(dateline);
    expect(mended).toBe(written);
    expect(lintDateline(read(mended))).toStrictEqual([]);
  });

  test("says why, and what to do about it", () => {
    expect(lintDateline(read("CHICAGO, Ill. (AP)"))).toStrictEqual([
      {
        rule: "dateline/stands-alone",
        message: "The city stands alone: write `CHICAGO` for `CHICAGO, Ill.`",
        at: { start: 0, end: 13 },
        before: "CHICAGO, Ill.",
        after: "CHICAGO",
      },
      {
        rule: "dateline/dash",
        message: "A spaced dash closes the dateline: add ` —`",
        at: { start: 18, end: 18 },
        before: "",
        after: " —",
      },
    ]);
  });

  test.each(["LOUISVILLE (AP) —", "MAPLETON (AP) —"])(
    "asks for a state or country that it cannot know: %s",
    (text) => {
      const before = text.split(" ")[0] ?? "";
      expect(lintDateline(read(text))).toStrictEqual([
        {
          rule: "dateline/needs-region",
          message: "The city needs its state or country",
          at: { start: 0, end: before.length },
          before,
        },
      ]);
    },
  );

  test.each([
    "CHICAGO (AP) —",
    "LONDON/PARIS (AP) —",
    "AMMAN, Jordan, Oct. 5 (AP) —",
    "AMMAN, Jordan, Wednesday (AP) —",
    "HILO, Hawaii, May 5 (AP) —",
    "TORONTO (CP) —",
    "UNITED NATIONS (AP) —",
    "ABOARD AIR FORCE ONE (AP) —",
    "ON THE MISSISSIPPI RIVER (AP) —",
    "CHAD (AP) —",
    "FLORIDA (AP) —",
    "PALERMO, Sicily (AP) —",
    "(AP) —",
    "MAPLETON, Texas, Wednesday Jan 28, 2026 @ 7:00 AM Central —",
  ])("finds nothing in %s", (text) => {
    expect(lintDateline(read(text))).toStrictEqual([]);
  });

  test("leaves the marks alone where the parts come in another order", () => {
    expect(lintDateline(read("Oct. 5 (AP) - MAPLETON, Ill. -"))).toStrictEqual([]);
  });

  test("goes by an older edition's list of cities where it is asked to", () => {
    const dateline = read("PHOENIX (AP) —");
    expect(lintDateline(dateline)).toStrictEqual([]);
    expect(lintDateline(dateline, { standAlone: standAloneCitiesBefore })).toMatchObject([
      { rule: "dateline/needs-region" },
    ]);
  });

  test("passes over what was not read from a text", () => {
    expect(
      lintDateline({
        text: "Cairo (Associated Press) —",
        places: [{ name: "Cairo" }],
        date: { month: 5, day: 5 },
        agencies: [{ name: "Associated Press", code: "AP" }],
      }),
    ).toStrictEqual([]);
  });
});

/** The text of a dateline with all that was found changed. */
function mend(dateline: Dateline): string {
  return lintDateline(dateline)
    .toReversed()
    .reduce((text, { at, after = "" }) => {
      const { start, end } = { start: 0, end: 0, ...(typeof at === "object" && at) };
      return text.slice(0, start) + after + text.slice(end);
    }, dateline.text);
}
