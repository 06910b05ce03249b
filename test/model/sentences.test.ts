import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Facts, SENTENCES } from "../../src/model/sentences.js";

/** Facts of each local rule, as the page of messages tells them. */
const facts: Facts = {
  "span/order": { start: 3, end: 2 },
  "span/length": { covers: 4, length: 3 },
  "date/no-such-day": { day: 31, month: 6, year: 2014 },
  "date/part-differs": { part: "year", is: 2013, value: "2014" },
  "date/interval-order": { value: "2014-06/2014-05" },
  "identifier/form": { scheme: "wikidata", example: "Q84" },
  "identifier/check-digits": { scheme: "lei" },
  "quantity/order": { ends: [8, 7] },
  "ext/json": { depth: 64 },
  "list/too-many-faults": { unread: 1500 },
  "value/unreadable": {},
};

test("the page of messages lists every local rule, its facts and its sentence", () => {
  const page = readFileSync("docs/messages.md", "utf8");
  const rows = Array.from(
    page.matchAll(/^\| `([a-z/-]+)` +\| (.*?) *\| (.*?) *\|$/gmu),
    ([, ...cells]) => cells,
  );

  expect(rows).toStrictEqual(
    Object.entries(SENTENCES).map(([rule, say]) => {
      const known = facts[rule as keyof Facts];
      const names = Object.keys(known).map((name) => `\`${name}\``);
      return [rule, names.join(", "), say(known as never)];
    }),
  );
});
