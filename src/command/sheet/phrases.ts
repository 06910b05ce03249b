import type { Actor, Caption, Dateline, NewsDate, Place, Repair, Statement } from "../../index.js";

/** The notes that there are, on one line. */
export function line(...notes: (string | undefined)[]): string {
  return notes.filter(Boolean).join(" · ");
}

/** A date as printed, with the day that it comes to. */
export function date({ text, value }: NewsDate): string | undefined {
  return text && value ? `${text} (${value})` : (text ?? value);
}

/** A place by its usual name, with what it is part of. */
export function place({ name, region, country }: Place): string {
  return [name, region, country].filter(Boolean).join(", ");
}

/** Where, when and by whom a story was filed. */
export function dateline({ places, date: day, agencies }: Dateline): string {
  const names = agencies.map(({ name }) => name);
  return line(places.map(place).join(" and "), day && date(day), names.join(" and "));
}

/** Whom a picture shows, where and when it was taken, and by whom. */
export function picture({ people, place: where, date: day, credit }: Caption): string {
  return line(
    people.map(({ name }) => name).join(", "),
    where && place(where),
    day && date(day),
    credit && [...credit.people, ...credit.organizations].join(", "),
  );
}

const KINDS: Readonly<Record<Actor["kind"], string>> = {
  person: "person",
  organization: "organization",
  group: "group",
  geopolitical: "country or place that acts",
  unnamed: "source without a name",
};

/** The posts that an actor holds, or else the kind of actor. */
export function actor({ kind, roles = [] }: Actor): string {
  const posts = roles.map((role) =>
    [role.title, role.organization?.text, role.place?.name].filter(Boolean).join(", "),
  );
  return line(...posts) || KINDS[kind];
}

/** What else an actor is called in the text, and how often there is a mention in all. */
export function otherNames({ name, mentions = [] }: Actor): string {
  const others = new Set(mentions.map(({ text }) => text).filter((text) => text !== name));
  return mentions.length > 1 ? line(`${mentions.length} mentions`, [...others].join(", ")) : "";
}

/** What was said; the very words of the speaker stand between quotation marks. */
export function words({ form, text, content }: Statement): string {
  if (form === "direct") return `“${text}”`;
  return content ? content.map((stretch) => stretch.text).join(" … ") : text;
}

/** The words that tell of a statement, and to whom, by way of whom, when and on what terms it was made. */
export function saying({ cue, recipient, via, date: day, terms }: Statement): string {
  return line(
    cue?.text,
    recipient && `to ${recipient.text}`,
    via && `by way of ${via.text}`,
    day && date(day),
    terms?.rule.replaceAll("-", " "),
  );
}

/** The words before and after a repair. */
export function change({ before, after }: Repair): string {
  return line(before && `was “${before}”`, after && `is now “${after}”`);
}
