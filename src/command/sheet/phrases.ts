import {
  type Actor,
  actorOf,
  type Caption,
  type Dateline,
  type Event,
  type Mention,
  type NewsBundle,
  type NewsDate,
  type Place,
  type Repair,
  type Statement,
} from "../../index.js";

/** The notes that there are, on one line. */
export function line(...notes: (string | undefined)[]): string {
  return notes.filter(Boolean).join(" · ");
}

/** How many of something there are, where there are any: `1 person`, `2 people`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return number === 0 ? "" : `${number} ${number === 1 ? one : many}`;
}

/** A date as printed, with the day that it comes to. */
function date({ text, value }: NewsDate): string | undefined {
  return text && value && text !== value ? `${text} (${value})` : (text ?? value);
}

/** A place by its usual name, with what it is part of. */
function place({ name, region, country }: Place): string {
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

/** The posts that an actor holds, or else the kind of actor; then what else it is called by name. */
export function actor({ kind, name, roles = [], mentions = [] }: Actor): string {
  const posts = roles.map((role) =>
    [role.title, role.organization?.text, role.place?.name].filter(Boolean).join(", "),
  );
  const others = mentions.map(({ text }) => text).filter((text) => !text.includes(name));
  const names = new Set(others.filter((text) => /^\p{Upper}/u.test(text)));
  const told = posts.filter((post) => post !== name).join("; ");
  return line(told || KINDS[kind], names.size > 0 ? `also ${[...names].join(", ")}` : "");
}

/** What was said, stretch by stretch; the very words of the speaker stand between quotation marks. */
export function words({ form, text, content }: Statement): string[] {
  const stretches = content?.map((stretch) => stretch.text) ?? [text];
  return form === "direct" ? stretches.map((stretch) => `“${stretch}”`) : [stretches.join(" … ")];
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

/** Whom a mention means, by the usual name. */
export function who(bundle: NewsBundle, mention: Mention): string {
  return actorOf(bundle, mention)?.name ?? mention.text;
}

/** How far an event has come, who did it, where, how many it touched, and on whose word it is told. */
export function happening(bundle: NewsBundle, event: Event): string {
  const { name, status, realis, start, participants = [], places = [], quantities = [] } = event;
  const [, last] = start?.value?.split("/") ?? [];
  const agents = participants.filter(({ role, text }) => role === "agent" && !name.includes(text));
  return line(
    status === "occurred" ? "" : status,
    realis === "actual" ? "" : realis,
    listed(
      "by",
      agents.map((agent) => who(bundle, agent)),
    ),
    last && `until ${last}`,
    ...places.map(place),
    ...quantities.map(({ text }) => text),
    listed("says", sources(bundle, event)),
  );
}

/** Those on whose word an event is told. */
function sources(bundle: NewsBundle, { attributedTo = [] }: Event): string[] {
  return bundle.statements
    .filter(({ id }) => id !== undefined && attributedTo.includes(id))
    .flatMap(({ speaker }) => (speaker ? who(bundle, speaker) : []));
}

function listed(lead: string, names: readonly string[]): string {
  return names.length > 0 ? `${lead} ${[...new Set(names)].join(" and ")}` : "";
}

/** A repair in its own sentence, and the words before and after it where they are short. */
export function repair({ message, before = "", after = "" }: Repair): string {
  const change = before && after ? `“${before}” is now “${after}”` : "";
  return change && change.length <= 60 ? `${message}: ${change}` : message;
}
