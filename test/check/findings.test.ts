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
  ["actor/role-overlap", { actors: [{ ...ana, roles: [{ ...mayor, title: "deputy mayor" }] }, { ...ana, roles: [{ ...mayor, title: "deputy mayor" }] }] }],
  ["actor/role-overlap", { actors: [{ ...ana, roles: [{ ...mayor, title: "mayoral aide" }] }, { ...ana, roles: [{ ...mayor, title: "mayoral aide" }] }] }],
  ["actor/unnamed-needs-description", { actors: [{ ...official, name: "official", affiliation: { text: "the port" } }], statements: [{ ...said, speaker }] }],
  ["actor/unnamed-needs-description", { actors: [{ ...official, name: "sailor" }], statements: [said] }],
  ["actor/unnamed-needs-description", { actors: [{ kind: "unnamed", name: "sailor" }], statements: [said] }],
  ["actor/unnamed-reason", { actors: [{ kind: "unnamed", name: "port official" }], statements: [said] }],
  ["actor/unnamed-reason", { actors: [official], statements: [said, { ...said, speaker: { text: "Reis", actor: "ana" } }] }],
  ["actor/unnamed-reason", { actors: [official], statements: [{ ...said, speaker }, { ...said, speaker, terms: { text: "anonymity", rule: "anonymous", reason: { text: "for fear" } } }] }],
  ["article/pointer", { articles: [{ headline: "A", ext: { "house:a/b~c": 1 }, digitalSource: [{ type: "machine", pointer: "/ext/house:a~1b~0c" }] }] }],
  ["article/retracted-but-usable", { articles: [{ headline: "A", status: "usable", corrections: [{ kind: "correction", at: "2024-05-06", text: "B" }] }] }],
  ["caption/no-date-or-place", { articles: [{ headline: "A" }, { headline: "B", media: [{ kind: "image" }] }] }],
  ["event/casualty-contradiction", { events: [{ name: "Storm", quantities: [{ text: "7", measure: "injured", value: 7 }, { text: "9", measure: "killed", value: 9 }] }] }],
  ["event/casualty-contradiction", { events: [{ name: "Storm", quantities: [{ text: "7", measure: "injured", value: 7, unit: "person" }, { text: "9", measure: "injured", value: 9, unit: "horse" }] }] }],
  ["event/casualty-contradiction", { events: [{ name: "Storm", quantities: [{ text: "about 7", measure: "injured", value: 7, approximate: true }, { text: "9", measure: "injured", value: 9 }] }] }],
  ["event/casualty-contradiction", { events: [{ name: "Storm", quantities: [{ text: "9", measure: "injured", value: 9 }, { text: "about 7", measure: "injured", value: 7, approximate: true }] }] }],
  ["event/casualty-contradiction", { events: [{ name: "Sale", quantities: [{ text: "7", measure: "cost", value: 7 }, { text: "9", measure: "cost", value: 9 }] }] }],
  ["event/casualty-contradiction", { events: [{ name: "Storm", quantities: [{ text: "dozens", measure: "injured" }, { text: "9", measure: "injured", value: 9 }] }] }],
  ["event/casualty-contradiction", { events: [{ name: "Storm", quantities: [{ text: "up to 5", measure: "injured", max: 5 }, { text: "at least 5", measure: "injured", min: 5 }, { text: "up to 5", measure: "injured", max: 5 }] }] }],
  ["event/casualty-needs-source", { events: [{ name: "Sale", quantities: [{ text: "7", measure: "cost", value: 7 }] }] }],
  ["event/occurred-in-future", { articles: [{ headline: "A", datePublished: published }], events: [{ name: "Race", start: { value: "2030" } }] }],
  ["event/occurred-in-future", { articles: [{ headline: "A", datePublished: published }], events: [{ name: "Race", status: "occurred" }] }],
  ["event/planned-in-past", { articles: [{ headline: "A", datePublished: published }], events: [{ name: "Race", status: "planned" }] }],
  ["event/planned-in-past", { articles: [{ headline: "A", datePublished: published }], events: [{ name: "Race", status: "planned", start: { value: "2024-05-01" }, end: { value: "2024-05-09" } }] }],
  ["event/sub-outside-super", { events: [regatta, { name: "Race", partOf: "regatta", start: { value: "2024-05-06" }, end: { value: "2024-05-06" } }] }],
  ["event/part-of-cycle", { events: [{ name: "A", id: "a", partOf: "b" }, { name: "B", id: "b" }, { name: "C", partOf: undefined }] }],
  ["statement/off-record-published", { statements: [{ ...said, terms: { text: "off the record", rule: "on-record" } }] }],
  ["statement/quote-in-text", { statements: [{ form: "direct", text: "Go now", content: [{ text: "Go \n now" }] }] }],
  ["statement/speaker-is-metonym-place", { actors: [{ kind: "geopolitical", name: "Oban", id: "oban", names: [{ value: "Oban", kind: "short" }, { value: "the harbour", kind: "metonym" }] }], statements: [said, { ...said, speaker: { text: "Oban", actor: "oban" } }] }],
  ["statement/quote-marks", { articles: [{ headline: "A", body: "“Go,” they said." }], statements: [{ form: "direct", text: "Go", cue: { text: "said", span: { start: 11, end: 15 } }, content: [{ text: "Go", span: { start: 1, end: 3 } }] }] }],
  ["statement/quote-marks", { articles: [{ headline: "A", body: "A “free” port" }], statements: [{ form: "mixed", text: "a “free” port", content: [{ text: "A “free” port", span: { start: 0, end: 13 }, quoted: [{ text: "free", span: { start: 3, end: 7 } }] }] }] }],
  ["statement/quote-marks", { articles: [{ headline: "A", body: "“Go now.\n\n“Go home.”" }], statements: [{ form: "direct", text: "Go now.", content: [{ text: "Go now.", span: { start: 1, end: 8 } }] }] }],
  ["statement/quote-marks", { articles: [{ headline: "A", body: "« Va », dit-il" }], statements: [{ form: "direct", text: "Va", content: [{ text: "Va", span: { start: 2, end: 4 } }] }] }],
  ["span/text", { articles: [{ headline: "A", body: "By Ana", byline: { text: "By Ana Reis", contributors: [{ text: "Ana Reis", span: { start: 3, end: 11 }, name: "Ana Reis" }] } }] }],
  ["span/grapheme", { articles: [{ headline: "A", body: "“Go” – a… ⁰한" }], actors: [{ ...ana, mentions: [{ text: "Go", span: { start: 1, end: 3 } }, { text: " – a", span: { start: 4, end: 8 } }, { text: " ⁰", span: { start: 9, end: 11 } }] }] }],
  ["span/grapheme", { articles: [{ headline: "A", body: "é日本" }], actors: [{ ...ana, mentions: [{ text: "日", span: { start: 1, end: 2 } }, { text: "é日本", span: { start: 0, end: 3 } }] }] }],
])("%s is kept by %j", (rule, parts) => {
  expect(faultsOf(rule, parts)).toStrictEqual([]);
});

// biome-ignore format: one case a line
test.each<[string, Partial<NewsBundle>, string[]]>([
  ["actor/role-overlap", { actors: [{ ...ana, roles: [{ ...mayor, organization: { text: "Oban", actor: "oban" } }] }, { ...ana, roles: [{ ...mayor, organization: { text: "the town", actor: "oban" } }] }] },
    ["actors/1/roles/0: The post `Mayor` is held by `actors/0` already"]],
  ["actor/role-overlap", { actors: [{ ...ana, roles: [{ ...mayor, title: "Secretary-General" }] }, { ...ana, roles: [{ ...mayor, title: "Secretary-General" }] }] },
    ["actors/1/roles/0: The post `Secretary-General` is held by `actors/0` already"]],
  ["actor/role-overlap", { actors: [{ ...ana, roles: [{ ...mayor, title: "defence minister" }] }, { ...ana, roles: [{ ...mayor, title: "Defence Minister" }] }] },
    ["actors/1/roles/0: The post `Defence Minister` is held by `actors/0` already"]],
  ["actor/unnamed-needs-description", { actors: [{ ...official, name: "official " }], statements: [{ ...said, speaker }] },
    ["actors/0/name: The unnamed source is told only by `official `"]],
  ["article/pointer", { articles: [{ headline: "A", digitalSource: ["/headline/length", "/byline/text", "/headline/0", "/ext/b"].map((pointer) => ({ type: "machine", pointer })) }] },
    ["/headline/length", "/byline/text", "/headline/0", "/ext/b"].map((pointer, at) => `articles/0/digitalSource/${at}/pointer: The article has nothing at \`${pointer}\``)],
  ["article/retracted-but-usable", { articles: [{ headline: "A", status: "usable", corrections: [{ kind: "correction", at: "2024-05-06", text: "B" }, { kind: "retraction", at: "2024-05-07", text: "C" }] }] },
    ["articles/0/status: The article was retracted, but its status is `usable`"]],
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
  ["statement/off-record-published", { articles: [{ headline: "A" }], statements: [{ ...said, terms: { text: "off the record", rule: "off-record" } }] },
    ["statements/0/terms/rule: This was said off the record, but its story may be used"]],
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
  ["span/text", { articles: [{ headline: "A", body: "OBAN — Rain.", dateline: { text: "OBAN — ", span: { start: 0, end: 7 }, places: [{ name: "Oban", text: "OBAN", span: { start: 1, end: 5 } }], agencies: [], repairs: [{ rule: "dateline/spaces", message: "Too many", at: { start: 0, end: 99 } }] } }] },
    ["articles/0/dateline/places/0/span: Expected “OBAN” from 1 to 5, but “BAN ” stands there", "articles/0/dateline/repairs/0/span/end: The span ends at 99, but its text has only 7 code units"]],
  ["span/grapheme", { articles: [{ headline: "A", body: "Ze\u0300 👩\u200d🚀 1\ufe0f\u20e3" }], actors: [{ ...ana, mentions: [{ text: "Ze", span: { start: 0, end: 2 } }, { text: "👩", span: { start: 4, end: 6 } }, { text: "🚀", span: { start: 7, end: 9 } }, { text: "\u20e3", span: { start: 12, end: 13 } }] }] },
    ["actors/0/mentions/0/span/end: The span cuts what reads as one character at 2", "actors/0/mentions/1/span/end: The span cuts what reads as one character at 6", "actors/0/mentions/2/span/start: The span cuts what reads as one character at 7", "actors/0/mentions/3/span/start: The span cuts what reads as one character at 12"]],
  ["bundle/unique-id", { articles: [{ headline: "A", id: "a" }], actors: [{ ...ana, id: "b" }, ana, { ...ana, id: "b" }, { ...ana, id: "a" }] },
    ["actors/2/id: The id `b` is taken already, by `actors/0`", "actors/3/id: The id `a` is taken already, by `articles/0`"]],
  ["span/pointer", { articles: [{ headline: "A", id: "a" }], actors: [{ ...ana, source: { article: "b" }, mentions: [{ text: "Go", span: { start: 0, end: 2 } }] }] },
    ["actors/0/mentions/0/span: The span counts into the article `b`, but the bundle has none of that id"]],
])("%s is broken by %j", (rule, parts, faults) => {
  expect(faultsOf(rule, parts)).toStrictEqual(faults);
});

test.each(["killed", "dead", "injured", "wounded", "missing", "kidnapped", "displaced"])(
  "how many are %s is told on someone's word, and does not contradict itself",
  (measure) => {
    const [seven, nine] = [7, 9].map((value) => ({ text: String(value), measure, value }));
    const parts = { events: [{ name: "Storm", quantities: [seven!, nine!] }] };

    expect(faultsOf("event/casualty-needs-source", parts)).toStrictEqual([
      `events/0/quantities/0/attributedTo: Nothing says on whose word “7” were ${measure}`,
      `events/0/quantities/1/attributedTo: Nothing says on whose word “9” were ${measure}`,
    ]);
    expect(faultsOf("event/casualty-contradiction", parts)).toStrictEqual([
      `events/0/quantities/1: “9” ${measure} contradicts “7”`,
    ]);
  },
);

// biome-ignore format: one field a line
test.each<[path: string, kind: string, parts: Partial<NewsBundle>]>([
  ["actors/0/source/article", "article", { actors: [{ ...ana, source: { article: "x" } }] }],
  ["statements/0/speaker/actor", "actor", { statements: [{ ...said, speaker: { text: "she", actor: "x" } }] }],
  ["statements/0/about/0", "event", { statements: [{ ...said, about: ["x"] }] }],
  ["statements/0/occasion/event", "event", { statements: [{ ...said, occasion: { text: "the race", event: "x" } }] }],
  ["statements/0/respondsTo", "statement", { statements: [{ ...said, respondsTo: "x" }] }],
  ["events/0/partOf", "event", { events: [{ name: "Race", partOf: "x" }] }],
  ["events/0/follows/0", "event", { events: [{ name: "Race", follows: ["x"] }] }],
  ["events/0/causes/0", "event", { events: [{ name: "Race", causes: ["x"] }] }],
  ["events/0/attributedTo/0", "statement", { events: [{ name: "Race", attributedTo: ["x"] }] }],
])("%s is the id of an %s", (path, kind, parts) => {
  expect(faultsOf(`ref/${kind}`, parts)).toStrictEqual([
    `${path}: The bundle has no ${kind} with the id \`x\``,
  ]);
});

// biome-ignore format: one text a line
test.each([
  "“Go now,” she said.", "“Go now”, she said.", "“Go now” – and they went.", "He said: \"Go now.\"", "« Go now », dit-il.",
  "«Go now»", "„Go now“, sagte sie.", "»Go now«", "“[Go now]”", "“(Go now)”", "‘Go now’", "「Go now」", "“Go now.\n\n“Home.”", "“Go now \n“Home.”", "“Go now ”",
])("%j has its quotation between marks", (body) => {
  expect(faultsOf("statement/quote-marks", quoting(body))).toStrictEqual([]);
});

// biome-ignore format: one text a line
test.each([
  "Go now, she said.", "“So” Go now.", "“ Go now”", "“Go now, she said.”", "“Go nowish.”", "“Go now.\n\nThey went.", "She said Go now”", "aGo now”", "“Go nowa\n“Home.”", "“Go now.x”",
])("%j has no marks right around its quotation", (body) => {
  expect(faultsOf("statement/quote-marks", quoting(body))).toStrictEqual([UNMARKED]);
});

const UNMARKED = "statements/0/content/0/span: Expected quotation marks around “Go now”";

/** A story in which someone says “Go now”. */
function quoting(body: string): Partial<NewsBundle> {
  const start = body.indexOf("Go now");
  const content = [{ text: "Go now", span: { start, end: start + 6 } }];
  return {
    articles: [{ headline: "A", body }],
    statements: [{ form: "direct", text: "Go now", content }],
  };
}

test("an issue without advice has no hint", () => {
  const [issue] = checkBundle(bundleOf({ statements: [said] }));
  expect(issue).toStrictEqual({
    rule: "statement/unattributed",
    severity: "warning",
    path: ["statements", 0],
    message: "Nothing says who made this statement",
  });
});

test("a span over other words tells where they first stand, if they do", () => {
  const mentions = ["now", "Ana"].map((text) => ({ text, span: { start: 0, end: 3 } }));
  const issues = checkBundle(
    bundleOf({ articles: [{ headline: "A", body: "Go now" }], actors: [{ ...ana, mentions }] }),
  );
  expect(issues.map(({ hint }) => hint)).toStrictEqual(["These words first stand at 3", undefined]);
});

test("an id that is there twice means the first that has it", () => {
  const names: unknown[] = [];
  const look: Rule = {
    id: "house/look",
    severity: "info",
    demand: "Look.",
    *check({ actors }) {
      names.push(...[...actors].map(([id, { name }]) => [id, name]));
    },
  };
  checkBundle(
    bundleOf({
      actors: [
        { ...ana, id: "a" },
        { ...official, id: "a" },
        { ...ana, name: "Jo Park" },
      ],
    }),
    { also: [look] },
  );
  expect(names).toStrictEqual([["a", "Ana Reis"]]);
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
