import { expect, test } from "vitest";
import { entriesOf, Vocabulary, vocabularyBy } from "../../src/lexicon/vocabulary.js";

const OFFICE = 1;
const NATION = 2;
const TOWN = 4;

const vocabulary = new Vocabulary([
  [["mayor"], OFFICE],
  [["us"], NATION],
  [["d.c.", "o'hara", "port alder", "kyjiw"], TOWN],
  [["mayor"], TOWN],
]);

test.each([
  ["Mayor", OFFICE | TOWN],
  ["U.S.", NATION],
  ["DC", TOWN],
  ["O’Hara", TOWN],
  ["PORT ALDER", TOWN],
  ["mayors", 0],
  ["may", 0],
  ["...", 0],
  ["", 0],
  ["鄭", 0],
  ["constructor", 0],
  ["port alder".repeat(9), 0],
])("tells what %s can be", (word, senses) => {
  expect(vocabulary.sensesOf(word)).toBe(senses);
});

test("looks a word up where it stands", () => {
  expect(vocabulary.sensesAt("the mayor, she", 4, 9)).toBe(OFFICE | TOWN);
  expect(vocabulary.sensesAt("the mayor, she", 4, 8)).toBe(0);
});

test("keeps apart words that come to stand in one place", () => {
  const alike = new Vocabulary([[["metipeli"], OFFICE]]);
  expect(alike.sensesOf("metipeli")).toBe(OFFICE);
  expect(alike.sensesOf("sofolela")).toBe(0);
});

test("knows no word when it was given none", () => {
  expect(new Vocabulary([]).sensesOf("mayor")).toBe(0);
});

test("keeps apart more words than it has places to begin with", () => {
  const words = Array.from({ length: 5_000 }, (_, at) => `word${at}`);
  const all = new Vocabulary(words.map((word, at) => [[word], at]));
  expect(words.every((word, at) => all.sensesOf(word) === at)).toBe(true);
});

test("asks another vocabulary for the words that it shares", () => {
  const shared = new Vocabulary([[["port alder", "lund"], 1]]);
  const both = new Vocabulary([
    [["lund", "a"], OFFICE],
    [shared, NATION],
  ]);
  expect(both.sensesOf("Port Alder")).toBe(NATION);
  expect(both.sensesOf("LUND")).toBe(OFFICE | NATION);
  expect(both.sensesOf("a")).toBe(OFFICE);
  expect(both.sensesOf("port")).toBe(0);
});

test("is made once for each lexicon", () => {
  const vocabularyOf = vocabularyBy((lexicon: { offices: Record<string, "office" | "rank"> }) => [
    [Object.keys(lexicon.offices), OFFICE],
    ...entriesOf(lexicon.offices, { office: 0, rank: NATION }),
  ]);
  const lexicon = { offices: { mayor: "office", general: "rank" } } as const;
  expect(vocabularyOf(lexicon)).toBe(vocabularyOf(lexicon));
  expect(vocabularyOf(lexicon).sensesOf("general")).toBe(OFFICE | NATION);
  expect(vocabularyOf({ offices: {} }).sensesOf("general")).toBe(0);
});
