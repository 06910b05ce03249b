import {
  parseByline,
  parseCaption,
  parseCredit,
  parseDateline,
  parseHeadline,
  parseName,
} from "newsdesk";
import { expect, test } from "vitest";
import { newsdesk } from "./terminal.js";

test.each([
  ["dateline", "FORT WREN, Ohio, March 6 (Reuters) — The ferry sails again.", parseDateline],
  ["byline", "By Lena Ortiz and Max Ito, Polar Press", parseByline],
  [
    "caption",
    "Lena Ortiz, left, in Cardiff, Wales, on May 4, 2025. Photo: Polar Press",
    parseCaption,
  ],
  ["headline", "UPDATE 2-Ferry sails again: harbour master", parseHeadline],
  ["name", "Dr. Lena Ortiz-Vale Jr.", parseName],
  ["credit", "Photo: Lena Ortiz/Polar Press", parseCredit],
])("reads a %s into JSON for a pipe", async (command, text, read) => {
  const { status, out, err } = await newsdesk([command, text]);

  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(JSON.parse(out)).toEqual(read(text));
});

test("shows the parts on a terminal, without their spans", async () => {
  const { out } = await newsdesk(["name", "Dr. Lena Ortiz-Vale Jr."], { columns: 80 });
  expect(out).toBe(`\
  text       Dr. Lena Ortiz-Vale Jr.
  honorific  Dr.
  given      Lena
  family     Ortiz-Vale
  suffix     Jr.
`);
});

test("shows a part of parts on one line", async () => {
  const { out } = await newsdesk(["headline", "--sheet", "UPDATE 2-Ferry sails again"]);
  expect(out).toContain("  kicker      UPDATE 2 · kind wire\n");
});

test("puts words that come one by one together", async () => {
  const { out } = await newsdesk(["name", "Dr.", "Lena", "Ortiz", "--json"], { columns: 80 });
  expect(JSON.parse(out)).toMatchObject({ text: "Dr. Lena Ortiz" });
});

test("reads standard input where no words are given", async () => {
  const { out } = await newsdesk(["name"], { input: "Dr. Lena Ortiz\n" });
  expect(JSON.parse(out)).toMatchObject({ text: "Dr. Lena Ortiz" });
});

test("refuses what is not one", async () => {
  expect(await newsdesk(["name", "1234"])).toEqual({
    status: 1,
    out: "",
    err: "newsdesk: This is not the name of a person: 1234\n",
  });
});
