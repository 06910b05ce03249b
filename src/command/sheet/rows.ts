import type { Actor, Article, Issue, NewsBundle, Repair } from "../../index.js";
import { COLOURS } from "../issues.js";
import type { Ink, Row } from "../paper.js";
import * as phrase from "./phrases.js";
import { timelineOf } from "./timeline.js";

/** What stands around the body of a story. */
export function storyRows({ dateline, byline, datePublished, media = [] }: Article): Row[] {
  const rows: Row[] = [];
  if (dateline) rows.push(fact("Dateline", phrase.dateline(dateline)));
  if (byline) rows.push(fact("Byline", byline.contributors.map(({ name }) => name).join(", ")));
  if (datePublished) rows.push(fact("Published", datePublished));
  for (const { caption } of media)
    if (caption) rows.push(fact("Picture", caption.description, phrase.picture(caption)));
  return rows;
}

/** How much was found. */
export function foundRow(
  { actors, statements, events }: NewsBundle,
  repairs: readonly Repair[],
): Row {
  const people = actors.filter(({ kind }) => kind === "person").length;
  const counts = [
    phrase.count(people, "person", "people"),
    phrase.count(statements.length, "statement"),
    phrase.count(events.length, "event"),
    phrase.count(repairs.length, "repair"),
  ];
  return fact("Found", counts.filter(Boolean).join(", ") || "nothing more");
}

const KINDS: readonly Actor["kind"][] = [
  "person",
  "organization",
  "geopolitical",
  "unnamed",
  "group",
];

/** Whoever has a name or speaks, people first; the others are only named. */
export function actorRows({ actors, statements }: NewsBundle): Row[] {
  const speakers = new Set(statements.map(({ speaker }) => speaker?.actor));
  const isShown = ({ kind, id }: Actor): boolean =>
    (kind !== "unnamed" && kind !== "group") || (id !== undefined && speakers.has(id));

  const rows = KINDS.flatMap((kind) =>
    actors.filter((actor) => actor.kind === kind && isShown(actor)),
  ).map((actor) => row(named(actor.name), [phrase.actor(actor)]));
  const others = actors.filter((actor) => !isShown(actor)).map(({ name }) => name);
  return others.length > 0 ? [...rows, fact("and also", others.join(", "))] : rows;
}

/** Every statement, beside whoever made it. */
export function statementRows(bundle: NewsBundle): Row[] {
  return bundle.statements.map((statement) => {
    const { speaker } = statement;
    const label: Ink = speaker
      ? named(phrase.who(bundle, speaker))
      : { text: "nobody named", style: "dim" };
    return row(label, phrase.words(statement), phrase.saying(statement));
  });
}

/** Every event beside its date. */
export function eventRows(bundle: NewsBundle): Row[] {
  return timelineOf(bundle.events).map((event) => {
    const day = event.start?.value?.split("/", 1).join() ?? event.start?.text;
    const label: Ink = day ? named(day) : { text: "undated", style: "dim" };
    return row(label, [phrase.line(event.name, phrase.happening(bundle, event))]);
  });
}

/** Every repair. */
export function repairRows(repairs: readonly Repair[]): Row[] {
  return repairs.map((repair) => fact("•", phrase.repair(repair)));
}

/** What the checks found, each rule told once; or that they found nothing. */
export function issueRows(issues: readonly Issue[]): Row[] {
  const sound = "Every reference leads somewhere, and every span covers its words.";
  if (issues.length === 0) return [row({ text: "sound", style: "green" }, [sound])];

  const told = new Map<string, { issue: Issue; more: number }>();
  for (const issue of issues) {
    const same = told.get(issue.rule);
    if (same) same.more += 1;
    else told.set(issue.rule, { issue, more: 0 });
  }
  return [...told.values()].map(({ issue: { rule, severity, message }, more }) =>
    row({ text: severity, style: COLOURS[severity] }, [
      more > 0 ? `${message} (and ${more} more of ${rule})` : message,
    ]),
  );
}

function named(text: string): Ink {
  return { text, style: "cyan" };
}

function fact(label: string, text: string, note?: string): Row {
  return row({ text: label, style: "dim" }, [text], note);
}

function row(label: Ink, words: readonly string[], note = ""): Row {
  const texts: Ink[] = words.map((text) => ({ text }));
  return { label, texts: note === "" ? texts : [...texts, { text: note, style: "dim" }] };
}
