import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { sValidator } from "@hono/standard-validator";
import { initTRPC } from "@trpc/server";
import { createHTTPHandler } from "@trpc/server/adapters/standalone";
import { Hono } from "hono";
import { Actor, Article, Event, NewsBundle, NewsDate, Statement } from "newsdesk/model";
import { afterAll, expect, test } from "vitest";
import * as z from "zod";
import { article, bundle } from "./payloads.js";

const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) server.close();
});

/** Serves on a free port of this machine, and returns the address. */
async function serve(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Posts JSON, and returns the status and the answer. */
async function post(url: string, payload: unknown): Promise<[status: number, answer: unknown]> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(payload) });
  return [response.status, await response.json()];
}

test("a route of Hono takes what is right, and says what is wrong", async () => {
  const app = new Hono().post("/articles", sValidator("json", Article), (context) =>
    context.json({ headline: context.req.valid("json").headline }),
  );
  const url = await serve(
    createServer(async (request, response) => {
      const body: Uint8Array[] = [];
      for await (const chunk of request) body.push(chunk as Uint8Array);
      const answer = await app.request(request.url!, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: Buffer.concat(body),
      });
      response.writeHead(answer.status).end(await answer.text());
    }),
  );

  expect(await post(`${url}/articles`, article)).toStrictEqual([
    200,
    { headline: article.headline },
  ]);
  expect(await post(`${url}/articles`, { headlin: "Ferry sails" })).toMatchObject([
    400,
    {
      error: [
        { path: ["headline"], message: "Expected a text, but nothing is there" },
        { path: [], message: "Unknown key: `headlin` (did you mean `headline`?)" },
      ],
    },
  ]);
});

test("a procedure of tRPC takes what is right, and says what is wrong", async () => {
  const { router, procedure } = initTRPC.create();
  const desk = router({
    file: procedure
      .input(NewsBundle.pick({ articles: true, statements: true }))
      .output(Article.pick({ headline: true }))
      .mutation(({ input }) => ({ headline: input.articles[0]!.headline })),
  });
  const url = await serve(createServer(createHTTPHandler({ router: desk })));
  const { articles, statements } = bundle;

  expect(await post(`${url}/file`, { articles, statements })).toStrictEqual([
    200,
    { result: { data: { headline: article.headline } } },
  ]);
  const [status, answer] = await post(`${url}/file`, {
    articles,
    statements: [{ form: "shouted", text: "a" }],
  });
  expect(status).toBe(400);
  expect((answer as { error: { message: string } }).error.message).toContain(
    "Expected one of `direct`, `mixed`, `indirect`, but got `shouted`",
  );
});

test("every schema is one of Standard Schema", async () => {
  for (const schema of [Article, Actor, Statement, Event, NewsBundle]) {
    const { version, validate } = schema["~standard"];
    expect(version).toBe(1);
    expect(await validate(5)).toStrictEqual({
      issues: [expect.objectContaining({ message: "Expected an object, but got 5", path: [] })],
    });
  }
  expect(await Article["~standard"].validate(article)).toStrictEqual({ value: article });
});

test("models can be extended, picked from, thinned and made partial", () => {
  const house = Article.extend({ desk: z.enum(["home", "foreign"]), headline: z.string().max(60) });
  expect(house.parse({ ...article, desk: "home" })).toStrictEqual({ ...article, desk: "home" });
  expect(house.safeParse({ headline: "A".repeat(61), desk: "home" }).error?.issues).toMatchObject([
    {
      path: ["headline"],
      message:
        "Expected at most 60 characters, but got `AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA…`",
    },
  ]);

  expect(Article.pick({ headline: true }).parse({ headline: "A" })).toStrictEqual({
    headline: "A",
  });
  expect(Article.pick({ headline: true }).safeParse({ headline: "A", body: "B" }).success).toBe(
    false,
  );
  expect(Event.omit({ ext: true }).safeParse({ name: "A", ext: {} }).success).toBe(false);
  expect(Statement.partial().parse({})).toStrictEqual({});
  expect(Statement.partial({ text: true }).safeParse({ text: "A" }).success).toBe(false);
  expect(Article.required({ body: true }).safeParse({ headline: "A" }).success).toBe(false);
  expect(Article.strip().parse({ headline: "A", more: 1 })).toStrictEqual({ headline: "A" });
  expect(Article.keyof().options).toContain("headline");
});

test("models go into schemas of a user's own", () => {
  const feed = z.object({
    items: z.array(z.union([Article, Statement])),
    next: z.string().nullable(),
  });
  const items = [{ headline: "A" }, { form: "direct", text: "B" }];

  expect(feed.parse({ items, next: null })).toStrictEqual({ items, next: null });
  expect(
    z.array(Actor).safeParse([{ kind: "group", name: "crew" }, { kind: "group" }]).error?.issues,
  ).toMatchObject([{ path: [1, "name"], message: "Expected a text, but nothing is there" }]);
  const text = z.codec(z.string(), Article, {
    decode: (json) => JSON.parse(json) as Article,
    encode: (value) => JSON.stringify(value),
  });
  expect(z.decode(text, JSON.stringify(article))).toStrictEqual(article);
  expect(JSON.parse(z.encode(text, article))).toStrictEqual(article);
});

// biome-ignore format: one field a line
test.each<[string, z.ZodType, unknown, string]>([
  ["an address", Article.shape.url, "ferry", "Expected a web address, such as `https://example.org/story`, but got `ferry`"],
  ["a day", Article.shape.datePublished, "2024-06-31", "There is no 31 June in `2024-06-31`"],
  ["a month", NewsDate.shape.value, "2014-13", "There is no month 13 in `2014-13`"],
  ["a language", Article.shape.language, "en_GB", "Expected a language tag of BCP 47: write `en-GB` rather than `en_GB`"],
  ["a list", Article.shape.keywords, "ferry", "Expected a list, but got `ferry`"],
  ["an item of a list", Article.shape.keywords, [""], "Expected at least one character, but the text is empty"],
])("%s that a schema of others takes from a model says what is wrong with it", (_, field, value, message) => {
  const Feed = z.object({ field });

  expect(Feed.safeParse({ field: value }).error?.issues[0]?.message).toBe(message);
  expect(Feed.safeParse({ field: value }, { error: () => "Wrong" }).error?.issues[0]?.message).toBe("Wrong");
});
