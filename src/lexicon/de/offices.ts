import { wordsOf } from "../words.js";

/**
 * Offices and posts as German prints them before a name: `Bundeskanzlerin Lena Ortiz`.
 *
 * Compounds of them (`Außenminister`, `Parteichefin`) are told by how they end, in `parse/name/german.ts`.
 *
 * @category Lexicons
 */
export const germanOffices: Readonly<Record<string, "office">> = wordsOf(
  "office",
  `
  kanzler, kanzlerin, minister, ministerin, präsident, präsidentin, landeshauptmann, landeshauptfrau, staatssekretär, staatssekretärin, senator, senatorin,
  bundesrat, bundesrätin, nationalrat, nationalrätin, ständerat, ständerätin, regierungsrat, regierungsrätin, stadtrat, stadträtin, gemeinderat, landrat, landrätin,
  bürgermeister, bürgermeisterin, ortsvorsteher, ortsvorsteherin, abgeordneter, abgeordnete, landtagsabgeordnete, bundestagsabgeordnete, botschafter, botschafterin, beauftragte, beauftragter, beigeordneter, dezernent, dezernentin,
  vorsitzender, vorsitzende, vorstandsvorsitzender, vorstandsvorsitzende, chef, chefin, geschäftsführer, geschäftsführerin, intendant, intendantin, direktor, direktorin, sprecher, sprecherin, sekretär, sekretärin, kandidat, kandidatin,
`,
);
