import fc from "fast-check";
import { expect, test } from "vitest";
import { toNameCase } from "../../src/parse/name-case.js";

test.each([
  ["JANE O'NEILL-MCCABE", "Jane O'Neill-McCabe"],
  ["JANE O’NEILL", "Jane O’Neill"],
  ["JEAN-LUC D'SOUZA", "Jean-Luc D'Souza"],
  ["MOANA KA'AHANUI", "Moana Ka'ahanui"],
  ["TOM MACDONALD", "Tom MacDonald"],
  ["ANNE MACRON", "Anne Macron"],
  ["Mary McCABE", "Mary McCabe"],
  ["JD VAN DER BERG III", "JD van der Berg III"],
  ["VAN BERG", "Van Berg"],
  ["MARÍA DE LA CRUZ", "María de la Cruz"],
  ["EVA LA ROSA LEE", "Eva La Rosa Lee"],
  ["OMAR AL-RASHID", "Omar al-Rashid"],
  ["J.R. HOLT", "J.R. Holt"],
  ["AJ HOLT", "AJ Holt"],
  ["ED HOLT, MD", "Ed Holt, MD"],
  ["DR JANE ROE JR.", "Dr Jane Roe Jr."],
  ["Amel GHARSALLI", "Amel Gharsalli"],
  ["AA Holt", "AA Holt"],
  ["ÉRIC ÇELEBI", "Éric Çelebi"],
  ["Jane Roe", "Jane Roe"],
  ["jane roe", "jane roe"],
])("brings %s to usual case", (text, name) => {
  expect(toNameCase(text)).toBe(name);
});

test("changes nothing but the case of letters", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-ZÄÖÜa-z'.\- ]*$/u), (text) => {
      expect(toNameCase(text).toLowerCase()).toBe(text.toLowerCase());
    }),
  );
});

test("takes any string", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => toNameCase(text).length >= 0));
});
