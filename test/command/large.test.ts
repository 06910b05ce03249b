import { expect, test } from "vitest";
import { promptlyLater } from "../promptly.js";
import { newsdesk, type Outcome } from "./terminal.js";

/** What a command leaves behind, in a few seconds of a busy machine; on one of its own, in less than one. */
async function promptly(words: string[], input: string): Promise<Outcome> {
  return promptlyLater(5, () => newsdesk(words, { input: Buffer.from(input) }));
}

const BLOCK = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A"}</script>';
const PEOPLE = Array.from({ length: 100_000 }, (_, at) => ({ name: `Ada ${at}` }));

test.each([
  [
    "validate",
    `<html>${BLOCK.repeat(1001)}`,
    "standard input has more than 1000 blocks of JSON-LD.",
  ],
  [
    "validate",
    JSON.stringify({ uri: "urn:example:a", headline: "Ferry sails", people: PEOPLE }),
    "standard input cannot be read as ninjs: The payload holds more than 100000 values: read its parts one by one.",
  ],
])("%s refuses what is too large: case %#", async (command, input, message) => {
  const { status, out, err } = await promptly([command], input);

  expect({ status, out, err }).toStrictEqual({ status: 1, out: "", err: `newsdesk: ${message}\n` });
});

test("tells the place of very many repairs", async () => {
  const rest = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`x${at}`, at]));
  const input = JSON.stringify(
    { "@type": "NewsArticle", headline: "Ferry sails", ...rest },
    null,
    1,
  );
  const { status, err } = await promptly(["convert", "--to", "json-ld"], input);

  expect(status).toBe(0);
  expect(err.split("\n")[19_999]).toBe(
    "standard input:20003:12: Kept `x19999` as `schema:x19999` of `ext`",
  );
});

test("brings very many people over to another format", async () => {
  const item = { uri: "urn:example:a", headline: "Ferry sails", people: PEOPLE.slice(0, 20_000) };
  const { status, out } = await promptly(["convert", "--to", "bundle"], JSON.stringify(item));

  expect(status).toBe(0);
  expect(JSON.parse(out).actors).toHaveLength(20_000);
});
