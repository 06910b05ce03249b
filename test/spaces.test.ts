import { readdirSync, readFileSync } from "node:fs";
import {
  findActors,
  findDateline,
  findDates,
  findEvents,
  findStatements,
  parseByline,
  parseCaption,
  parseCredit,
  parseDateline,
  parseHeadline,
  parseName,
  parseStory,
} from "newsdesk";
import { describe, expect, test } from "vitest";
import { linesOf } from "./fixture-lines.js";

/*
 * A page keeps words on one line with a space that no line breaks at, and sets others by their
 * width. To every reader they are spaces like any other.
 */

/** What is printed in the lines of a fixture. */
const printedIn = (fixture: string): string[] =>
  linesOf(fixture).map((line) =>
    line.split(" =>", 1)[0]!.replaceAll("⏎", "\n").replaceAll(/[⟦⟧]/gu, ""),
  );

/** The pages that are pasted, without what each of their lines is. */
const pages = readdirSync("test/fixtures/pages").map((name) =>
  readFileSync(`test/fixtures/pages/${name}`, "utf8").replaceAll(/^[a-z]* *\| /gmu, ""),
);
const stories = [...pages, readFileSync("examples/story.txt", "utf8")];

describe.each([
  ["no-break spaces", "\u{a0}"],
  ["narrow ones", "\u{202f}"],
  ["thin ones", "\u{2009}"],
])("%s change nothing", (_, space) => {
  test.each<[string, (text: string) => unknown, string[]]>([
    ["headlines", (text) => parseHeadline(text), printedIn("headlines.txt")],
    ["datelines", (text) => parseDateline(text), printedIn("datelines.txt")],
    ["what is none", (text) => parseDateline(text), printedIn("not-datelines.txt")],
    ["datelines further in", (text) => findDateline(text), printedIn("datelines.txt")],
    ["captions", (text) => parseCaption(text), printedIn("captions.txt")],
    ["credits", (text) => parseCredit(text), printedIn("captions.txt")],
    ["bylines", (text) => parseByline(text), printedIn("bylines.txt")],
    ["names", (text) => parseName(text), printedIn("names.txt")],
    ["dates", (text) => findDates(text), printedIn("datelines.txt")],
    ["actors", (text) => findActors(text), stories],
    ["statements", (text) => findStatements(text), stories],
    ["events", (text) => findEvents(text), stories],
    ["stories", (text) => parseStory(text), stories],
  ])("in %s", (_, read, texts) => {
    for (const text of texts) {
      const spaced = JSON.stringify([read(text.replaceAll(" ", space))]);
      expect(JSON.parse(spaced.replaceAll(space, " "))).toEqual(
        JSON.parse(JSON.stringify([read(text)])),
      );
    }
  });
});
