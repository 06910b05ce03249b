/*
 * A handler that takes stories in: as payloads, held to the model, or as pasted text, read into one.
 * With Hono it runs on Node, Deno, Bun and at the edge.
 */

import { Hono } from "hono";
import { Article, checkBundle, parseStory } from "newsdesk";

export const app: Hono = new Hono();

/** `POST /articles` with JSON: 201, or 422 and what is wrong, where. */
app.post("/articles", async ({ req, json }) => {
  const payload: unknown = await req.json().catch(() => undefined);
  const { data, error } = Article.safeParse(payload);
  if (error)
    return json(
      error.issues.map(({ path, message }) => ({ path, message })),
      422,
    );
  return json({ headline: data.headline }, 201);
});

/** `POST /stories?date=2026-03-06` with text: the bundle, what was mended, and what is to be looked at. */
app.post("/stories", async ({ req, json }) => {
  const date = Article.shape.datePublished.safeParse(req.query("date"));
  if (!date.success)
    return json(
      date.error.issues.map(({ message }) => ({ message })),
      400,
    );

  const { bundle, repairs } = parseStory(await req.text(), { datePublished: date.data });
  return json({ bundle, repairs, issues: checkBundle(bundle) });
});
