import * as z from "zod";
import { listOf } from "../../model/list.js";
import { dates } from "./dates.js";
import { geoJSON } from "./geo-json.js";
import { either, some } from "./shapes.js";

const text = z.string();
const texts = z.array(text);
const whole = z.int();
const percent = z.int().min(0).max(100);
const KINDS = [
  "text",
  "audio",
  "video",
  "picture",
  "graphic",
  "composite",
  "component",
  "event",
  "planning",
] as const;

const contactInfo = z.array(
  either(
    some({
      type: text,
      role: text,
      lang: text,
      name: text,
      value: text,
      address: some({
        lines: texts,
        locality: text,
        area: text,
        postalCode: text,
        country: text,
      }),
    }),
    "value",
    "address",
  ),
);

const written = { role: text, contentType: text };
const named = { name: text, uri: text, literal: text };
const related = { ...named, rel: text };
const organisation = some({
  ...related,
  symbols: z.array(some({ exchange: text, symbolType: text, symbol: text })),
  contactInfo,
});

const renditions = z.array(
  some({
    href: text,
    contentType: text,
    title: text,
    width: whole,
    height: whole,
    sizeInBytes: whole,
    duration: z.number(),
    format: text,
    aspectRatio: text,
    videoCodec: text,
    frameRate: z.number(),
    poi: some({ x: whole, y: whole }),
    transportProtocol: text,
    scanType: z.enum(["progressive", "interlaced"]),
    bitrate: text,
  }).extend({ name: text }),
);

const status = z.enum(["usable", "withheld", "canceled"]);
const urgency = z.int().min(1).max(9);

/** The properties of an item of ninjs 3.1, and what each may hold; what is associated is an item of its own. */
export const SHAPES: Readonly<Record<string, z.ZodType>> = {
  standard: some({ name: text, version: text, schema: text }),
  uri: text,
  type: z.enum(KINDS),
  representationType: z.enum(["full", "partial"]),
  profile: text,
  version: text,
  firstCreated: text,
  versionCreated: text,
  contentCreated: text,
  embargoedUntil: text,
  pubStatus: status,
  urgency,
  copyrightHolder: text,
  copyrightNotice: text,
  usageTerms: text,
  edNote: text,
  language: text,
  descriptions: listOf(some(written).extend({ value: text })),
  bodies: listOf(some({ ...written, charCount: whole, wordCount: whole }).extend({ value: text })),
  headlines: listOf(some(written).extend({ value: text })),
  people: listOf(some({ ...related, contactInfo })),
  organisations: listOf(organisation),
  places: listOf(some({ ...related, contactInfo, geoJSON })),
  subjects: listOf(some({ ...related, creator: text, relevance: percent, confidence: percent })),
  events: listOf(some({ ...related, id: text })),
  eventDetails: some({
    eventStatus: text,
    plannedCoverageStatus: text,
    dates,
    organiser: organisation,
  }),
  plannedCoverage: listOf(
    some({
      uri: text,
      title: text,
      pubStatus: status,
      type: z.enum(KINDS),
      commissioned: some({
        by: text,
        on: text,
        references: listOf(some({ name: text, value: text })),
      }),
      dates,
      audiences: listOf(some({ audience: text, significance: whole })),
      exclAudience: texts,
      edNote: text,
      urgency,
      language: text,
      itemCount: some({ rangeFrom: whole, rangeTo: whole }),
      wordCount: whole,
      renditions,
    }),
  ),
  objects: listOf(some(related)),
  infoSources: listOf(some({ ...named, role: text, contactInfo })),
  title: text,
  by: text,
  slugline: text,
  located: text,
  renditions,
  associations: listOf(z.looseObject({ name: text, uri: text })),
  altIds: listOf(some({ role: text, value: text })),
  trustIndicators: listOf(some({ role: text, title: text, href: text })),
  genres: listOf(some(named)),
  expires: text,
  rightsInfo: either(
    some({ langId: text, linkedRights: text, encodedRights: text }),
    "linkedRights",
    "encodedRights",
  ),
  digitalSourceType: some(named),
};
