import { actorOf, checkBundle, type NewsBundle, type Rule, textOf } from "newsdesk";
import { expect, test } from "vitest";

const published = "2024-05-06T09:00:00Z";
const said = { form: "indirect", text: "the ferry sails" } as const;
const official = { kind: "unnamed", name: "port official", id: "official" } as const;
const speaker = { text: "the official", actor: "official" };
const mayor = { title: "Mayor", place: { name: "Oban" }, status: "current" } as const;
const ana = { kind: "person", name: "Ana Reis" } as const;
const regatta = {
  name: "Regatta",
  id: "regatta",
  start: { value: "2024-05-04" },
  end: { value: "2024-05-06" },
};

function bundleOf(parts: Partial<NewsBundle>): NewsBundle {
  return { schemaVersion: "1", articles: [], actors: [], statements: [], events: [], ...parts };
}

function faultsOf(rule: string, parts: Partial<NewsBundle>): string[] {
  return checkBundle(bundleOf(parts))
    .filter((issue) => issue.rule === rule)
    .map(({ path, message }) => `${path.join("/")}: ${message}`);
}

// biome-ignore format: one case a line
test.each<[string, Partial<NewsBundle>]>([
  ["actor/role-overlap", { actors: [{ ...ana, roles: [mayor, mayor] }] }],
  ["actor/role-overlap", { actors: [{ ...ana, roles: [mayor] }, { ...ana, roles: [{ ...mayor, place: { name: "Tobermory" } }] }] }],
  ["actor/role-overlap", { actors: [{ ...ana, roles: [mayor] }, { ...ana, roles: [{ ...mayor, end: { value: "2020" } }] }] }],
  ["actor/role-overlap", { actors: [{ ...ana, roles: [{ title: "Mayor", status: "current" }] }, { ...ana, roles: [{ title: "Mayor", status: "current" }] }] }],
  ["actor/role-overlap", { actors: [{ ...ana, roles: [{ ...mayor, title: "deckhand" }] }, { ...ana, roles: [{ ...mayor, title: "deckhand" }] }] }],
  ["actor/unnamed-needs-description", { actors: [{ kind: "unnamed", name: "official", affiliation: { text: "the port" } }] }],
  ["actor/unnamed-reason", { actors: [{ kind: "unnamed", name: "port official" }], statements: [said] }],
  ["caption/no-date-or-place", { articles: [{ headline: "A" }, { headline: "B", media: [{ kind: "image" }] }] }],
  ["event/casualty-contradiction", { events: [{ name: "Storm", quantities: [{ text: "7", measure: "injured", value: 7 }, { text: "9", measure: "killed", value: 9 }] }] }],
  ["event/casualty-contradiction", { events: [{ name: "Storm", quantities: [{ text: "7", measure: "injured", value: 7, unit: "person" }, { text: "9", measure: "injured", value: 9, unit: "horse" }] }] }],
  ["event/casualty-contradiction", { events: [{ name: "Storm", quantities: [{ text: "about 7", measure: "injured", value: 7, approximate: true }, { text: "9", measure: "injured", value: 9 }] }] }],
  ["event/casualty-contradiction", { events: [{ name: "Storm", quantities: [{ text: "9", measure: "injured", value: 9 }, { text: "about 7", measure: "injured", value: 7, approximate: true }] }] }],
  ["event/casualty-contradiction", { events: [{ name: "Sale", quantities: [{ text: "7", measure: "cost", value: 7 }, { text: "9", measure: "cost", value: 9 }] }] }],
  ["event/casualty-contradiction", { events: [{ name: "Storm", quantities: [{ text: "dozens", measure: "injured" }, { text: "9", measure: "injured", value: 9 }] }] }],
  ["event/casualty-needs-source", { events: [{ name: "Sale", quantities: [{ text: "7", measure: "cost", value: 7 }] }] }],
  ["event/occurred-in-future", { articles: [{ headline: "A", datePublished: published }], events: [{ name: "Race", start: { value: "2030" } }] }],
  ["event/planned-in-past", { articles: [{ headline: "A", datePublished: published }], events: [{ name: "Race", status: "planned", start: { value: "2024-05-01" }, end: { value: "2024-05-09" } }] }],
  ["event/sub-outside-super", { events: [regatta, { name: "Race", partOf: "regatta", start: { value: "2024-05-06" }, end: { value: "2024-05-06" } }] }],
  ["event/part-of-cycle", { events: [{ name: "A", id: "a", partOf: "b" }, { name: "B", id: "b" }, { name: "C", partOf: undefined }] }],
  ["statement/off-record-published", { statements: [{ ...said, terms: { text: "off the record", rule: "on-record" } }] }],
  ["statement/quote-marks", { articles: [{ headline: "A", body: "A “free” port" }], statements: [{ form: "mixed", text: "a “free” port", content: [{ text: "A “free” port", span: { start: 0, end: 13 }, quoted: [{ text: "free", span: { start: 3, end: 7 } }] }] }] }],
  ["statement/quote-marks", { articles: [{ headline: "A", body: "“Go now.\n\n“Go home.”" }], statements: [{ form: "direct", text: "Go now.", content: [{ text: "Go now.", span: { start: 1, end: 8 } }] }] }],
  ["statement/quote-marks", { articles: [{ headline: "A", body: "« Va », dit-il" }], statements: [{ form: "direct", text: "Va", content: [{ text: "Va", span: { start: 2, end: 4 } }] }] }],
  ["span/grapheme", { articles: [{ headline: "A", body: "é日本" }], actors: [{ ...ana, mentions: [{ text: "日", span: { start: 1, end: 2 } }, { text: "é日本", span: { start: 0, end: 3 } }] }] }],
])("%s is kept by %j", (rule, parts) => {
  expect(faultsOf(rule, parts)).toStrictEqual([]);
});

// biome-ignore format: one case a line
test.each<[string, Partial<NewsBundle>, string[]]>([
  ["actor/role-overlap", { actors: [{ ...ana, roles: [{ ...mayor, organization: { text: "Oban", actor: "oban" } }] }, { ...ana, roles: [{ ...mayor, organization: { text: "the town", actor: "oban" } }] }] },
    ["actors/1/roles/0: The post `Mayor` is held by `actors/0` already"]],
  ["caption/no-date-or-place", { articles: [{ headline: "A", media: [{ kind: "image", caption: { text: "Boats", description: "Boats", people: [] } }] }] },
    ["articles/0/media/0/caption: The caption names no date and no place"]],
  ["statement/anonymous-ground-rules", { actors: [official], statements: [{ ...said, speaker, terms: { text: "on the record", rule: "on-record" } }, { ...said, speaker }] },
    ["statements/0/terms: `port official` is not named, but speaks on the record"]],
  ["statement/no-content", { statements: [{ form: "mixed", text: "a free port", content: [{ text: "a free port" }] }] },
    ["statements/0/content: The statement is `mixed`, but nothing in `content` is quoted"]],
  ["statement/quote-in-text", { statements: [{ form: "mixed", text: "a free port", content: [{ text: "a free port", quoted: [{ text: "port" }, { text: "free" }] }] }] },
    ["statements/0/content/0/quoted/1/text: The quoted words “free” do not stand in their stretch, behind those before them"]],
  ["statement/quote-in-text", { statements: [{ form: "direct", text: "Go\n\nnow", content: [{ text: "Go now" }, { text: "x".repeat(70) }] }] },
    [`statements/0/content/1/text: The stretch “${"x".repeat(60)}…” does not stand in the text of the statement, behind the one before it`]],
  ["statement/quote-marks", { articles: [{ headline: "A", body: "A free port" }], statements: [{ form: "mixed", text: "a free port", content: [{ text: "A free port", span: { start: 0, end: 11 }, quoted: [{ text: "free", span: { start: 2, end: 6 } }] }] }] },
    ["statements/0/content/0/quoted/0/span: Expected quotation marks around “free”"]],
  ["statement/quote-marks", { articles: [{ headline: "A", body: "“Go now.\n\nThey went." }], statements: [{ form: "direct", text: "Go now.", content: [{ text: "Go now.", span: { start: 1, end: 8 } }] }] },
    ["statements/0/content/0/span: Expected quotation marks around “Go now.”"]],
  ["statement/quote-marks", { statements: [{ form: "direct", text: "Go", content: [{ text: "Go", span: { start: 1, end: 3 } }] }] },
    ["statements/0/content/0/span: Expected quotation marks around “Go”"]],
  ["event/sub-outside-super", { events: [regatta, { name: "Race", partOf: "regatta", start: { value: "2024-05-06" }, end: { value: "2024-05-09" } }] },
    ["events/1/end: The event is part of `regatta`, but goes on after it"]],
  ["event/sub-outside-super", { events: [regatta, { name: "Race", partOf: "regatta", start: { value: "2024-05-09" } }] },
    ["events/1/start: The event is part of `regatta`, but goes on after it"]],
  ["event/part-of-cycle", { events: [{ name: "A", id: "a", partOf: "a" }, { name: "B", id: "b", partOf: "a" }] },
    ["events/0/partOf: The event `a` is part of itself"]],
  ["event/planned-in-past", { articles: [{ headline: "A", datePublished: published }], events: [{ name: "Race", status: "expected", start: { value: "2023" } }] },
    ["events/0/status: The event is expected for 2023, but the story was published at 2024-05-06T09:00:00Z"]],
  ["event/casualty-contradiction", { events: [{ name: "Storm", quantities: [{ text: "up to five", measure: "injured", max: 5 }, { text: "nine", measure: "injured", value: 9 }, { text: "three", measure: "injured", value: 3 }] }] },
    ["events/0/quantities/1: “nine” injured contradicts “up to five”", "events/0/quantities/2: “three” injured contradicts “nine”"]],
  ["span/text", { articles: [{ headline: "A", body: "Go" }], actors: [{ ...ana, mentions: [{ text: "Ana", span: { start: 0, end: 2 } }] }] },
    ["actors/0/mentions/0/span: Expected “Ana” from 0 to 2, but “Go” stands there"]],
  ["span/pointer", { articles: [{ headline: "A", id: "a" }], actors: [{ ...ana, source: { article: "b" }, mentions: [{ text: "Go", span: { start: 0, end: 2 } }] }] },
    ["actors/0/mentions/0/span: The span counts into the article `b`, but the bundle has none of that id"]],
])("%s is broken by %j", (rule, parts, faults) => {
  expect(faultsOf(rule, parts)).toStrictEqual(faults);
});

test("the rules of a user are checked along, and can be switched off", () => {
  const house: Rule = {
    id: "house/name",
    severity: "info",
    demand: "Nobody is called Ana.",
    *check({ actors }) {
      for (const { name } of actors.values())
        yield { path: ["actors"], message: `Not ${name}`, hint: "Marry" };
    },
  };
  const bundle = bundleOf({ actors: [{ ...ana, id: "ana" }] });

  expect(checkBundle(bundle, { also: [house] })).toStrictEqual([
    {
      rule: "house/name",
      severity: "info",
      path: ["actors"],
      message: "Not Ana Reis",
      hint: "Marry",
    },
  ]);
  expect(checkBundle(bundle, { also: [house], rules: { "house/name": "off" } })).toStrictEqual([]);
});

test("the text of something written is the one its span counts into", () => {
  const name = { text: "Oban", span: { start: 0, end: 4 } };
  const credit = { text: "AP", span: { start: 5, end: 7 }, people: [], organizations: ["AP"] };
  const cue = { text: "says", span: { start: 4, end: 8 } };
  const bundle = bundleOf({
    articles: [
      {
        id: "a",
        headline: "Ana says so",
        body: "Oban — Rain.",
        dateline: {
          text: "Oban — ",
          span: { start: 0, end: 7 },
          places: [{ name: "Oban", ...name }],
          agencies: [],
        },
        media: [
          { kind: "image", caption: { text: "Oban AP", description: "Oban", people: [], credit } },
        ],
      },
    ],
    statements: [{ ...said, cue, source: { pointer: "/headline" } }],
  });
  const [article] = bundle.articles;

  expect(textOf(bundle, article!.dateline!.places[0]! as typeof name)).toBe("Oban — ");
  expect(textOf(bundle, article!.dateline!)).toBe("Oban — Rain.");
  expect(textOf(bundle, credit)).toBe("Oban AP");
  expect(textOf(bundle, cue)).toBe("Ana says so");
  expect(textOf(bundle, { ...cue })).toBe("Oban — Rain.");
  expect(textOf(bundle, { ...cue, source: { article: "a", pointer: "/headline" } })).toBe(
    "Ana says so",
  );
  expect(textOf(bundle, { ...cue, source: { article: "b" } })).toBeUndefined();
});

test("the actor of a mention is the one of its id", () => {
  const actor = { ...ana, id: "ana" };
  const bundle = bundleOf({ actors: [{ ...ana }, actor] });

  expect(actorOf(bundle, { text: "Reis", actor: "ana" })).toBe(actor);
  expect(actorOf(bundle, { text: "Reis", actor: "jo" })).toBeUndefined();
  expect(actorOf(bundle, { text: "Reis" })).toBeUndefined();
});
