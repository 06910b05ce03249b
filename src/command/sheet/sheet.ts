import type { Issue, NewsBundle, Repair } from "../../index.js";
import { harmless, type Paper, paint, type Row, table, wrap } from "../paper.js";
import { actorRows, eventRows, issueRows, repairRows, statementRows, storyRows } from "./rows.js";

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
  const sections: [title: string, rows: Row[]][] = [
    ...bundle.articles.map((article): [string, Row[]] => [article.headline, storyRows(article)]),
    ["Who is who", actorRows(bundle)],
    ["Who said what", statementRows(bundle)],
    ["What happened", eventRows(bundle)],
    ["Mended on the way", repairRows(repairs)],
    ["Checked", issueRows(issues)],
  ];

  return sections
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) =>
      [
        ...wrap(title, paper.width).map((text) => paint({ text, style: "bold" }, paper)),
        ...table(rows, paper),
      ].join("\n"),
    )
    .join("\n\n");
}
