import type { Actor } from "../../model/actor.js";
import type { Article } from "../../model/article.js";
import type { NewsBundle } from "../../model/bundle.js";
import type { Event } from "../../model/event.js";
import type { Statement } from "../../model/statement.js";
import { type Table, writeFields } from "../field.js";
import { ARTICLE } from "./article.js";
import { contextOf } from "./begin.js";
import type { Context } from "./context.js";
import { EVENT } from "./event.js";
import { writeEvidence } from "./evidence/write.js";
import { withUpdates } from "./live-blog.js";
import { Names } from "./names.js";
import type { Node } from "./nodes.js";
import { withRest } from "./rest.js";
import { writeReview } from "./review.js";
import { STATEMENT } from "./statement.js";
import { writeActor } from "./write.js";

/** Writes all of a bundle as nodes. */
export function writeGraph(bundle: NewsBundle): readonly object[] {
  const names = new Names(bundle);
  const evidence = writeEvidence(bundle, (thing) => names.of(thing));
  const known = new Map(
    bundle.actors.flatMap((actor) => (actor.id === undefined ? [] : [[actor.id, actor] as const])),
  );
  const inPlace = contextOf({ known, inPlace: true });
  const articles = writeArticles(bundle, inPlace, names);
  const isOrdered = opensWith(bundle.actors, [...inPlace.written]);
  const context = contextOf({ known });
  return [
    ...(isOrdered ? articles : writeArticles(bundle, context, names)),
    ...bundle.actors
      .filter(({ id }) => id === undefined || !(isOrdered && inPlace.written.has(id)))
      .map((actor) => ({ ...writeActor(actor, context), ...names.given(actor) })),
    ...bundle.events.map((event) => writeThing({ "@type": "Event" }, EVENT, event, context, names)),
    ...bundle.statements.flatMap((statement) => writeStatement(statement, context, names)),
    ...evidence,
  ];
}

/** Whether those who were written where they are mentioned are the first ones, in order: so they will be read. */
function opensWith(actors: readonly Actor[], ids: readonly string[]): boolean {
  return ids.every((id, index) => actors[index]?.id === id);
}

function writeArticles({ articles }: NewsBundle, context: Context, names: Names): Node[] {
  return withUpdates(
    articles.map((article) => ({
      article,
      node: writeThing({ "@type": "NewsArticle" }, ARTICLE, article, context, names),
    })),
  );
}

function writeStatement(statement: Statement, context: Context, names: Names): Node[] {
  const { form, reviews = [] } = statement;
  const type = {
    "@type": form === "direct" ? "Quotation" : "Claim",
    ...(form === "mixed" && { additionalType: "mixed" }),
  };
  const checks = reviews.map((review) =>
    writeReview(review, statement, names.of(statement), context),
  );
  return [writeThing(type, STATEMENT, statement, context, names), ...checks];
}

function writeThing<Model extends Article | Event | Statement>(
  type: Node,
  table: Table<Model, Context>,
  thing: Model,
  context: Context,
  names: Names,
): Node {
  const node = { ...type, ...names.given(thing), ...writeFields(table, thing, context) };
  return withRest(node, thing.ext);
}
