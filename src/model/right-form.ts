const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

// 2014-06-22 9:30:05.250 +0200 and what is close to it; the colons and hyphens may be missing
const NEARLY_ISO =
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})-(?<day>\d{1,2})|(?<compact>\d{4}))(?:[tT\s]{1,3}(?<hour>\d{1,2}):?(?<minute>\d{2})(?::?(?<second>\d{2}(?:[.,]\d{1,9})?))?\s?(?<zone>[zZ]|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/u;
// Sun, 22 Jun 2014 09:30:05 +0200, as in mail and RSS
const MAIL =
  /^(?:\p{L}{3},\s)?(?<day>\d{1,2})\s(?<month>\p{L}{3})\s(?<year>\d{4})\s(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s(?<zone>[zZ]|UT|UTC|GMT|[+-]\d{4})$/u;
// 22.06.2014 and 06/22/2014, where one number can only be the day
const DAY_FIRST = /^(?<day>1[3-9]|2\d|3[01])[./-](?<month>\d{1,2})[./-](?<year>\d{4})$/u;
const MONTH_FIRST = /^(?<month>\d{1,2})[./-](?<day>1[3-9]|2\d|3[01])[./-](?<year>\d{4})$/u;

/**
 * The form that ISO 8601 gives to a date that is written in another usual one.
 *
 * Only where there is no doubt: `05/06/2014` may be May or June, so it has none.
 */
export function rightForm(text: string): string | undefined {
  const written = text.trim();
  const found = [NEARLY_ISO, MAIL, DAY_FIRST, MONTH_FIRST]
    .map((form) => form.exec(written)?.groups)
    .find((groups) => groups !== undefined);
  if (!found) return undefined;

  const { year, compact = "", month = compact.slice(0, 2), day = compact.slice(2) } = found;
  const date = `${year}-${monthNumber(month)}-${day.padStart(2, "0")}`;
  const { hour, minute, second, zone } = found;
  if (hour === undefined) return date;
  const seconds = second === undefined ? "" : `:${second.replace(",", ".")}`;
  return `${date}T${hour.padStart(2, "0")}:${minute}${seconds}${offset(zone)}`;
}

function monthNumber(month: string): string {
  const at = MONTHS.indexOf(month.toLowerCase());
  return (at >= 0 ? String(at + 1) : month).padStart(2, "0");
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^\p{L}/u.test(zone)) return "Z";
  const digits = zone.replace(":", "").padEnd(5, "0");
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}
