import fc from "fast-check";
import { expect, test } from "vitest";
import { PersonName } from "../../src/model/name.js";
import { nameLexicon } from "../../src/parse/name/lexicon.js";
import { parseName } from "../../src/parse/name.js";

type Parts = Omit<PersonName, "text" | "span">;

function read(text: string): Parts | undefined {
  const name = parseName(text);
  if (!name) return undefined;
  const { text: _text, span: _span, ...parts } = name;
  return parts;
}

test.each<[string, Parts]>([
  ["Jane Roe", { given: "Jane", family: "Roe" }],
  ["Jane O’Dowd", { given: "Jane", family: "O’Dowd" }],
  ["vega, de la", { family: "de la vega" }],
  ["Roe José A.", { given: "José", middle: "A.", family: "Roe" }],
  [", Jane", { given: "Jane" }],
  ["Jane A. Roe", { given: "Jane", middle: "A.", family: "Roe" }],
  ["J. K. Roe", { given: "J.", middle: "K.", family: "Roe" }],
  ["jane e roe", { given: "jane", middle: "e", family: "roe" }],
  ["jane A roe", { given: "jane", middle: "A", family: "roe" }],
  ["Pedro J. Solis Aranda", { given: "Pedro", middle: "J.", family: "Solis Aranda" }],
  ["Anna B. C. Holt", { given: "Anna", middle: "B. C.", family: "Holt" }],
  ["Anna B. Louise Holt", { given: "Anna", middle: "B. Louise", family: "Holt" }],
])("parts %s", (text, parts) => {
  expect(read(text)).toStrictEqual(parts);
});

test.each<[string, Parts]>([
  ["Dr. Jane Roe", { honorific: "Dr.", given: "Jane", family: "Roe" }],
  ["Mr. Roe", { honorific: "Mr.", family: "Roe" }],
  ["Mme Le Roc", { honorific: "Mme", family: "Le Roc" }],
  ["Sen. De Luna", { honorific: "Sen.", family: "De Luna" }],
  ["Sen. Ben Frey", { honorific: "Sen.", given: "Ben", family: "Frey" }],
  ["President King", { honorific: "President", family: "King" }],
  ["President Holt", { honorific: "President", family: "Holt" }],
  ["Sir Gerald", { honorific: "Sir", given: "Gerald" }],
  ["King Karl Gustav", { honorific: "King", given: "Karl Gustav" }],
  ["Queen Amelie II", { honorific: "Queen", given: "Amelie", suffix: "II" }],
  [
    "Crown Prince Salim bin Tariq",
    { honorific: "Crown Prince", given: "Salim", family: "bin Tariq" },
  ],
  ["King Salim bin Tariq", { honorific: "King", given: "Salim", family: "bin Tariq" }],
  ["Rt. Hon. Paul E. Holt", { honorific: "Rt. Hon.", given: "Paul", middle: "E.", family: "Holt" }],
  ["Bundeskanzlerin Lena Vogt", { honorific: "Bundeskanzlerin", given: "Lena", family: "Vogt" }],
  ["Hafenminister Jan Vogt", { honorific: "Hafenminister", given: "Jan", family: "Vogt" }],
  ["HPD-Chefin Lena Vogt", { honorific: "HPD-Chefin", given: "Lena", family: "Vogt" }],
  [
    "Noch-Innenminister Jan Vogt",
    { honorific: "Noch-Innenminister", given: "Jan", family: "Vogt" },
  ],
  ["Jan Werkchef", { given: "Jan", family: "Werkchef" }],
  ["Sgt. 1st Class Jane Roe", { honorific: "Sgt. 1st Class", given: "Jane", family: "Roe" }],
  [
    "Petty Officer Second Class Jan Roe",
    { honorific: "Petty Officer Second Class", given: "Jan", family: "Roe" },
  ],
  ["Sgt. 1st Jane Roe", { honorific: "Sgt.", given: "1st", middle: "Jane", family: "Roe" }],
  [
    "US Secretary of State Jane Roe",
    { honorific: "US Secretary of State", given: "Jane", family: "Roe" },
  ],
  [
    "Secretary of Homeland Security Jane Roe",
    { honorific: "Secretary of Homeland Security", given: "Jane", family: "Roe" },
  ],
  [
    "President of the United States Jane Roe",
    { honorific: "President of the United States", given: "Jane", family: "Roe" },
  ],
  [
    "President of South Korea Jane Roe",
    { honorific: "President of South Korea", given: "Jane", family: "Roe" },
  ],
  [
    "Chairman of the Joint Chiefs of Staff Gen. Tom Holt",
    { honorific: "Chairman of the Joint Chiefs of Staff Gen.", given: "Tom", family: "Holt" },
  ],
  [
    "Deputy Prime Minister and Finance Minister Jane Roe",
    { honorific: "Deputy Prime Minister and Finance Minister", given: "Jane", family: "Roe" },
  ],
  ["Lt.Gov. Tom Holt", { honorific: "Lt.Gov.", given: "Tom", family: "Holt" }],
  [
    "US Magistrate-Judge Jane Roe",
    { honorific: "US Magistrate-Judge", given: "Jane", family: "Roe" },
  ],
  [
    "Salt Lake City Mayor Jane Roe",
    { honorific: "Salt Lake City Mayor", given: "Jane", family: "Roe" },
  ],
  ["Acme founder Tom Holt", { honorific: "Acme founder", given: "Tom", family: "Holt" }],
  ["Hull astrologer Mr. Holt", { honorific: "Hull astrologer Mr.", family: "Holt" }],
  ["astrologer Tom Holt", { honorific: "astrologer", given: "Tom", family: "Holt" }],
  ["the astrologer Tom Holt", { honorific: "the astrologer", given: "Tom", family: "Holt" }],
  ["the actor Tom Holt", { honorific: "the actor", given: "Tom", family: "Holt" }],
  ["Dean Jane Roe", { honorific: "Dean", given: "Jane", family: "Roe" }],
  ["Coach", { honorific: "Coach" }],
  ["Secretary of State", { honorific: "Secretary of State" }],
])("reads the office before the name in %s", (text, parts) => {
  expect(read(text)).toStrictEqual(parts);
});

test.each<[string, Parts]>([
  ["Dean Holt", { given: "Dean", family: "Holt" }],
  ["Mary Jean King", { given: "Mary", middle: "Jean", family: "King" }],
  ["Anna Bishop Holt", { given: "Anna", middle: "Bishop", family: "Holt" }],
  ["Tom Page", { given: "Tom", family: "Page" }],
])("takes no name for a title in %s", (text, parts) => {
  expect(read(text)).toStrictEqual(parts);
});

test.each<[string, Parts]>([
  ["Jan van der Berg", { given: "Jan", family: "van der Berg" }],
  ["Van Holt", { given: "Van", family: "Holt" }],
  ["de la Vega", { family: "de la Vega" }],
  ["Rosa von Bergen Wessels", { given: "Rosa", family: "von Bergen Wessels" }],
  [
    "Jorge da Silva do Amaral de Souza",
    { given: "Jorge", middle: "da Silva do Amaral", family: "de Souza" },
  ],
  ["Rosa Velasquez y Garcia", { given: "Rosa", family: "Velasquez y Garcia" }],
  ["Tom and Jane Roe", { given: "Tom and Jane", family: "Roe" }],
  ["Omar al-Rashid", { given: "Omar", family: "al-Rashid" }],
  ["Omar Al Rashid", { given: "Omar", family: "Al Rashid" }],
  ["Abu Salim al-Rashid", { given: "Abu Salim", family: "al-Rashid" }],
  ["Abdel Karim al-Rashid", { given: "Abdel Karim", family: "al-Rashid" }],
  ["Omar bin Salim Al Rashid", { given: "Omar", middle: "bin Salim", family: "Al Rashid" }],
])("keeps together what belongs together in %s", (text, parts) => {
  expect(read(text)).toStrictEqual(parts);
});

test.each<[string, Parts]>([
  ["Xu Jianming", { family: "Xu", given: "Jianming" }],
  ["Han Ki-tae", { family: "Han", given: "Ki-tae" }],
  ["Moon Ha-neul", { family: "Moon", given: "Ha-neul" }],
  ["Kim Dong Wook", { family: "Kim", given: "Dong Wook" }],
  ["President Xu Jianming", { honorific: "President", family: "Xu", given: "Jianming" }],
  ["MOREAU Claire", { family: "MOREAU", given: "Claire" }],
  ["Holtz Robert J", { family: "Holtz", given: "Robert", middle: "J" }],
])("reads the family name first in %s", (text, parts) => {
  expect(read(text)).toStrictEqual(parts);
});

test.each<[string, Parts]>([
  ["Samir Al-sabah", { given: "Samir", family: "Al-sabah" }],
  ["Karin Haupt-mann", { given: "Karin", family: "Haupt-mann" }],
  ["Jianming Xu", { given: "Jianming", family: "Xu" }],
  ["Kim Harper", { given: "Kim", family: "Harper" }],
  ["Lee Joan Holt Page", { given: "Lee", middle: "Joan Holt", family: "Page" }],
  ["Long Carter", { given: "Long", family: "Carter" }],
  ["CLAUDE F.", { given: "CLAUDE", family: "F." }],
  ["A.B. Holt", { given: "A.B.", family: "Holt" }],
])("reads the given name first in %s", (text, parts) => {
  expect(read(text)).toStrictEqual(parts);
});

test.each<[string, Parts]>([
  ["Tom Holt Jr.", { given: "Tom", family: "Holt", suffix: "Jr." }],
  ["Tom Holt, Jr.", { given: "Tom", family: "Holt", suffix: "Jr." }],
  ["Tom James Holt V", { given: "Tom", middle: "James", family: "Holt", suffix: "V" }],
  ["Tom V", { given: "Tom", family: "V" }],
  ["Jane Roe QC MP", { given: "Jane", family: "Roe", suffix: "QC MP" }],
  ["Jane Roe, MD, PhD", { given: "Jane", family: "Roe", suffix: "MD, PhD" }],
  ["Jane Roe MA", { given: "Jane", family: "Roe", suffix: "MA" }],
  ["Jane Ma", { given: "Jane", family: "Ma" }],
  ["JANE MA", { given: "JANE", family: "MA" }],
  ["Jane Roe AIA-CSI", { given: "Jane", family: "Roe", suffix: "AIA-CSI" }],
  ["Jane Roe attorney at law", { given: "Jane", family: "Roe", suffix: "attorney at law" }],
  ["Jane Roe, attorney at law", { given: "Jane", family: "Roe", suffix: "attorney at law" }],
])("reads what stands after the name in %s", (text, parts) => {
  expect(read(text)).toStrictEqual(parts);
});

test.each<[string, Parts]>([
  ["Roe, Jane", { given: "Jane", family: "Roe" }],
  ["ROE, JANE A", { given: "JANE", middle: "A", family: "ROE" }],
  ["HOLT JR, TOM", { given: "TOM", family: "HOLT", suffix: "JR" }],
  [
    "Roe, Dr. Jane A., PhD",
    { honorific: "Dr.", given: "Jane", middle: "A.", family: "Roe", suffix: "PhD" },
  ],
  ["Holt, Tom B. Jr., CFP", { given: "Tom", middle: "B.", family: "Holt", suffix: "Jr., CFP" }],
  ["Berg, Jan van der", { given: "Jan", family: "van der Berg" }],
  ["van der Berg, Jan", { given: "Jan", family: "van der Berg" }],
  ["Jane Roe,", { given: "Jane", family: "Roe" }],
])("turns %s round", (text, parts) => {
  expect(read(text)).toStrictEqual(parts);
});

test.each<[string, Parts]>([
  ["Benjamin (Ben) Holt", { given: "Benjamin", family: "Holt", nickname: "Ben" }],
  ["Holt, Benjamin (Ben)", { given: "Benjamin", family: "Holt", nickname: "Ben" }],
  ['Tom "The Rock" Holt', { given: "Tom", family: "Holt", nickname: "The Rock" }],
  ["Tom ‘Rocky’ Holt", { given: "Tom", family: "Holt", nickname: "Rocky" }],
  ['Tom "Rocky" "Rock" Holt', { given: "Tom", family: "Holt", nickname: "Rocky" }],
  ["Jane Roe (née Holt)", { given: "Jane", family: "Roe" }],
  ["Jane Roe (CNN)", { given: "Jane", family: "Roe" }],
  ["Jane (32) Roe", { given: "Jane", family: "Roe" }],
])("reads the nickname in %s", (text, parts) => {
  expect(read(text)).toStrictEqual(parts);
});

test.each([
  ["Jane Roe, 45", "Jane Roe"],
  ["Jane Roe’s", "Jane Roe"],
  ["Jane Roe, a lawyer", "Jane Roe"],
  ["Jane Roe, US secretary of state", "Jane Roe"],
  ["Dr. Jane Roe, Chicago", "Dr. Jane Roe"],
  ["Jane Roe, Daily Courier", "Jane Roe"],
  ["Roe, Jane, Daily Courier", "Roe, Jane"],
])("reads no further than the name in %s", (text, name) => {
  expect(parseName(text)?.text).toBe(name);
});

test.each(["Roe", "Kerry", "Roe-Holt", "Fatima"])("does not guess which name %s is", (text) => {
  expect(read(text)).toStrictEqual({});
});

test.each([
  "",
  "  ",
  "12 May",
  "(Jo)",
  "—",
  "jane@courier.example",
  "https://courier.example",
  "Jane Roe\nTom Holt",
  "They went home early.",
  "Roe ".repeat(100),
])("passes over %j", (text) => {
  expect(parseName(text)).toBeUndefined();
});

test("says where it read the name", () => {
  expect(parseName("  Jane Roe (CNN)\t")).toMatchObject({
    text: "Jane Roe",
    span: { start: 2, end: 10 },
  });
});

test("reads by other words", () => {
  const lexicon = { ...nameLexicon, honorifics: { dottoressa: "family" } } as const;
  expect(parseName("Dottoressa Roe", { lexicon })).toMatchObject({
    honorific: "Dottoressa",
    family: "Roe",
  });
});

const anything = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(
        "Dr.",
        "of",
        "and",
        "King",
        "de",
        "la",
        "Abu",
        "Jane",
        "J.",
        "ROE",
        "Jr.",
        ",",
        "(Jo)",
        "'Jo'",
        "e",
        "MD",
        "Xi",
      ),
    )
    .map((words) => words.join(" ")),
);

test("reads what fits its schema, out of any string", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const name = parseName(text);
      if (!name) return;
      expect(PersonName.parse(name)).toStrictEqual(name);
      expect(text.slice(name.span!.start, name.span!.end)).toBe(name.text);
    }),
  );
});
