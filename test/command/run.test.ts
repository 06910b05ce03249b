import { describe, expect, test } from "vitest";
import { newsdesk } from "./terminal.js";

test("prints its version", async () => {
  expect(await newsdesk(["--version"])).toEqual({ status: 0, out: "1.2.3\n", err: "" });
});

test.each([["--help"], ["-h"], ["help"]])("lists its commands when asked by %s", async (word) => {
  const { status, out, err } = await newsdesk([word]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  for (const command of ["headline", "name", "credit", "validate"])
    expect(out).toMatch(new RegExp(`^  ${command} +\\w`, "mu"));
});

test.each([
  [["--help", "headline"], "newsdesk reads news text"],
  [["headline", "--help"], "Usage: newsdesk headline"],
  [["validate", "-h"], "Usage: newsdesk validate"],
])("explains how it is called: %j", async (words, start) => {
  const { status, out } = await newsdesk(words);
  expect(status).toBe(0);
  expect(out.slice(0, start.length)).toBe(start);
});

test.each([
  [[], "Which command? newsdesk --help lists what there is."],
  [["pares"], 'There is no command "pares". newsdesk --help lists what there is.'],
  [["toString"], 'There is no command "toString". newsdesk --help lists what there is.'],
  [["validate", "a.json", "b.json"], "One file at a time: b.json is too much."],
  [["validate", "--as"], "Option '--as <value>' argument missing"],
  [["headline", "--loud"], "Unknown option '--loud'."],
  [["headline"], "There is nothing to read: --help tells how it is given, or piped in."],
  [["parse", ""], "There is nothing to read: --help tells how it is given, or piped in."],
])("says what is wrong with %j", async (words, sentence) => {
  const { status, out, err } = await newsdesk(words);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(`newsdesk: ${sentence}`);
});

describe("says why a file cannot be read", () => {
  const files = {
    folder: Object.assign(new Error("illegal operation"), { code: "EISDIR" }),
    "locked.json": Object.assign(new Error("no"), { code: "EACCES" }),
    "odd.json": Object.assign(new Error("the disk is on fire"), { code: "EIO" }),
    "empty.json": "",
    "blank.json": " \n\t\n",
    "picture.json": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
    "zeros.json": new Uint8Array(8),
    "western.json": new Uint8Array([0x93, 0x7b, 0x7d]),
  };

  test.each([
    ["nope.json", "nope.json does not exist."],
    ["folder", "folder is a directory; name a file in it."],
    ["locked.json", "locked.json may not be read: permission denied."],
    ["odd.json", "odd.json cannot be read: the disk is on fire"],
    ["empty.json", "empty.json is empty: there is nothing to read."],
    ["blank.json", "blank.json is empty: there is nothing to read."],
    ["picture.json", "picture.json is not plain text in UTF-8."],
    ["zeros.json", "zeros.json is not plain text in UTF-8."],
    ["western.json", "western.json is not plain text in UTF-8."],
  ])("%s", async (path, sentence) => {
    const { status, out, err } = await newsdesk(["validate", path], { files });
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain(`newsdesk: ${sentence}`);
  });
});

test.each([
  ["UTF-8", [0x7b, 0x7d]],
  ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, 0x7b, 0x7d]],
  ["UTF-16, little end first", [0xff, 0xfe, 0x7b, 0, 0x7d, 0]],
  ["UTF-16, big end first", [0xfe, 0xff, 0, 0x7b, 0, 0x7d]],
])("reads %s", async (_, bytes) => {
  const input = new Uint8Array(bytes);
  const { err } = await newsdesk(["validate"], { input });
  expect(err).toContain("standard input has the keys of no model");
});

test("reads standard input where the file is a dash", async () => {
  const { err } = await newsdesk(["validate", "-"], { input: "{}" });
  expect(err).toContain("standard input has the keys of no model");
});

test("does not hide a fault of its own", async () => {
  await expect(newsdesk(["validate", "-"], { input: new Error("the pipe broke") })).rejects.toThrow(
    "the pipe broke",
  );
});
