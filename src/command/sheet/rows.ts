import { type Article, actorOf, type Issue, type NewsBundle, type Repair } from "../../index.js";
import { issueRow } from "../issues.js";
import type { Ink, Row } from "../paper.js";
import * as phrase from "./phrases.js";

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

/** Everyone in the story, and what else they are called in it. */
export function actorRows({ actors }: NewsBundle): Row[] {
  return actors.map((actor) =>
    row({ text: actor.name, style: "cyan" }, phrase.actor(actor), phrase.otherNames(actor)),
  );
}

/** Every statement, beside whoever made it. */
export function statementRows(bundle: NewsBundle): Row[] {
  return bundle.statements.map((statement) => {
    const { speaker } = statement;
    const name = speaker && (actorOf(bundle, speaker)?.name ?? speaker.text);
    return row(
      name ? { text: name, style: "cyan" } : { text: "nobody named", style: "dim" },
      phrase.words(statement),
      phrase.saying(statement),
    );
  });
}

/** Every event, beside how far it has come. */
export function eventRows({ events }: NewsBundle): Row[] {
  return events.map(({ status = "event", name, start, places = [] }) =>
    row(
      { text: status, style: "cyan" },
      name,
      phrase.line(start && phrase.date(start), ...places.map(phrase.place)),
    ),
  );
}

/** Every repair, with the words before and after it. */
export function repairRows(repairs: readonly Repair[]): Row[] {
  return repairs.map((repair) =>
    row({ text: repair.rule, style: "dim" }, repair.message, phrase.change(repair)),
  );
}

/** Every issue of the checks, or that there is none. */
export function issueRows(issues: readonly Issue[]): Row[] {
  const sound = "Every reference leads somewhere, and every span covers its words.";
  return issues.length === 0
    ? [row({ text: "sound", style: "green" }, sound)]
    : issues.map((issue) => issueRow(issue));
}

function fact(label: string, text: string, note?: string): Row {
  return row({ text: label, style: "dim" }, text, note);
}

function row(label: Ink, text: string, note = ""): Row {
  return { label, texts: note === "" ? [{ text }] : [{ text }, { text: note, style: "dim" }] };
}
