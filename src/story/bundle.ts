import { findActors } from "../find/actors.js";
import { isSame } from "../find/events/merge.js";
import { findEvents } from "../find/events.js";
import { findStatements } from "../find/statements.js";
import type { Actor } from "../model/actor.js";
import type { Article } from "../model/article.js";
import type { NewsBundle } from "../model/bundle.js";
import type { Caption, CaptionPerson } from "../model/caption.js";
import type { Source } from "../model/written.js";

/** A text of the article that tells of someone. */
interface Telling {
  readonly text: string;
  /** Where it stands in the article, but for the body, which needs no saying. */
  readonly where: { readonly source?: Source };
  /** The same text taken apart, where it is a caption. */
  readonly caption?: Caption;
}

/** Finds who acts and what is said in an article, and binds it all together by ids. */
export function bundleOf(article: Article | undefined, idPrefix: string): NewsBundle {
  const bundle: NewsBundle = {
    schemaVersion: "1",
    articles: [],
    actors: [],
    statements: [],
    events: [],
  };
  if (!article) return bundle;
  bundle.articles.push({ id: `${idPrefix}article:1`, ...article });

  const day = article.datePublished === undefined ? {} : { reference: article.datePublished };
  const actors = new Map<string, Actor>();
  for (const { text, where, caption } of tellingsOf(article)) {
    const found = findActors(text, { actors: [...actors.values()], idPrefix });
    for (const actor of found) remember(actors, actor, where);
    for (const person of caption?.people ?? []) linkPerson(person, found);
    for (const statement of findStatements(text, { actors: found, ...day })) {
      if (caption && statement.form === "indirect") continue; // A caption shows; only its quotations tell.
      const id = `${idPrefix}statement:${bundle.statements.length + 1}`;
      bundle.statements.push({ ...statement, id, ...where });
    }
    const statements = bundle.statements.filter(({ source }) => source === where.source);
    for (const event of findEvents(text, { actors: found, statements, ...day })) {
      const known = bundle.events.find((other) => isSame(other, event));
      if (known) known.mentions!.push(...event.mentions!.map((told) => ({ ...told, ...where })));
      else
        bundle.events.push({
          ...event,
          id: `${idPrefix}event:${bundle.events.length + 1}`,
          ...where,
        });
    }
  }
  bundle.actors.push(...actors.values());
  return bundle;
}

/** The texts of an article that tell of someone: the body first, since it names people in full. */
function tellingsOf({ headline, body = "", media = [] }: Article): Telling[] {
  return [
    { text: body, where: {} },
    ...media.map(({ caption }, index) => {
      const where = { source: { pointer: `/media/${index}/caption/text` } };
      return { text: caption!.text, where, caption: caption! };
    }),
    { text: headline, where: { source: { pointer: "/headline" } } },
  ];
}

/** Adds an actor, or its mentions where it is known from another text. */
function remember(actors: Map<string, Actor>, actor: Actor, where: Telling["where"]): void {
  const known = actors.get(actor.id!);
  const mentions = actor.mentions!.map((mention) => ({ ...mention, ...where }));
  if (known) actors.set(actor.id!, { ...known, mentions: [...known.mentions!, ...mentions] });
  else actors.set(actor.id!, { ...actor, ...where });
}

/** Says which actor a caption names. */
function linkPerson(person: CaptionPerson, found: readonly Actor[]): void {
  const { start, end } = person.span!;
  const actor = found.find(({ mentions }) =>
    mentions!.some(({ span }) => span!.start < end && start < span!.end),
  );
  if (actor) person.actor = actor.id;
}
