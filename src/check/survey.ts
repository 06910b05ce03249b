import type { Actor } from "../model/actor.js";
import type { Article } from "../model/article.js";
import type { NewsBundle } from "../model/bundle.js";
import type { Event } from "../model/event.js";
import type { Span } from "../model/span.js";
import type { Statement } from "../model/statement.js";
import type { Source } from "../model/written.js";
import type { Issue } from "./issue.js";
import type { Reference } from "./reference.js";
import { walk } from "./walk.js";
import type { Whole } from "./whole.js";

/**
 * Something in a bundle that stands in a text.
 *
 * @category Checks
 */
export interface Part {
  /** The way to it from the bundle. */
  readonly path: Issue["path"];
  /** The thing itself. */
  readonly value: object;
  /** Where it stands. */
  readonly span: Span;
  /** The words that should stand there, where it keeps them. */
  readonly text: string | undefined;
  /** The text that the span counts into, or why there is none. */
  readonly whole: Whole;
}

/**
 * A bundle, and what a rule needs to know of it.
 *
 * @category Checks
 */
export interface Survey {
  /** The bundle itself. */
  readonly bundle: NewsBundle;
  /** Its articles by id. */
  readonly articles: ReadonlyMap<string, Article>;
  /** Its actors by id. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** Its statements by id. */
  readonly statements: ReadonlyMap<string, Statement>;
  /** Its events by id. */
  readonly events: ReadonlyMap<string, Event>;
  /** Everything in it that has a span, at any depth. */
  readonly parts: readonly Part[];
  /** Everything in it that refers to something else by id. */
  readonly references: readonly Reference[];
  /** The article that a source names; unless it names one, the article around it, or the only one. */
  readonly articleOf: (source: Source | undefined, around?: Article) => Article | undefined;
}

/** Goes through a bundle once, and notes what the rules ask about. */
export function survey(bundle: NewsBundle): Survey {
  const articles = byId(bundle.articles);
  const only = bundle.articles.length === 1 ? bundle.articles[0] : undefined;
  const articleOf: Survey["articleOf"] = (source, around = only) =>
    source?.article === undefined ? around : articles.get(source.article);

  return {
    bundle,
    articles,
    actors: byId(bundle.actors),
    statements: byId(bundle.statements),
    events: byId(bundle.events),
    ...walk(bundle, articleOf),
    articleOf,
  };
}

function byId<Item extends { id?: string | undefined }>(items: readonly Item[]): Map<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items)
    if (item.id !== undefined && !found.has(item.id)) found.set(item.id, item);
  return found;
}
