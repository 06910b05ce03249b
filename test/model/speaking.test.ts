import { Actor, Article, NewsDate, Span, Written } from "newsdesk/model";
import { afterEach, expect, test } from "vitest";
import * as z from "zod";
import { samples } from "./models.js";

afterEach(() => {
  z.config({ customError: undefined });
});

/** The messages of all issues of a value. */
function messagesOf(schema: z.ZodType, value: unknown, error?: z.core.$ZodErrorMap): string[] {
  return (
    schema.safeParse(value, error && { error }).error?.issues.map(({ message }) => message) ?? []
  );
}

const wrong = { headline: 5, dateline: { text: "OBAN — ", places: {}, agencies: [] } };

test("a parse can have messages of its own, with the whole path and all facts at hand", () => {
  const error: z.core.$ZodErrorMap = ({ code, path, input }) =>
    code === "invalid_type" ? `${path?.join(".")}: falsch: ${JSON.stringify(input)}` : undefined;

  expect(messagesOf(Article, { ...wrong, urgency: 10 }, error)).toStrictEqual([
    "headline: falsch: 5",
    "dateline.places: falsch: {}",
    "Expected at most 9, but got 10",
  ]);
});

test("what JSON does not have is told by what it is", () => {
  expect(messagesOf(Article, { headline: Symbol("A"), urgency: 5n })).toStrictEqual([
    "Expected a text, but got Symbol(A)",
    "Expected a number, but got 5n",
  ]);
});

test("the facts of local rules stand in the params of their issues", () => {
  const facts: unknown[] = [];
  Written.safeParse(
    { text: "Oban", span: { start: 0, end: 3 } },
    { error: ({ params }) => void facts.push(params) },
  );
  expect(facts).toStrictEqual([{ rule: "span/length", covers: 3, length: 4 }]);
});

test("messages can come as objects, and from zod's configuration", () => {
  expect(messagesOf(Span, {}, () => ({ message: "falsch" }))).toStrictEqual(["falsch", "falsch"]);
  z.config({ customError: ({ code }) => (code === "invalid_type" ? "faux" : undefined) });
  expect(messagesOf(Span, { start: "0", end: -1 })).toStrictEqual([
    "faux",
    "Expected at least 0, but got -1",
  ]);
  expect(messagesOf(Span, {}, () => "falsch")).toStrictEqual(["falsch", "falsch"]);
});

test("a schema's own message goes before all others", () => {
  const desk = Article.extend({ desk: z.string({ error: "Which desk?" }) });
  expect(messagesOf(desk, { headline: "A" })).toStrictEqual(["Which desk?"]);
});

test("what zod says of schemas that are not ours stays as it is", () => {
  const record = z.object({ article: Article, desk: z.string() });
  expect(messagesOf(record, { article: { headline: 5 } })).toStrictEqual([
    "Expected a text, but got 5",
    "Invalid input: expected string, received undefined",
  ]);
});

test("rules that a user adds keep their own messages, and get a default one from zod", () => {
  const desk = Article.extend({
    code: z
      .string()
      .refine((code) => code.length === 3)
      .optional(),
    share: z.number().multipleOf(5).gt(0).optional(),
    note: z
      .string()
      .refine(() => false, { params: { rule: "constructor" } })
      .optional(),
  });
  expect(messagesOf(desk, { headline: "A", code: "ab", share: 3, note: "" })).toStrictEqual([
    "Invalid input",
    "Invalid number: must be a multiple of 5",
    "Invalid input",
  ]);
  expect(messagesOf(desk, { headline: "A", share: -5 })).toStrictEqual([
    "Expected more than 0, but got -5",
  ]);
  expect(
    messagesOf(Article.extend({ views: z.bigint(), mail: z.email() }), {
      headline: "A",
      views: 5,
      mail: "b",
    }),
  ).toStrictEqual(["Expected bigint, but got 5", "Invalid email address"]);
});

test("rules that a user adds are told in what they count", () => {
  const desk = Article.extend({
    code: z.string().min(3).max(5).optional(),
    tags: z.array(z.string()).min(1).optional(),
    share: z.number().lt(1).optional(),
    size: z.union([z.string(), z.number()]).optional(),
    notes: z.record(z.string().max(1), z.string()).optional(),
  });
  expect(
    messagesOf(desk, {
      headline: "A",
      code: "ab",
      tags: [],
      share: 1,
      size: true,
      notes: { ab: "c" },
    }),
  ).toStrictEqual([
    "Expected at least 3 characters, but got `ab`",
    "Expected at least 1 items, but got a list",
    "Expected less than 1, but got 1",
    "Invalid input",
    "Invalid key in record",
  ]);
});

test("changed models speak like the ones they were made of", () => {
  for (const schema of [
    Article.pick({ headline: true }),
    Article.omit({ ext: true }),
    Article.partial(),
  ]) {
    expect(messagesOf(schema, { headline: "A", headlin: "A" })).toStrictEqual([
      "Unknown key: `headlin` (did you mean `headline`?)",
    ]);
  }
  expect(
    messagesOf(Article.extend({ desk: z.string() }), { headline: "A", desk: "B", dsek: 1 }),
  ).toStrictEqual(["Unknown key: `dsek` (did you mean `desk`?)"]);
});

test("models speak when they are parsed in their own time", async () => {
  const slow = Article.extend({ desk: z.string().refine(async (desk) => desk === "home") });
  const { error } = await slow.safeParseAsync({ headline: 5, desk: "home" });

  expect(error?.issues.map(({ message }) => message)).toStrictEqual(["Expected a text, but got 5"]);
  expect((await slow.safeParseAsync({ headline: "A", desk: "home" })).success).toBe(true);
  expect(() => slow.safeParse({ headline: "A", desk: "home" })).toThrow(z.core.$ZodAsyncError);
  expect((await Actor.safeParseAsync({ kind: "crowd" })).error?.issues[0]?.message).toMatch(
    /^Expected one of/u,
  );
});

test("a getter that throws is refused, and nothing is thrown", () => {
  const trap = {
    headline: "A",
    get body() {
      throw new Error("A trap");
    },
  };
  expect(messagesOf(Article, trap)).toStrictEqual([
    "Expected plain data, but reading this throws an error",
  ]);
  expect(messagesOf(Article, { headline: 5 })).toStrictEqual(["Expected a text, but got 5"]);
});

test("an error in a user's own rule is thrown on, and does no harm to later parses", () => {
  const broken = Article.extend({
    desk: z.string().refine(() => {
      throw new Error("Not ours");
    }),
  });
  const params = { reportInput: true };

  expect(() => broken.safeParse({ headline: "A", desk: "B" }, params)).toThrow("Not ours");
  expect(messagesOf(Article, { headline: 5 })).toStrictEqual(["Expected a text, but got 5"]);
});

test.each(samples)("$name: zod prints, sorts and flattens what is said", ({ schema, full }) => {
  const keys = Object.keys(full).filter((key) => key !== "kind");
  const wrong = { ...full, ...Object.fromEntries(keys.map((key) => [key, null])), unknown: 1 };
  const error = schema.safeParse(wrong).error!;
  const { formErrors, fieldErrors } = z.flattenError(error);
  const tree = z.treeifyError(error) as { errors: string[]; properties: object };

  expect(formErrors).toStrictEqual(["Unknown key: `unknown`"]);
  expect(tree.errors).toStrictEqual(formErrors);
  expect(Object.keys(fieldErrors)).toStrictEqual(expect.arrayContaining(keys));
  for (const key of keys) {
    const said = expect.stringMatching(/but got null: leave the key out/u);
    expect(fieldErrors).toHaveProperty(key, [said]);
    expect(tree.properties).toHaveProperty(key, { errors: [said] });
    expect(z.prettifyError(error)).toContain(`nothing to say\n  → at ${key}`);
  }
});

test("zod prints, sorts and flattens what is said", () => {
  const { error } = Article.safeParse({
    headlin: "A",
    datePublished: "2014-06-31",
    dateline: wrong.dateline,
  });

  expect(z.prettifyError(error!)).toMatchInlineSnapshot(`
    "✖ Unknown key: \`headlin\` (did you mean \`headline\`?)
    ✖ Expected a text, but nothing is there
      → at headline
    ✖ There is no 31 June in \`2014-06-31\`
      → at datePublished
    ✖ Expected a list, but got an object
      → at dateline.places"
  `);
  expect(z.treeifyError(error!)).toMatchInlineSnapshot(`
    {
      "errors": [
        "Unknown key: \`headlin\` (did you mean \`headline\`?)",
      ],
      "properties": {
        "datePublished": {
          "errors": [
            "There is no 31 June in \`2014-06-31\`",
          ],
        },
        "dateline": {
          "errors": [],
          "properties": {
            "places": {
              "errors": [
                "Expected a list, but got an object",
              ],
            },
          },
        },
        "headline": {
          "errors": [
            "Expected a text, but nothing is there",
          ],
        },
      },
    }
  `);
  expect(
    z.flattenError(NewsDate.safeParse({ month: 13, yaer: 2014 }).error!),
  ).toMatchInlineSnapshot(`
    {
      "fieldErrors": {
        "month": [
          "Expected at most 12, but got 13",
        ],
      },
      "formErrors": [
        "Unknown key: \`yaer\` (did you mean \`year\`?)",
      ],
    }
  `);
});
