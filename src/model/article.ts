import * as z from "zod";
import { Byline } from "./byline.js";
import { Correction } from "./correction.js";
import { Dateline } from "./dateline.js";
import { Extension } from "./extension.js";
import { IsoDateTime, JsonPointer, LanguageTag, WebAddress } from "./formatted.js";
import { Identifier } from "./identifier.js";
import { listOf } from "./list.js";
import { Media } from "./media.js";
import { Provenance } from "./provenance.js";
import { Relation } from "./relation.js";
import { Rights } from "./rights.js";
import { model, type Schema } from "./schema.js";
import { Subject } from "./subject.js";
import { Text } from "./text.js";
import { HeadlineVariant } from "./variant.js";
import { Mention } from "./written.js";

/**
 * Where a story stood in print.
 *
 * @category Models
 */
export interface PrintPosition {
  /** Which edition of the paper it ran in: `Late City`. */
  edition?: string | undefined;
  /** Which section of the paper it ran in, by its letter or its name: `A`, `Sport`. */
  section?: string | undefined;
  /** The page, as printed: `A1`. */
  page?: string | undefined;
  /** The column, as printed. */
  column?: string | undefined;
}

/**
 * Checks that a value tells where a story stood in print.
 *
 * @category Schemas
 */
export const PrintPosition: Schema<PrintPosition> = model<PrintPosition>()({
  edition: Text.optional(),
  section: Text.optional(),
  page: Text.optional(),
  column: Text.optional(),
});

/**
 * What part of a story was made, or helped along, by a machine.
 *
 * @category Models
 */
export interface DigitalSource {
  /** The way it was made: a term of IPTC's Digital Source Type, such as `trainedAlgorithmicMedia`. */
  type: string;
  /** A JSON Pointer (RFC 6901) to the part of the article; the whole article unless said. */
  pointer?: string | undefined;
  /** The program that was used. */
  system?: string | undefined;
}

/**
 * Checks that a value tells how a part of a story was made.
 *
 * @category Schemas
 */
export const DigitalSource: Schema<DigitalSource> = model<DigitalSource>()({
  type: Text,
  pointer: JsonPointer.optional(),
  system: Text.optional(),
});

/**
 * A news story.
 *
 * @category Models
 */
export interface Article {
  /** The headline it runs under. */
  headline: string;
  /** What it is referred to by; unique in its bundle. */
  id?: string | undefined;
  /** Its web address. */
  url?: string | undefined;
  /** What it is called in catalogues. */
  identifiers?: Identifier[] | undefined;
  /** Its other headlines. */
  headlines?: HeadlineVariant[] | undefined;
  /** What it says, in a sentence or two. */
  summary?: string | undefined;
  /** Plain text, its paragraphs parted by a blank line, its dateline included. */
  body?: string | undefined;
  /** Where, when and by which agency it was filed; its span counts into `body`. */
  dateline?: Dateline | undefined;
  /** Who made it. */
  byline?: Byline | undefined;
  /** The pictures, films and recordings that go with it. */
  media?: Media[] | undefined;
  /** When it was first published, as ISO 8601. */
  datePublished?: string | undefined;
  /** When it was last changed, as ISO 8601. */
  dateModified?: string | undefined;
  /** When it was written, as ISO 8601. */
  dateCreated?: string | undefined;
  /** Its language (BCP 47). */
  language?: string | undefined;
  /** What form of journalism it is. */
  genre?:
    | "news"
    | "analysis"
    | "opinion"
    | "feature"
    | "interview"
    | "obituary"
    | "review"
    | "live"
    | "brief"
    | "explainer"
    | "fact-check"
    | "press-release"
    | "correction"
    | "advisory"
    | undefined;
  /** The section of the site or paper that it runs in: `World`. */
  section?: string | undefined;
  /** Words it can be found by. */
  keywords?: string[] | undefined;
  /** What it is about. */
  subjects?: Subject[] | undefined;
  /** Who published it. */
  publisher?: Mention | undefined;
  /** Who provided it: agencies and partners. */
  providers?: Mention[] | undefined;
  /** Whether it may be used. */
  status?: "draft" | "usable" | "embargoed" | "withheld" | "canceled" | "killed" | undefined;
  /** Which version it is, as its house counts them: `3`. */
  version?: string | undefined;
  /** How urgent it is, from 1 (most) to 9, as in IPTC standards. */
  urgency?: number | undefined;
  /** Who owns it, and what may be done with it. */
  rights?: Rights | undefined;
  /** What was set right after publication. */
  corrections?: Correction[] | undefined;
  /** How it stands to other stories. */
  relations?: Relation[] | undefined;
  /** Where it stood in print. */
  print?: PrintPosition | undefined;
  /** What was machine-made in it. */
  digitalSource?: DigitalSource[] | undefined;
  /** A note from the desk, not for readers. */
  editorNote?: string | undefined;
  /** Where this record comes from. */
  provenance?: Provenance | undefined;
  /** What a house adds. */
  ext?: Extension | undefined;
}

/**
 * Checks that a value is an article.
 *
 * @category Schemas
 */
export const Article: Schema<Article> = model<Article>()({
  headline: Text,
  id: Text.optional(),
  url: WebAddress.optional(),
  identifiers: listOf(Identifier).optional(),
  headlines: listOf(HeadlineVariant).optional(),
  summary: Text.optional(),
  body: z.string().optional(),
  dateline: Dateline.optional(),
  byline: Byline.optional(),
  media: listOf(Media).optional(),
  datePublished: IsoDateTime.optional(),
  dateModified: IsoDateTime.optional(),
  dateCreated: IsoDateTime.optional(),
  language: LanguageTag.optional(),
  genre: z
    .enum([
      "news",
      "analysis",
      "opinion",
      "feature",
      "interview",
      "obituary",
      "review",
      "live",
      "brief",
      "explainer",
      "fact-check",
      "press-release",
      "correction",
      "advisory",
    ])
    .optional(),
  section: Text.optional(),
  keywords: listOf(Text).optional(),
  subjects: listOf(Subject).optional(),
  publisher: Mention.optional(),
  providers: listOf(Mention).optional(),
  status: z.enum(["draft", "usable", "embargoed", "withheld", "canceled", "killed"]).optional(),
  version: Text.optional(),
  urgency: z.int().min(1).max(9).optional(),
  rights: Rights.optional(),
  corrections: listOf(Correction).optional(),
  relations: listOf(Relation).optional(),
  print: PrintPosition.optional(),
  digitalSource: listOf(DigitalSource).optional(),
  editorNote: Text.optional(),
  provenance: Provenance.optional(),
  ext: Extension.optional(),
});
