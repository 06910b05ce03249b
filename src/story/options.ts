import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { parseDate } from "../parse/date/date.js";

/**
 * What is known of a story besides its text.
 *
 * @category Parsers
 */
export interface StoryOptions {
  /** When it was published, as ISO 8601: dates in it are resolved against that day, as written. */
  readonly datePublished?: string | undefined;
  /** Its web address. */
  readonly url?: string | undefined;
  /** What every id in the bundle begins with; nothing unless given. */
  readonly idPrefix?: string | undefined;
  /** What knows where its dateline and its captions are, as `worldCities` of `newsdesk/gazetteer` does. */
  readonly gazetteer?: Gazetteer | undefined;
}

const ISO_INSTANT =
  /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/u;

/** Refuses options that would make the bundle invalid: they come from code, not from a text. */
export function checkOptions({ datePublished, url }: StoryOptions): void {
  if (
    datePublished !== undefined &&
    !(ISO_INSTANT.test(datePublished) && parseDate(datePublished.slice(0, 10)))
  ) {
    throw new RangeError(
      `Expected \`datePublished\` as ISO 8601, such as \`2026-03-06\`, but got \`${datePublished}\``,
    );
  }
  if (url !== undefined && !URL.canParse(url)) {
    throw new RangeError(`Expected \`url\` as a web address, but got \`${url}\``);
  }
}
