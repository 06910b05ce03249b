import { joined } from "../words.js";

/**
 * What a verb of saying, thinking or wanting does, and what can follow it.
 *
 * @category Lexicons
 */
export interface SpeechVerb {
  /** What the speaker does by it, in the words of `Statement.stance`. */
  readonly stance: Stance;
  /**
   * What it takes: a `clause`, `that` clause only, a question with `whether`, an `infinitive`, an `object`, only a `quote`;
   * a `hearer` before these; or the prepositions and particles that belong to it, which a `particled` verb is never without.
   */
  readonly takes: string;
}

/**
 * What a speaker does by saying something.
 *
 * @category Lexicons
 */
export type Stance =
  | "asserts"
  | "denies"
  | "accuses"
  | "condemns"
  | "praises"
  | "promises"
  | "demands"
  | "warns"
  | "asks"
  | "admits"
  | "predicts"
  | "doubts"
  | "other";

/** Gives each of some verbs what it takes, which stands before it, and one stance. */
function verbsThat(
  stance: Stance,
  verbs: Readonly<Record<string, string>>,
): Readonly<Record<string, SpeechVerb>> {
  const table: Record<string, SpeechVerb> = {};
  for (const [takes, list] of Object.entries(verbs))
    for (const verb of list.split(" ")) table[verb] = { stance, takes };
  return table;
}

/** Verbs that tell what someone said, thinks or wants: the plain form → what it does. */
// biome-ignore format: what verbs take, and the verbs, a line
export const speechVerbs: Readonly<Record<string, SpeechVerb>> = /* @__PURE__ */ joined(
  verbsThat("asserts", {
    "noun hearer that quote": "email",
    "noun hearer quote": "message text",
    "noun hearer on": "brief",
    "noun request object for on out": "call",
    "noun clause": "guess reply scream shout",
    "noun clause infinitive object": "claim",
    "noun clause object": "estimate find note post report show signal state",
    "noun clause object about": "tweet",
    "noun clause about": "blog fume",
    "noun clause at": "hint",
    "noun clause on": "remark",
    "noun that": "sense",
    "noun that quote": "counter reason",
    "noun that quote object": "answer",
    "noun that quote to": "object",
    "noun that infinitive": "love",
    "noun that against": "rule",
    "noun quote": "caption cry quote share update",
    "noun quote about on": "comment",
    "noun whether": "address detail",
    "noun infinitive": "like",
    "noun object": "brand favor label reference support view voice welcome",
    "noun off": "sound",
    "noun on": "focus",
    "particled quote it": "put",
    "hearer clause": "assure",
    "hearer clause of": "tell",
    "hearer that quote of": "remind",
    "hearer that of": "inform notify",
    clause: "add assume conclude contend editorialize exclaim feel figure hypothesize maintain observe opine posit postulate presume quip realize reckon retort say suppose surmise theorize whisper yell",
    "clause infinitive in": "believe",
    "clause object": "affirm announce assert confirm declare disclose discover emphasize explain imagine imply indicate know mention proclaim reaffirm recall recount reiterate remember repeat reveal stress suggest understand",
    "clause about": "gripe grumble joke muse",
    "clause about of": "boast brag think",
    "clause about to": "testify",
    "clause against for": "argue",
    that: "calculate certify deduce determine gather hear infer notice prove see",
    "that quote object": "clarify rebut",
    "that quote about of to": "write",
    "that quote by to": "respond",
    "that quote with": "concur",
    "that infinitive": "appear seem",
    "that infinitive object": "prefer profess",
    "that object": "appreciate communicate convey demonstrate highlight illustrate perceive signify specify underline underscore",
    "that about of": "learn",
    "that at out to": "point",
    "that out": "lay spell",
    "that to": "attest",
    quote: "beam begin chime continue correct enthuse interject interrupt mutter publish read roar scoff sigh snap tease thunder title vent venture",
    "quote object": "amplify chant cheer headline recite summarize",
    "quote about": "gush pontificate rant",
    "quote on": "elaborate",
    "quote to": "react",
    "whether object": "consider contemplate discuss",
    infinitive: "enjoy",
    object: "admire applaud articulate champion characterize cite deem defend depict describe dub embrace endorse express interpret invoke issue justify list outline paraphrase portray promote pronounce rationalize recap retell retweet tout",
    "object for": "advocate",
    "about against": "rail",
    "about of": "talk",
    "about of on out": "speak",
    as: "identify",
    by: "stand",
    for: "vouch",
    on: "expound reflect touch",
    out: "set",
    to: "allude refer",
  }),
  verbsThat("denies", {
    "noun that quote object against": "protest",
    "noun object": "dismiss",
    "clause infinitive object": "deny",
    "that quote on with": "disagree",
    "that object": "dispute refute",
    infinitive: "resist",
    "infinitive object": "decline refuse",
    object: "contradict debunk disavow discount downplay ignore oppose rebuff reject renounce repudiate",
  }),
  verbsThat("accuses", {
    "noun clause with": "charge",
    "noun object": "blame",
    "clause object": "allege",
    object: "accuse compare fault implicate impugn indict scapegoat sue",
  }),
  verbsThat("condemns", {
    "noun request object": "challenge",
    "noun clause infinitive object": "regret",
    "noun object": "attack insult",
    "clause object": "lament",
    "clause about of": "complain",
    "that object": "bemoan",
    "quote object": "chide scold",
    "infinitive object": "hate",
    object: "assail bash belittle berate bewail blast castigate censure chastise condemn criticize decry denounce deplore deride despise detest dislike disparage excoriate knock lambast lambaste loathe mock pan rebuke reprimand ridicule rip savage skewer slam trash",
    back: "fire shoot",
    on: "dwell",
    out: "lash",
  }),
  verbsThat("praises", {
    "noun object": "back praise",
    "noun with": "credit",
    object: "commend compliment congratulate extol glorify hail laud salute thank",
  }),
  verbsThat("promises", {
    "noun hearer clause infinitive object": "promise",
    "noun clause infinitive object": "pledge",
    "noun quote infinitive object": "offer",
    "noun infinitive": "vote",
    "noun infinitive to": "plan",
    "clause infinitive": "swear",
    "clause infinitive object": "vow",
    "clause infinitive on to with": "agree",
    "clause object": "guarantee",
    "that infinitive": "decide threaten",
    "that infinitive object": "propose",
    infinitive: "choose endeavor intend opt volunteer",
    "infinitive object": "seek",
    "infinitive for": "aim",
    "infinitive to": "commit",
  }),
  verbsThat("demands", {
    "noun request that quote object": "order",
    "noun request object against for": "lobby",
    "noun request object for": "push",
    "noun request object for on": "press",
    "noun clause infinitive object": "demand",
    "noun that infinitive object": "request",
    "noun against for": "campaign rally",
    "noun for": "appeal",
    "hearer request that quote object": "instruct",
    "hearer request quote whether infinitive object about for": "ask",
    "hearer that infinitive object against": "advise",
    request: "direct",
    "request that quote object": "urge",
    "request quote infinitive object for": "beg",
    "request quote object": "implore",
    "request object": "dare encourage exhort",
    "clause on": "insist",
    "that object": "dictate mandate recommend require",
    "quote infinitive for with": "plead",
    "infinitive object": "want",
    "infinitive for": "long",
    object: "ban bar crave forbid nominate prohibit subpoena summon veto",
    "object for": "petition",
    of: "approve",
  }),
  verbsThat("warns", {
    "noun clause object": "fear",
    "noun clause about": "worry",
    "hearer clause about against of": "warn",
    "hearer clause against": "caution",
    "hearer that": "alert",
    object: "dread",
  }),
  verbsThat("asks", {
    "noun quote whether object": "question",
    clause: "wonder",
    "quote whether about": "inquire",
    "whether object": "query",
    object: "probe",
    "object about": "quiz",
    "object about on": "grill",
  }),
  verbsThat("admits", {
    "clause object": "acknowledge concede recognize",
    "clause object to": "admit",
    "clause to": "confess",
    that: "grant",
    "that quote for": "apologize",
  }),
  verbsThat("predicts", {
    "noun clause infinitive": "project",
    "noun clause infinitive for": "hope",
    "noun clause object": "forecast",
    "noun that": "bet",
    clause: "prophesy wager",
    "clause infinitive object": "expect",
    "clause object": "anticipate predict",
    "clause about on": "speculate",
    "that object": "envisage envision foresee",
    object: "foretell",
    "at for to": "look",
  }),
  verbsThat("doubts", {
    "noun clause object": "doubt",
    "clause object": "suspect",
    whether: "weigh",
    infinitive: "hesitate",
    object: "disbelieve distrust mistrust second-guess",
  }),
  verbsThat("other", {
    "hearer request": "convince persuade",
    "whether object": "explore ponder",
    object: "ascribe contrast frame liken mull peg",
    out: "single",
  }),
);
