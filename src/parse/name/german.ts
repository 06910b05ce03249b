/** The ends of German compounds for offices: `Außenministerin`, `Hafenchef`. */
const OFFICE =
  /^\p{Upper}\p{Lower}{2,20}(?:minister|präsident|kanzler|bürgermeister|chef|sprecher|sekretär|direktor|kandidat|kommissar|anwalt|anwält)(?:in)?$/u;
const LONG = 8;

/** Whether a word is a German compound that names an office. */
export function isGermanOffice(word: string): boolean {
  return word.length >= LONG && OFFICE.test(word);
}
