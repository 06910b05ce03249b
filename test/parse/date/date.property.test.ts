import * as fc from "fast-check";
import { expect, test } from "vitest";
import { NewsDate } from "../../../src/model.js";
import { findDates, parseDate } from "../../../src/parse.js";

const words = fc.constantFrom(
  ..."May March April June 31 29 Feb. 2014 2014-02-30 9/11/01 21.12.2001 Sunday Sun the of , - in by".split(
    " ",
  ),
  ..."last next this earlier ago year years days three a yesterday T10:30Z \u{1F4F0} é".split(" "),
);
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(words).map((parts) => parts.join(" ")),
  fc.array(words).map((parts) => parts.join("")),
);
const references = fc.constantFrom("2014-06-22", "2000-02-29", "9999-12-31", "1000-01-01", "soon");

test("finds only dates that satisfy their schema and stand where they say", () => {
  fc.assert(
    fc.property(texts, references, (text, reference) => {
      for (const date of findDates(text, { reference })) {
        expect(NewsDate.parse(date)).toStrictEqual(date);
        expect(text.slice(date.span?.start, date.span?.end)).toBe(date.text);
      }
    }),
  );
});

test("finds dates in order, none inside another", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const spans = findDates(text).map((date) => date.span ?? { start: 0, end: 0 });
      spans.forEach((span, at) => {
        expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
      });
    }),
  );
});

test("reads at the start of a text only what satisfies the schema", () => {
  fc.assert(
    fc.property(texts, references, (text, reference) => {
      const date = parseDate(text, { reference });
      if (date) expect(NewsDate.parse(date)).toStrictEqual(date);
    }),
  );
});
