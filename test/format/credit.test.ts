import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCredit } from "../../src/format/credit.js";
import type { Credit } from "../../src/model/credit.js";
import { parseCredit } from "../../src/parse/credit.js";

describe("formatCredit", () => {
  test.each<[Omit<Credit, "text">, string, string, string, string]>([
    [{ people: [], organizations: [] }, "", "", "", ""],
    [
      { people: ["Anna Berg"], organizations: [] },
      "Photo: Anna Berg",
      "(Anna Berg)",
      "Anna Berg",
      "(Photo by Anna Berg)",
    ],
    [
      { people: ["Anna Berg"], organizations: ["AP"] },
      "Photo: Anna Berg/AP",
      "(AP Photo/Anna Berg)",
      "Anna Berg/AP",
      "(Photo by Anna Berg/AP)",
    ],
    [
      { people: ["Anna Berg"], organizations: ["Associated Press"], kind: "file" },
      "Photo: Anna Berg/Associated Press, File",
      "(AP Photo/Anna Berg, File)",
      "Anna Berg/Associated Press/File Photo",
      "(Photo by Anna Berg/Associated Press, File)",
    ],
    [
      { people: ["Anna Berg", "Jon Dahl"], organizations: ["Harbour Post", "AP"], kind: "file" },
      "Photo: Anna Berg and Jon Dahl/Harbour Post/AP, File",
      "(Anna Berg and Jon Dahl/Harbour Post via AP, File)",
      "Anna Berg and Jon Dahl/Harbour Post/AP/File Photo",
      "(Photo by Anna Berg and Jon Dahl/Harbour Post/AP, File)",
    ],
    [
      { people: ["Anna Berg"], organizations: ["AP"], kind: "pool" },
      "Photo: Anna Berg/AP, Pool",
      "(Anna Berg, Pool via AP)",
      "Anna Berg/AP/Pool",
      "(Photo by Anna Berg-Pool/AP)",
    ],
    [
      { people: ["Anna Berg"], organizations: ["Reuters"], kind: "pool" },
      "Photo: Anna Berg/Reuters, Pool",
      "(Anna Berg/Reuters, Pool)",
      "REUTERS/Anna Berg/Pool",
      "(Photo by Anna Berg-Pool/Reuters)",
    ],
    [
      { people: [], organizations: ["City Police", "Reuters"], kind: "handout" },
      "Photo: City Police/Reuters, Handout",
      "(City Police/Reuters, Handout)",
      "City Police/Handout via REUTERS",
      "(Photo by City Police/Reuters, Handout)",
    ],
    [
      { people: [], organizations: ["Reuters"], kind: "staff" },
      "Photo: Reuters, Staff",
      "(Reuters)",
      "REUTERS/Staff",
      "(Photo by Reuters)",
    ],
    [
      { people: ["Anna Berg"], organizations: ["Reuters"], kind: "staff" },
      "Photo: Anna Berg/Reuters, Staff",
      "(Anna Berg/Reuters)",
      "REUTERS/Anna Berg",
      "(Photo by Anna Berg/Reuters)",
    ],
    [
      { people: [], organizations: ["Harbour Post"], kind: "staff" },
      "Photo: Harbour Post, Staff",
      "(Harbour Post)",
      "Harbour Post",
      "(Photo by Harbour Post)",
    ],
    [
      { people: ["Anna Berg"], organizations: ["AFP", "Getty Images"], medium: "video" },
      "Video: Anna Berg/AFP/Getty Images",
      "(Anna Berg/AFP/Getty Images)",
      "Anna Berg/AFP/Getty Images",
      "(Video by Anna Berg/AFP via Getty Images)",
    ],
    [
      { people: ["Anna Berg"], organizations: ["AP"], medium: "graphic" },
      "Graphic: Anna Berg/AP",
      "(AP Graphic/Anna Berg)",
      "Anna Berg/AP",
      "(Graphic by Anna Berg/AP)",
    ],
    [
      { people: ["Anna Berg"], organizations: [], kind: "staff" },
      "Photo: Anna Berg, Staff",
      "(Anna Berg)",
      "Anna Berg",
      "(Photo by Anna Berg)",
    ],
    [
      { people: [], organizations: [], kind: "file" },
      "Photo: File",
      "(File)",
      "File Photo",
      "(File)",
    ],
    [
      { people: ["Anna Berg"], organizations: [], courtesy: "the museum", kind: "courtesy" },
      "Photo: Anna Berg, courtesy of the museum",
      "(Anna Berg, courtesy of the museum)",
      "Anna Berg, courtesy of the museum",
      "(Photo by Anna Berg, courtesy of the museum)",
    ],
    [
      { people: ["A. Berg", "J. Dahl", "E. Lind"], organizations: ["Getty"] },
      "Photo: A. Berg, J. Dahl and E. Lind/Getty",
      "(A. Berg, J. Dahl and E. Lind/Getty)",
      "A. Berg, J. Dahl and E. Lind/Getty",
      "(Photo by A. Berg, J. Dahl and E. Lind/Getty)",
    ],
    [
      { people: [], organizations: [], courtesy: "the museum", kind: "courtesy" },
      "Courtesy of the museum",
      "(Courtesy of the museum)",
      "Courtesy of the museum",
      "(Courtesy of the museum)",
    ],
  ])("writes %j", (credit, plain, ap, reuters, getty) => {
    const whole = { text: "made by hand", ...credit };
    expect(formatCredit(whole)).toBe(plain);
    expect(formatCredit(whole, { style: "ap" })).toBe(ap);
    expect(formatCredit(whole, { style: "reuters" })).toBe(reuters);
    expect(formatCredit(whole, { style: "getty" })).toBe(getty);
  });

  const person = fc.constantFrom("Anna Berg", "Jon T. Dahl", "Eva van der Lind");
  const house = fc.constantFrom("AP", "Reuters", "Getty Images", "Harbour Post", "City Police");

  test.each(["plain", "ap", "reuters", "getty"] as const)(
    "writes %s credits that can be read again",
    (style) => {
      fc.assert(
        fc.property(fc.uniqueArray(person), fc.uniqueArray(house), (people, organizations) => {
          const credit = { text: "made by hand", people, organizations };
          const again = parseCredit(formatCredit(credit, { style }));
          expect(again?.people ?? []).toStrictEqual(people);
          expect((again?.organizations ?? []).sort()).toStrictEqual(organizations.sort());
        }),
      );
    },
  );
});
