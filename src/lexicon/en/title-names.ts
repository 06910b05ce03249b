/**
 * Titles that are names as well: as a family name (`Billie Jean King`), or as a given one too
 * (`Dean Martin`).
 *
 * @category Lexicons
 */
// biome-ignore format: one kind a line
export const titleNames: Readonly<Record<string, "family" | "given">> = {
  abbot: "family", bishop: "family", baron: "family", boss: "family", canon: "family", cardinal: "family", chancellor: "family", chief: "family", count: "family", constable: "family", deacon: "family", doctor: "family", elder: "family", emperor: "family", forward: "family", general: "family", head: "family", judge: "family", justice: "family", king: "family", lord: "family", mag: "family", ing: "family", major: "family", marshal: "family", model: "family", peer: "family", pope: "family", prince: "family", principal: "family", private: "family", queen: "family", saint: "family", shah: "family", sheikh: "family", sheriff: "family", sultan: "family", warden: "family",
  dean: "given", duke: "given", earl: "given", emir: "given", sister: "family", brother: "family", mother: "family", father: "family", petty: "family",
};
