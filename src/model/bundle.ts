import * as z from "zod";
import { Actor } from "./actor.js";
import { Article } from "./article.js";
import { Event } from "./event.js";
import { listOf } from "./list.js";
import { model, type Schema } from "./schema.js";
import { Statement } from "./statement.js";

/**
 * Stories, with everyone and everything in them that refers to each other.
 *
 * @category Models
 */
export interface NewsBundle {
  /** The version of these models. */
  schemaVersion: "1";
  /** The stories. */
  articles: Article[];
  /** Who acts and speaks in them. */
  actors: Actor[];
  /** What is said in them. */
  statements: Statement[];
  /** What happens in them. */
  events: Event[];
}

/**
 * Checks the shape of a bundle; `checkBundle` checks that its parts fit together.
 *
 * @category Schemas
 */
export const NewsBundle: Schema<NewsBundle> = model<NewsBundle>()({
  schemaVersion: z.literal("1"),
  articles: listOf(Article),
  actors: listOf(Actor),
  statements: listOf(Statement),
  events: listOf(Event),
});
