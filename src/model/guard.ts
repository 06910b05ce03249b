import { Actor } from "./actor.js";
import { Article } from "./article.js";
import { NewsBundle } from "./bundle.js";
import { Event } from "./event.js";
import { Statement } from "./statement.js";

/**
 * Tells whether a value is an article.
 *
 * @param value - Anything at all.
 * @returns `true` when the `Article` schema accepts it.
 *
 * @example
 * ```ts
 * import { isArticle } from "newsdesk";
 *
 * isArticle({ headline: "Ferry service resumes after storm" }); // => true
 * isArticle({ title: "Ferry service resumes after storm" }); // => false
 * ```
 *
 * @category Schemas
 */
export function isArticle(value: unknown): value is Article {
  return Article.safeParse(value).success;
}

/**
 * Tells whether a value is an actor of any kind.
 *
 * @param value - Anything at all.
 * @returns `true` when the `Actor` schema accepts it.
 *
 * @example
 * ```ts
 * import { isActor } from "newsdesk";
 *
 * isActor({ kind: "organization", name: "Harbour Board" }); // => true
 * isActor({ name: "Harbour Board" }); // => false
 * ```
 *
 * @category Schemas
 */
export function isActor(value: unknown): value is Actor {
  return Actor.safeParse(value).success;
}

/**
 * Tells whether a value is a statement.
 *
 * @param value - Anything at all.
 * @returns `true` when the `Statement` schema accepts it.
 *
 * @example
 * ```ts
 * import { isStatement } from "newsdesk";
 *
 * isStatement({ form: "direct", text: "The bridge stays closed." }); // => true
 * isStatement({ form: "shouted", text: "The bridge stays closed." }); // => false
 * ```
 *
 * @category Schemas
 */
export function isStatement(value: unknown): value is Statement {
  return Statement.safeParse(value).success;
}

/**
 * Tells whether a value is an event.
 *
 * @param value - Anything at all.
 * @returns `true` when the `Event` schema accepts it.
 *
 * @example
 * ```ts
 * import { isEvent } from "newsdesk";
 *
 * isEvent({ name: "Closure of the harbour", status: "planned" }); // => true
 * isEvent({ status: "planned" }); // => false
 * ```
 *
 * @category Schemas
 */
export function isEvent(value: unknown): value is Event {
  return Event.safeParse(value).success;
}

/**
 * Tells whether a value has the shape of a bundle.
 *
 * @param value - Anything at all.
 * @returns `true` when the `NewsBundle` schema accepts it.
 *
 * @example
 * ```ts
 * import { isNewsBundle } from "newsdesk";
 *
 * const empty = { schemaVersion: "1", articles: [], actors: [], statements: [], events: [] };
 *
 * isNewsBundle(empty); // => true
 * isNewsBundle({ articles: [] }); // => false
 * ```
 *
 * @category Schemas
 */
export function isNewsBundle(value: unknown): value is NewsBundle {
  return NewsBundle.safeParse(value).success;
}
