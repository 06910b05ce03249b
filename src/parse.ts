/*
 * The entry point `newsdesk/parse`: everything that reads text or writes it. No zod comes with it.
 */

export { type ActorLexicon, actorLexicon } from "./find/actors/lexicon.js";
export { type ActorOptions, findActors } from "./find/actors.js";
export type { ClauseLexicon } from "./find/clauses/lexicon.js";
export { type EventLexicon, eventLexicon } from "./find/events/lexicon.js";
export { type EventOptions, findEvents } from "./find/events.js";
export { type StatementLexicon, statementLexicon } from "./find/statements/lexicon.js";
export { findStatements, type StatementOptions } from "./find/statements.js";
export { type FormatBylineOptions, formatByline } from "./format/byline.js";
export { type FormatCreditOptions, formatCredit } from "./format/credit.js";
export { type FormatDateOptions, formatDate } from "./format/date.js";
export {
  type DatelineStyle,
  type FormatDatelineOptions,
  formatDateline,
} from "./format/dateline.js";
export { type HeadlineCaseOptions, toHeadlineCase } from "./format/headline-case.js";
export { type LintDatelineOptions, lintDateline } from "./format/lint-dateline.js";
export type { Gazetteer } from "./gazetteer/gazetteer.js";
export type { GivenNames } from "./lexicon/en/given-names.js";
export type { Lead } from "./lexicon/en/leading-words.js";
export type { Nation } from "./lexicon/en/nations.js";
export type { People } from "./lexicon/en/people.js";
export type { Places } from "./lexicon/en/places.js";
export type { Posts } from "./lexicon/en/posts.js";
export type { SmallWords } from "./lexicon/en/small-words.js";
export type { SpeechVerb, Stance } from "./lexicon/en/speech-verbs.js";
export {
  type StandAloneCities,
  standAloneCities,
  standAloneCitiesBefore,
} from "./lexicon/en/stand-alone.js";
export type { KickerKind } from "./lexicon/kicker.js";
export type { NameTable } from "./lexicon/names.js";
export { type BylineLexicon, bylineLexicon } from "./parse/byline/lexicon.js";
export { type BylineOptions, parseByline } from "./parse/byline.js";
export { type CaptionLexicon, captionLexicon } from "./parse/caption/lexicon.js";
export { type CaptionOptions, parseCaption } from "./parse/caption.js";
export { type CreditLexicon, creditLexicon } from "./parse/credit/lexicon.js";
export { type CreditOptions, parseCredit } from "./parse/credit.js";
export { type DateOptions, parseDate } from "./parse/date/date.js";
export { findDates } from "./parse/date/find.js";
export { resolveDate } from "./parse/date/resolve.js";
export { type DateLexicon, englishDates } from "./parse/date/words.js";
export { type DatelineOptions, parseDateline } from "./parse/dateline/dateline.js";
export { findDateline } from "./parse/dateline/find.js";
export { type DatelineLexicon, datelineWords } from "./parse/dateline/words.js";
export { type HeadlineLexicon, headlineLexicon } from "./parse/headline/lexicon.js";
export { type HeadlineOptions, parseHeadline } from "./parse/headline.js";
export { type NameLexicon, nameLexicon } from "./parse/name/lexicon.js";
export { type NameOptions, parseName } from "./parse/name.js";
export type { StoryOptions } from "./story/options.js";
export { type Piece, parseStory, type StoryReading } from "./story/story.js";
