import { expect, test } from "vitest";
import { languageOf } from "../../src/exchange/language.js";

test.each([
  ["en", "en"],
  [" pt-BR ", "pt-BR"],
  ["zh-Hant-TW", "zh-Hant-TW"],
  ["en_US", "en-US"],
  ["de_AT.UTF-8", "de-AT"],
  ["English", "en"],
  ["SPANISH", "es"],
  ["Français", "fr"],
  ["Franc\u0327ais", "fr"],
  ["Tiếng Việt", "vi"],
])("knows the language that %j names", (text, tag) => {
  expect(languageOf(text)).toBe(tag);
});

test.each(["", "Low German", "English, German", "language", "en-US-", "constructor", "??"])(
  "guesses at none in %j",
  (text) => {
    expect(languageOf(text)).toBeUndefined();
  },
);
