import { type NewsBundle, Ninjs } from "newsdesk";
import { expect, test } from "vitest";
import * as z from "zod";

const BUNDLE: NewsBundle = {
  schemaVersion: "1",
  articles: [{ id: "urn:example:ferry", headline: "Ferry sails again" }],
  actors: [],
  statements: [],
  events: [],
};

test("decodes items, and encodes a bundle", () => {
  expect(z.decode(Ninjs, z.encode(Ninjs, BUNDLE))).toStrictEqual(BUNDLE);
});

test("composes with other schemas", () => {
  const Delivery = z.object({ to: z.string(), story: Ninjs });
  const delivery = {
    to: "desk",
    story: { uri: "urn:example:ferry", headline: "Ferry sails again" },
  };
  expect(z.decode(Delivery, delivery)).toStrictEqual({ to: "desk", story: BUNDLE });
});

test.each([
  [7, "Expected an item of ninjs, or a list of them"],
  ["{", "Expected property name or '}' in JSON at position 1"],
])("tells in an issue why %j is no item", (value, message) => {
  const { error } = z.safeDecode(Ninjs, value);
  expect(error?.issues[0]?.message).toContain(message);
});
