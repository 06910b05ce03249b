import type { Issue, NewsBundle, Repair } from "../../index.js";
import { harmless, type Paper, paint, type Row, table, wrap } from "../paper.js";
import {
  actorRows,
  eventRows,
  foundRow,
  issueRows,
  repairRows,
  statementRows,
  storyRows,
} from "./rows.js";

/** What was found in a story. */
export interface Reading {
  /** Everyone and everything in it. */
  readonly bundle: NewsBundle;
  /** What was mended on the way. */
  readonly repairs: readonly Repair[];
  /** What the checks hold against the bundle. */
  readonly issues: readonly Issue[];
}

/** A reading as a sheet for people: the story, then who, what they said, what was mended, what is wrong. */
export function sheet(reading: Reading, paper: Paper): string {
  const { bundle, repairs, issues } = harmless(reading);
  const stories = bundle.articles.map((article): [string, Row[]] => [
    article.headline,
    [...storyRows(article), foundRow(bundle, repairs)],
  ]);
  const others: [title: string, rows: Row[]][] = [
    ["Who is who", actorRows(bundle)],
    ["Who said what", statementRows(bundle)],
    ["What happened", eventRows(bundle)],
    ["Mended on the way", repairRows(repairs)],
    ["Checked", issueRows(issues)],
  ];

  return [...stories, ...others]
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => [...heading(title, paper), ...table(rows, paper)].join("\n"))
    .join("\n\n");
}

function heading(title: string, paper: Paper): string[] {
  return wrap(title, paper.width).map((text) => paint({ text, style: "bold" }, paper));
}
