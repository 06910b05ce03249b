import type { NewsBundle } from "newsdesk";
import { expect, test } from "vitest";
import { sheet } from "../../../src/command/sheet/sheet.js";

const paper = { width: 72, colours: false };

const empty: NewsBundle = {
  schemaVersion: "1",
  articles: [],
  actors: [],
  statements: [],
  events: [],
};

const full: NewsBundle = {
  schemaVersion: "1",
  articles: [
    {
      headline: "Ferry to sail again as strike at Fort Wren ends",
      dateline: {
        text: "FORT WREN, Ohio, March 6 (Polar Press) — ",
        places: [{ name: "Fort Wren", region: "Ohio" }],
        date: { text: "March 6", month: 3, day: 6, value: "2026-03-06" },
        agencies: [{ name: "Polar Press" }],
      },
      byline: {
        text: "By Ada Lund and Max Ito",
        contributors: [
          { text: "Ada Lund", name: "Ada Lund" },
          { text: "Max Ito", name: "Max Ito" },
        ],
      },
      datePublished: "2026-03-06",
      media: [
        { kind: "graphic" },
        {
          kind: "image",
          caption: {
            text: "Harbour master Lena Ortiz on the quay of Fort Wren on Friday. Photo: Jo Brandt/Polar Press",
            description: "Harbour master Lena Ortiz on the quay of Fort Wren on Friday.",
            people: [{ text: "Lena Ortiz", name: "Lena Ortiz" }],
            place: { name: "Fort Wren" },
            date: { text: "Friday", weekday: 5 },
            credit: {
              text: "Photo: Jo Brandt/Polar Press",
              people: ["Jo Brandt"],
              organizations: ["Polar Press"],
            },
          },
        },
        { kind: "image", caption: { text: "A gull.", description: "A gull.", people: [] } },
      ],
    },
  ],
  actors: [
    {
      kind: "person",
      id: "ortiz",
      name: "Lena Ortiz",
      roles: [
        { title: "harbour master", organization: { text: "Port Authority" } },
        { title: "captain" },
      ],
      mentions: [{ text: "Lena Ortiz" }, { text: "Ortiz" }, { text: "she" }, { text: "she" }],
    },
    {
      kind: "person",
      id: "ito",
      name: "Max Ito",
      roles: [{ title: "mayor", place: { name: "Ohio" } }],
      mentions: [{ text: "Max Ito" }],
    },
    { kind: "organization", name: "Port Authority" },
    { kind: "group", id: "dockers", name: "dockers" },
    { kind: "group", id: "gulls", name: "gulls" },
    { kind: "unnamed", name: "witness" },
    { kind: "geopolitical", name: "Ohio" },
    {
      kind: "unnamed",
      id: "official",
      name: "senior port official",
      roles: [{ title: "senior port official" }],
      mentions: [{ text: "a senior port official" }, { text: "The official" }],
    },
  ],
  statements: [
    {
      form: "direct",
      text: "We sail on Monday and on Tuesday.",
      content: [{ text: "We sail on Monday," }, { text: "and on Tuesday." }],
      speaker: { text: "she", actor: "ortiz" },
      cue: { text: "told" },
      recipient: { text: "Radio North" },
      date: { value: "2026-03-05" },
    },
    {
      form: "mixed",
      text: "the offer was fair",
      content: [{ text: "the offer was “fair”" }, { text: "and final" }],
      id: "offer",
      speaker: { text: "The official", actor: "official" },
      cue: { text: "quoted as saying" },
      via: { text: "Polar Press" },
      terms: { text: "on condition of anonymity", rule: "deep-background" },
    },
    { form: "mixed", text: "the strike is over", speaker: { text: "dockers", actor: "dockers" } },
    { form: "indirect", text: "the ferry is late", id: "late" },
    { form: "indirect", text: "the quay is closed", speaker: { text: "a guard", actor: "nobody" } },
  ],
  events: [
    { name: "talks", status: "planned" },
    {
      name: "strike at Fort Wren",
      status: "occurred",
      realis: "alleged",
      start: { text: "on Tuesday" },
      places: [{ name: "Fort Wren", country: "United States" }],
      participants: [
        { text: "Dock workers", role: "agent", actor: "dockers" },
        { text: "they", role: "agent", actor: "dockers" },
        { text: "crane drivers", role: "agent" },
        { text: "Fort Wren", role: "agent" },
        { text: "the port", role: "target" },
      ],
      quantities: [{ text: "up to 40 ships", measure: "blocked", max: 40 }],
      attributedTo: ["offer"],
    },
    { name: "ballot", realis: "actual", start: { value: "2026-03-05" }, attributedTo: ["late"] },
    { name: "vote", start: { value: "2026-03-05" } },
    { name: "start of the season", start: { text: "this month", value: "2026-03" } },
    { name: "sailing", realis: "negated", start: { value: "2026-03-01/2026-03-04" } },
  ],
};

test("shows a story, who is in it, what they said, and what was mended", () => {
  const reading = {
    bundle: full,
    repairs: [
      { rule: "layout/caption", message: "The caption stood first.", at: { start: 0, end: 4 } },
      {
        rule: "words/hyphen",
        message: "A name was cut",
        at: { start: 0, end: 4 },
        before: "Ortiz- Vale",
        after: "Ortiz-Vale",
      },
      {
        rule: "layout/headline",
        message: "A headline stood last.",
        at: { start: 0, end: 4 },
        before: "Newspaper headline: Ferry to sail again as strike at Fort Wren ends",
        after: "Ferry to sail again as strike at Fort Wren ends",
      },
    ],
    issues: [],
  };
  expect(sheet(reading, paper)).toBe(`\
Ferry to sail again as strike at Fort Wren ends
  Dateline   Fort Wren, Ohio · March 6 (2026-03-06) · Polar Press
  Byline     Ada Lund, Max Ito
  Published  2026-03-06
  Picture    Harbour master Lena Ortiz on the quay of Fort Wren on
             Friday.
             Lena Ortiz · Fort Wren · Friday · Jo Brandt, Polar Press
  Picture    A gull.
  Found      2 people, 5 statements, 6 events, 3 repairs

Who is who
  Lena Ortiz            harbour master, Port Authority; captain · also
                        Ortiz
  Max Ito               mayor, Ohio
  Port Authority        organization
  Ohio                  country or place that acts
  senior port official  source without a name · also The official
  dockers               group
  and also              gulls, witness

Who said what
  Lena Ortiz            “We sail on Monday,”
                        “and on Tuesday.”
                        told · to Radio North · 2026-03-05
  senior port official  the offer was “fair” … and final
                        quoted as saying · by way of Polar Press · deep
                        background
  dockers               the strike is over
  nobody named          the ferry is late
  a guard               the quay is closed

What happened
  2026-03     start of the season
  2026-03-01  sailing · negated · until 2026-03-04
  2026-03-05  ballot
  2026-03-05  vote
  undated     talks · planned
  on Tuesday  strike at Fort Wren · alleged · by dockers and crane
              drivers · Fort Wren, United States · up to 40 ships · says
              senior port official

Mended on the way
  •  The caption stood first.
  •  A name was cut: “Ortiz- Vale” is now “Ortiz-Vale”
  •  A headline stood last.

Checked
  sound  Every reference leads somewhere, and every span covers its
         words.`);
});

test("tells what the checks found, each rule once", () => {
  const error = { rule: "ref/actor", severity: "error" as const, path: ["statements", 0] };
  const issues = [
    { ...error, message: "No actor has the id `ada`." },
    { rule: "quotes", severity: "warning" as const, path: [], message: "No marks.", hint: "Add." },
    { ...error, message: "No actor has the id `max`." },
  ];
  expect(sheet({ bundle: empty, repairs: [], issues }, paper)).toBe(`\
Checked
  error    No actor has the id \`ada\`. (and 1 more of ref/actor)
  warning  No marks.`);
});

test("shows a headline with nothing else", () => {
  const bundle = { ...empty, articles: [{ headline: "Ferry sails" }] };
  expect(sheet({ bundle, repairs: [], issues: [] }, paper)).toContain(
    "Ferry sails\n  Found  nothing more\n",
  );
});

test("lets no text play with the terminal", () => {
  const bundle = { ...empty, articles: [{ headline: "Ferry\u001b[31m sails" }] };
  expect(sheet({ bundle, repairs: [], issues: [] }, paper)).not.toContain("\u001b");
});

test("colours headings, names and notes where there is colour", () => {
  const coloured = sheet({ bundle: full, repairs: [], issues: [] }, { width: 72, colours: true });
  expect(coloured).toContain("\u001b[1mWho is who\u001b[22m");
  expect(coloured).toContain("\u001b[36mMax Ito\u001b[39m");
  expect(coloured).toContain("\u001b[32msound\u001b[39m");
});
