import { wordsOf } from "../words.js";

/**
 * What people in German captions are called: offices, trades, players, as they stand before a name.
 *
 * @category Lexicons
 */
export const germanCallings: Readonly<Record<string, true>> = wordsOf(
  true,
  `
  kanzler, kanzlerin, bundeskanzler, bundeskanzlerin, minister, ministerin, außenminister, außenministerin, innenminister, innenministerin, finanzminister, finanzministerin, verteidigungsminister, verteidigungsministerin, wirtschaftsminister, wirtschaftsministerin, gesundheitsminister, gesundheitsministerin, justizminister, justizministerin, umweltminister, umweltministerin, kultusminister, kultusministerin, bildungsministerin, verkehrsminister, verkehrsministerin, arbeitsminister, agrarminister,
  präsident, präsidentin, bundespräsident, bundespräsidentin, vizepräsident, vizepräsidentin, ministerpräsident, ministerpräsidentin, landeshauptmann, landeshauptfrau, stellvertreter, stellvertreterin, bundesrat, bundesrätin, nationalrat, nationalrätin, ständerat, ständerätin, regierungsrat, regierungsrätin, staatssekretär, staatssekretärin, senator, senatorin, bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin, landrat, landrätin, stadtrat, stadträtin, gemeinderat, ortsvorsteher, ortsvorsteherin, abgeordneter, abgeordnete, landtagsabgeordnete, bundestagsabgeordnete, botschafter, botschafterin, beauftragte, beauftragter, beigeordneter, dezernentin, dezernent,
  parteichef, parteichefin, fraktionschef, fraktionschefin, generalsekretär, generalsekretärin, spitzenkandidat, spitzenkandidatin, kandidat, kandidatin, politiker, politikerin, vorsitzender, vorsitzende, vorstand, vorstandsvorsitzender, vorstandsvorsitzende, vorstandschef, vorständin, geschäftsführer, geschäftsführerin, chef, chefin, firmenchef, konzernchef, inhaber, inhaberin, gründer, gründerin, unternehmer, unternehmerin, leiter, leiterin, projektleiter, projektleiterin, direktor, direktorin, intendant, intendantin, sprecher, sprecherin, polizeisprecher, polizeisprecherin, regierungssprecher, sekretär, sekretärin,
  pfarrer, pfarrerin, pastor, pastorin, bischof, bischöfin, erzbischof, kardinal, papst, rabbiner, rektor, rektorin, schulleiter, schulleiterin, lehrer, lehrerin, professor, professorin, forscher, forscherin, historiker, historikerin, richter, richterin, anwalt, anwältin, rechtsanwalt, rechtsanwältin, staatsanwalt, staatsanwältin, arzt, ärztin, chefarzt, apotheker, apothekerin, kommandant, feuerwehrmann, kreisbrandmeister, wehrführer, polizist, polizistin,
  trainer, trainerin, bundestrainer, bundestrainerin, cheftrainer, kapitän, kapitänin, torwart, torhüter, torhüterin, stürmer, stürmerin, verteidiger, mittelfeldspieler, spieler, spielerin, nationalspieler, nationalspielerin, manager, managerin, sportdirektor, olympiasieger, olympiasiegerin, weltmeister, weltmeisterin, rennfahrer,
  schauspieler, schauspielerin, sänger, sängerin, regisseur, regisseurin, autor, autorin, schriftsteller, schriftstellerin, künstler, künstlerin, maler, malerin, musiker, musikerin, komponist, moderator, moderatorin, fotograf, fotografin, journalist, journalistin, kurator, kuratorin, dirigent, dirigentin, landwirt, landwirtin, winzer, winzerin, bäcker, wirt, wirtin, förster, försterin,
  ehemann, ehefrau, tochter, sohn, bruder, schwester, mutter, vater, witwe, enkel, enkelin, königin, könig, prinz, prinzessin, fürst, fürstin,
`,
);
