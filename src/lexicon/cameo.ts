/** A category of PLOVER. */
export type PloverType =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "CONCEDE"
  | "COOPERATE"
  | "AID"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "ASSAULT";

/** What a code of CAMEO comes to in PLOVER. */
export interface PloverReading {
  /** The category of PLOVER; none for public statements and appeals. */
  readonly type?: PloverType;
  /** The way it is done. */
  readonly mode?: string;
  /** The fields it touches. */
  readonly context?: readonly string[];
}

/**
 * The categories of PLOVER, by the codes of CAMEO that they took the place of: code → category,
 * mode, contexts, with `-` for none. What is not listed is as its first two digits.
 */
// biome-ignore format: one code a line
const TABLE = `
03   AGREE -
0331 AGREE - economic
0332 AGREE - military
0333 AGREE - humanitarian
036  AGREE - diplomatic
04   CONSULT -
041  CONSULT phone
042  CONSULT visit
043  CONSULT visit
044  CONSULT third-party
045  CONSULT - diplomatic
046  CONSULT - diplomatic
05   SUPPORT - diplomatic
06   COOPERATE -
061  COOPERATE - economic
062  COOPERATE - military
063  COOPERATE - legal
064  COOPERATE - intelligence
07   AID -
071  AID - economic
072  AID - military
073  AID - humanitarian
074  AID - peacekeeping
075  AID - asylum
08   CONCEDE -
081  CONCEDE - legal
082  CONCEDE - democracy
083  CONCEDE - political_institutions
0813 RETREAT - legal
0814 RETREAT - legal
084  RETREAT -
0841 RETREAT release legal
0842 RETREAT return legal
085  RETREAT ease economic
086  RETREAT access diplomatic
0861 RETREAT access peacekeeping
0863 RETREAT access humanitarian
087  RETREAT disarm military
0871 RETREAT ceasefire military
0872 RETREAT withdraw military
0873 RETREAT disarm military
0874 RETREAT disarm military
09   ACCUSE investigate
091  ACCUSE investigate crime corruption
092  ACCUSE investigate human_rights
093  ACCUSE investigate military
10   REQUEST -
104  REQUEST change political_institutions
105  REQUEST yield legal
106  REQUEST meet diplomatic
11   ACCUSE disapprove
112  ACCUSE allege
114  ACCUSE allege diplomatic
115  ACCUSE allege legal
116  ACCUSE disapprove legal
12   REJECT -
125  REJECT meet diplomatic
128  REJECT yield legal
129  REJECT yield diplomatic
13   THREATEN -
131  THREATEN relations
133  THREATEN relations
138  THREATEN violence military
139  THREATEN relations diplomatic
14   PROTEST -
141  PROTEST demo
142  PROTEST hunger
143  PROTEST boycott
144  PROTEST obstruct
145  PROTEST riot
15   MOBILIZE -
153  MOBILIZE police
154  MOBILIZE troops military
16   SANCTION -
161  SANCTION withdraw diplomatic
162  SANCTION discontinue human_security
1621 SANCTION discontinue economic
1622 SANCTION discontinue military
1623 SANCTION discontinue humanitarian
163  COERCE restrict diplomatic
164  SANCTION withdraw diplomatic
166  SANCTION expel diplomatic
17   COERCE -
171  COERCE seize human_security
1712 ASSAULT seize human_security
172  COERCE restrict executive
1722 COERCE ban pro_autocracy
1723 COERCE curfew pro_autocracy
1724 COERCE martial-law pro_autocracy
173  COERCE arrest legal
174  COERCE deport legal
175  ASSAULT pro_autocracy military
18   ASSAULT -
181  ASSAULT abduct
182  ASSAULT beat
1821 ASSAULT sexual
1822 ASSAULT torture
183  ASSAULT suicide-attack
1831 ASSAULT suicide-attack
1832 ASSAULT explosives
1833 ASSAULT explosives
185  ASSAULT assassinate
186  ASSAULT assassinate
19   ASSAULT - military
191  COERCE restrict military
192  COERCE seize military
193  ASSAULT firearms military
194  ASSAULT heavy-weapons military
195  ASSAULT heavy-weapons military
20   ASSAULT massacre military
203  ASSAULT cleansing religion_ethnicity
204  ASSAULT unconventional cbrn
`;

/** The twenty roots of CAMEO under the names that the first draft of PLOVER gave them. */
// biome-ignore format: one root a line
export const ploverDraft: Readonly<Record<string, string>> = {
  "03": "AGREE",
  "04": "CONSULT",
  "05": "SUPPORT",
  "06": "COOPERATE",
  "07": "AID",
  "08": "CONCEDE",
  "084": "RETREAT",
  "085": "RETREAT",
  "086": "RETREAT",
  "087": "RETREAT",
  "09": "INVESTIGATE",
  "10": "DEMAND",
  "11": "DISAPPROVE",
  "12": "REJECT",
  "13": "THREATEN",
  "14": "PROTEST",
  "15": "MOBILIZE",
  "16": "SANCTION",
  "17": "COERCE",
  "18": "ASSAULT",
  "19": "FIGHT",
  "20": "FIGHT",
};

/** The table as it is looked up. */
export const cameo: Readonly<Record<string, PloverReading>> = /* @__PURE__ */ Object.fromEntries(
  TABLE.trim()
    .split("\n")
    .map((line) => {
      const [code = "", type = "", mode = "-", ...context] = line.split(/ +/u);
      return [
        code,
        {
          type: type as PloverType,
          ...(mode !== "-" && { mode }),
          ...(context.length > 0 && { context }),
        },
      ];
    }),
);
