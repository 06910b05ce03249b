import type {
  Actor,
  Article,
  NewsBundle,
  Piece,
  Repair,
  Source,
  Statement,
  StoryReading,
  Written,
} from "newsdesk";
import { firstFrom } from "../../src/text/first-from.js";

/** What a mark shows; also its class. */
export type MarkKind =
  | "headline"
  | "part"
  | "caption"
  | "byline"
  | "dateline"
  | "statement"
  | "speaker"
  | "person"
  | "body"
  | "event"
  | "left-out";

/** A stretch of the pasted text, and the part of the bundle that was read from it, or the repair that left it out. */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** Where the part stands in the bundle, as a JSON Pointer; `/repairs/0` is the first repair. */
  readonly pointer: string;
}

/** The words of a part, and what is to be said of them. */
type Found = Pick<Mark, "kind" | "pointer"> & { readonly words: Written };

/** Every mark of a reading, in the text as it was pasted. */
export function marksOf({ bundle, pieces, repairs }: StoryReading): Mark[] {
  const texts = textsOf(pieces);
  const found = foundIn(bundle).flatMap(({ kind, pointer, words }) =>
    pastedPlaces(words, texts).map((place) => ({ kind, pointer, ...place })),
  );
  return [...found, ...repairs.flatMap(ofRepair)];
}

/** What a page put around its story. */
function ofRepair({ rule, at }: Repair, index: number): Mark[] {
  return rule === "story/furniture" && typeof at === "object"
    ? [{ kind: "left-out", pointer: `/repairs/${index}`, ...at }]
    : [];
}

function foundIn({ articles, actors, statements, events }: NewsBundle): Found[] {
  return [
    ...articles.flatMap(ofArticle),
    ...actors.flatMap(ofActor),
    ...statements.flatMap(ofStatement),
    ...events.flatMap(({ mentions = [], source }, at) =>
      mentions.map((words) => found("event", `/events/${at}`, words, source)),
    ),
  ];
}

/** Words count into their own source, else into that of what they belong to. */
function found(kind: MarkKind, pointer: string, words: Written, owners?: Source): Found {
  return { kind, pointer, words: owners ? { source: owners, ...words } : words };
}

/** The texts of an article that stand around its body and are read no further. */
const PARTS = ["section", "summary", "editorNote"] as const;

function ofArticle(article: Article, at: number): Found[] {
  const { headline, headlines = [], byline, dateline, media = [] } = article;
  const pointer = `/articles/${at}`;
  const captions = media.flatMap(({ caption }, index) =>
    caption
      ? [
          found(
            "caption",
            `${pointer}/media/${index}/caption`,
            whole(caption.text, `/media/${index}/caption/text`),
          ),
        ]
      : [],
  );
  return [
    found("headline", `${pointer}/headline`, whole(headline, "/headline")),
    ...headlines.map(({ text }, index) =>
      found("headline", `${pointer}/headlines/${index}`, whole(text, `/headlines/${index}/text`)),
    ),
    ...PARTS.flatMap((part) => {
      const text = article[part];
      return text ? [found("part", `${pointer}/${part}`, whole(text, `/${part}`))] : [];
    }),
    ...(byline ? [found("byline", `${pointer}/byline`, whole(byline.text, "/byline/text"))] : []),
    ...(dateline ? [found("dateline", `${pointer}/dateline`, dateline)] : []),
    ...captions,
  ];
}

function ofActor({ kind, mentions = [], source }: Actor, at: number): Found[] {
  const colour = kind === "person" || kind === "unnamed" ? "person" : "body";
  return mentions.map((words) => found(colour, `/actors/${at}`, words, source));
}

function ofStatement({ content = [], speaker, source }: Statement, at: number): Found[] {
  const pointer = `/statements/${at}`;
  return [
    ...content.map((words) => found("statement", pointer, words, source)),
    ...(speaker ? [found("speaker", pointer, speaker, source)] : []),
  ];
}

function whole(text: string, pointer: string): Written {
  return { text, span: { start: 0, end: text.length }, source: { pointer } };
}

/** A text of the article: the pieces that it was put together from, in order, and where in it each ends. */
interface Text {
  readonly pieces: Piece[];
  readonly ends: number[];
}

/** The texts of an article, by the JSON Pointer to each. */
function textsOf(pieces: readonly Piece[]): ReadonlyMap<string, Text> {
  const texts = new Map<string, Text>();
  for (const piece of pieces) {
    const text = texts.get(piece.pointer) ?? { pieces: [], ends: [] };
    text.pieces.push(piece);
    text.ends.push(piece.end);
    texts.set(piece.pointer, text);
  }
  return texts;
}

/** Where words of the article stood in the pasted text: in several places, where it was mended. */
function pastedPlaces(
  { span, source }: Written,
  texts: ReadonlyMap<string, Text>,
): Pick<Mark, "start" | "end">[] {
  const text = texts.get(source?.pointer ?? "/body");
  if (!span || !text) return [];
  const places = [];
  for (let at = firstFrom(text.ends, span.start + 1); at < text.pieces.length; at += 1) {
    const piece = text.pieces[at] as Piece;
    if (piece.start >= span.end) break;
    places.push({
      start: piece.at + Math.max(span.start, piece.start) - piece.start,
      end: piece.at + Math.min(span.end, piece.end) - piece.start,
    });
  }
  return places;
}
