export {
  Actor,
  type ActorCommon,
  ActorName,
  GeopoliticalEntity,
  Group,
  Organization,
  Person,
  Role,
  UnnamedSource,
} from "./model/actor.js";
export { Agency } from "./model/agency.js";
export { Article, DigitalSource, PrintPosition } from "./model/article.js";
export { NewsBundle } from "./model/bundle.js";
export { Byline, Contributor } from "./model/byline.js";
export { Caption, CaptionPerson } from "./model/caption.js";
export { Correction } from "./model/correction.js";
export { Credit } from "./model/credit.js";
export { NewsDate, RelativeDate } from "./model/date.js";
export { Dateline } from "./model/dateline.js";
export { Event, EventCode, Participant } from "./model/event.js";
export { Extension, type JsonValue } from "./model/extension.js";
export { isActor, isArticle, isEvent, isNewsBundle, isStatement } from "./model/guard.js";
export { Headline, HeadlineSpeaker, Kicker } from "./model/headline.js";
export { Identifier } from "./model/identifier.js";
export { Media } from "./model/media.js";
export { PersonName } from "./model/name.js";
export { Geo, Place } from "./model/place.js";
export { Provenance } from "./model/provenance.js";
export { Quantity } from "./model/quantity.js";
export { modelRegistry, type SchemaId } from "./model/registry.js";
export { Relation } from "./model/relation.js";
export { Repair } from "./model/repair.js";
export { Rights } from "./model/rights.js";
export type { Schema } from "./model/schema.js";
export { Span } from "./model/span.js";
export {
  AttributionTerms,
  Occasion,
  Review,
  Statement,
  StatementContent,
} from "./model/statement.js";
export { Subject } from "./model/subject.js";
export { type Tidied, type TidyOptions, tidy } from "./model/tidy.js";
export { upgradeBundle } from "./model/upgrade.js";
export { HeadlineVariant } from "./model/variant.js";
export { Mention, Source, Written } from "./model/written.js";
