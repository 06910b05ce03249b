import fc from "fast-check";
import { Actor, findActors } from "newsdesk";
import { expect, test } from "vitest";

test("gathers all that means a person", () => {
  const text = "Peru's Foreign Minister Ana Ruiz left on Monday. Ruiz said she was tired.";

  expect(findActors(text)).toStrictEqual([
    {
      kind: "person",
      name: "Ana Ruiz",
      id: "actor:ana-ruiz",
      names: [{ value: "Ruiz", kind: "short" }],
      roles: [
        {
          title: "Foreign Minister",
          place: {
            name: "Peru",
            text: "Peru",
            span: { start: 0, end: 4 },
            kind: "country",
            countryCode: "PE",
          },
        },
      ],
      countryCode: "PE",
      personName: { text: "Ana Ruiz", given: "Ana", family: "Ruiz" },
      mentions: [
        { text: "Peru's Foreign Minister Ana Ruiz", span: { start: 0, end: 32 } },
        { text: "Ruiz", span: { start: 49, end: 53 } },
        { text: "she", span: { start: 59, end: 62 } },
      ],
    },
  ]);
});

test("gives actors that satisfy their schema, with words that stand where they say", () => {
  const words = fc.constantFrom(
    ..."the of and Ana Ruiz said Minister police US Iran 's , . ( ) AP al-Sisi he they its 7 “ ”".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(words).map((all) => all.join(" ")),
  );
  fc.assert(
    fc.property(text, (whole) => {
      for (const actor of findActors(whole)) {
        expect(Actor.parse(actor)).toStrictEqual(actor);
        for (const { text: written, span } of actor.mentions ?? []) {
          expect(whole.slice(span?.start, span?.end)).toBe(written);
        }
      }
    }),
  );
});
