import { Company } from "../find/actors/company.js";
import { proseOf } from "../find/clauses/prose.js";
import { reportsMatch } from "../find/events/contest.js";
import { eventLexicon } from "../find/events/lexicon.js";
import { Memory } from "../find/events/memory.js";
import { eventsIn } from "../find/events/read.js";
import { eventWordsOf } from "../find/events/words.js";
import { Mentions } from "../find/mentions.js";
import { statementsIn } from "../find/statements/read.js";
import type { Article } from "../model/article.js";
import type { NewsBundle } from "../model/bundle.js";
import type { Caption, CaptionPerson } from "../model/caption.js";
import type { Event } from "../model/event.js";
import type { Source } from "../model/written.js";
import { partedAt, readingOf } from "../text/reading.js";

/** Where the headline stands in the article. */
const HEADLINE = "/headline";

/** A text of the article that tells of someone. */
interface Telling {
  readonly text: string;
  /** Where it stands in the article, but for the body, which needs no saying. */
  readonly source?: Source;
  /** Where the first sentence begins, behind a dateline. */
  readonly opening?: number;
  /** The same text taken apart, where it is a caption. */
  readonly caption?: Caption;
}

/** Finds who acts, what is said and what happens in an article in English, and binds it all together by ids. */
export function bundleOf(
  article: Article | undefined,
  idPrefix: string,
  isEnglish: boolean,
): NewsBundle {
  const bundle: NewsBundle = {
    schemaVersion: "1",
    articles: [],
    actors: [],
    statements: [],
    events: [],
  };
  if (!article) return bundle;
  bundle.articles.push({ id: `${idPrefix}article:1`, ...article });
  if (!isEnglish) return bundle;

  const day = article.datePublished === undefined ? {} : { reference: article.datePublished };
  const company = new Company({ idPrefix });
  const memory = new Memory();
  let isMatch = false;
  for (const { text, source, caption, opening = 0 } of tellingsOf(article)) {
    const reading = partedAt(readingOf(text), opening);
    const prose = proseOf(reading, eventWordsOf(eventLexicon));
    const mentions = new Mentions(company.read(reading, source));
    for (const person of caption?.people ?? []) linkPerson(person, mentions);

    const statements = statementsIn(prose, mentions, day).filter(
      ({ form }) => !caption || form !== "indirect", // A caption shows; only its quotations tell.
    );
    for (const statement of statements) {
      statement.id = `${idPrefix}statement:${bundle.statements.length + 1}`;
      if (source) statement.source = source;
      bundle.statements.push(statement);
    }
    isMatch ||= reportsMatch(prose);
    const isHeadline = source?.pointer === HEADLINE;
    const events = eventsIn(prose, mentions, { statements, ...day }, { isMatch, isHeadline });
    for (const event of untold(events, memory, source)) {
      event.id = `${idPrefix}event:${bundle.events.length + 1}`;
      if (source) event.source = source;
      bundle.events.push(event);
    }
  }
  bundle.actors = company.actors;
  return bundle;
}

/** Leaves out the events that an earlier text told of, and tells those where they are told again. */
function untold(events: readonly Event[], memory: Memory, source: Source | undefined): Event[] {
  const left = events.filter((event) => {
    const known =
      memory.find(event) ?? (source?.pointer === HEADLINE ? memory.retold(event) : undefined);
    for (const mention of known ? event.mentions! : []) {
      mention.source = source;
      known!.mentions!.push(mention);
    }
    return !known;
  });
  for (const event of left) memory.keep(event);
  return left;
}

/** The texts of an article that tell of someone: the body first, since it names people in full. */
function tellingsOf({ headline, body = "", dateline, media = [] }: Article): Telling[] {
  return [
    { text: body, opening: dateline?.span?.end ?? 0 },
    ...media.map(({ caption }, index) => {
      const source = { pointer: `/media/${index}/caption/text` };
      return { text: caption!.text, source, caption: caption! };
    }),
    { text: headline, source: { pointer: HEADLINE } },
  ];
}

/** Says which actor a caption names. */
function linkPerson(person: CaptionPerson, mentions: Mentions): void {
  const actor = mentions.actorAt(person.span!);
  if (actor !== undefined) person.actor = actor;
}
