import type { Article } from "../../model/article.js";
import type { HeadlineVariant } from "../../model/variant.js";
import type { Mention } from "../../model/written.js";
import { type Table, tableOf, type ValueField } from "../field.js";
import { GENRE_OF_TYPE, isOtherGenre, TYPE_OF_GENRE } from "./article-types.js";
import { BYLINE } from "./byline.js";
import type { Context } from "./context.js";
import { CORRECTIONS } from "./corrections.js";
import { DATELINE } from "./dateline.js";
import { readDate } from "./dates.js";
import { DIGITAL_SOURCES } from "./digital-source.js";
import { OTHER_IDENTIFIERS } from "./identifiers.js";
import { MEDIA } from "./media.js";
import { readBodies, readBody } from "./mention.js";
import { isNode, typesOf } from "./nodes.js";
import { PRINT } from "./print.js";
import { RELATED } from "./relations.js";
import { RIGHTS } from "./rights.js";
import { same, sameText } from "./same.js";
import { SUBJECTS } from "./subjects.js";
import { readText, readTexts, writeText } from "./text.js";
import { oneOrMore, readLanguage, readUrl } from "./values.js";
import { writeBody } from "./write.js";

/** How each field of another headline stands in schema.org. */
export const HEADLINE_VARIANT: Table<HeadlineVariant, Context> = tableOf<HeadlineVariant, Context>({
  text: sameText("alternativeHeadline"),
  role: {
    lost: "schema.org does not tell what another headline is for; it is read as `alternative`",
  },
  language: { lost: "schema.org has one language for all of an article" },
});

const HEADLINES: ValueField<HeadlineVariant[], Context> = {
  properties: ["alternativeHeadline"],
  read: (value, at) => readTexts([value], at)?.map((text) => ({ text, role: "alternative" })),
  write: (variants) => ({
    alternativeHeadline: oneOrMore(variants.map(({ text }) => writeText(text))),
  }),
};

const GENRE: ValueField<NonNullable<Article["genre"]>, Context> = {
  properties: ["@type", "genre"],
  read: (value, at, _, property) => {
    if (property === "@type") {
      const genres = typesOf({ "@type": value }).map((type) => GENRE_OF_TYPE.get(type));
      return genres.find((genre) => genre !== undefined);
    }
    const told = readText(value, at);
    return isOtherGenre(told) ? told : undefined;
  },
  write: (genre) => {
    const type = TYPE_OF_GENRE[genre];
    return type ? { "@type": type } : { genre };
  },
};

const STATUS: ReadonlySet<string> = new Set<NonNullable<Article["status"]>>([
  "draft",
  "usable",
  "embargoed",
  "withheld",
  "canceled",
  "killed",
]);

const PUBLISHER: ValueField<Mention, Context> = {
  properties: ["publisher"],
  read: readBody,
  write: (mention, context) => ({ publisher: writeBody(mention, context) }),
};

const PROVIDERS: ValueField<Mention[], Context> = {
  properties: ["provider", "sourceOrganization"],
  read: readBodies,
  merge: (before, after) => [...before, ...after],
  write: (mentions, context) => ({
    provider: oneOrMore(mentions.map((mention) => writeBody(mention, context))),
  }),
};

/** A page without what else it tells, which is kept. */
function onlyAddress(page: unknown): unknown {
  return isNode(page) ? { "@id": page["@id"], url: page.url } : page;
}

/** How each field of an article stands in a NewsArticle of schema.org. */
export const ARTICLE: Table<Article, Context> = tableOf<Article, Context>({
  genre: GENRE,
  id: { carried: "`@id`" },
  headline: sameText("headline", "name"),
  headlines: HEADLINES,
  url: {
    properties: ["url", "mainEntityOfPage", "@id"],
    read: (value, at, _, property) =>
      readUrl(property === "mainEntityOfPage" ? onlyAddress(value) : value, at),
    write: (url, _, { ext = {} }) => ({
      url,
      ...(!Object.hasOwn(ext, "schema:mainEntityOfPage") && {
        mainEntityOfPage: { "@type": "WebPage", "@id": url },
      }),
    }),
  },
  identifiers: OTHER_IDENTIFIERS,
  summary: sameText("description", "abstract"),
  body: sameText("articleBody", "text"),
  dateline: DATELINE,
  byline: BYLINE,
  media: MEDIA,
  datePublished: same(["datePublished"], readDate),
  dateModified: same(["dateModified"], readDate),
  dateCreated: same(["dateCreated"], readDate),
  language: same(["inLanguage"], readLanguage),
  section: sameText("articleSection"),
  keywords: {
    properties: ["keywords"],
    read: readTexts,
    write: (keywords) => ({ keywords: keywords.map(writeText) }),
  },
  subjects: SUBJECTS,
  publisher: PUBLISHER,
  providers: PROVIDERS,
  status: {
    properties: ["creativeWorkStatus"],
    read: (value, at) => {
      const told = readText(value, at) ?? "";
      return STATUS.has(told) ? (told as NonNullable<Article["status"]>) : undefined;
    },
    write: (status) => ({ creativeWorkStatus: status }),
  },
  version: sameText("version"),
  urgency: { lost: "schema.org does not tell how urgent a story is" },
  rights: RIGHTS,
  corrections: CORRECTIONS,
  relations: RELATED,
  print: PRINT,
  digitalSource: DIGITAL_SOURCES,
  editorNote: { lost: "a note to the desk does not go out" },
  provenance: { lost: "schema.org does not tell how a record was made" },
  ext: { carried: "under the names it was kept by on reading" },
});
