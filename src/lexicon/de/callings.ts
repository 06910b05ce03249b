import { wordsOf } from "../words.js";

/**
 * What people in German captions are called beside their offices: trades, players, kin, as they stand before a name.
 *
 * @category Lexicons
 */
export const germanCallings: Readonly<Record<string, true>> = wordsOf(
  true,
  `
  stellvertreter, stellvertreterin, torschütze, torschützin, präsidenten, kollege, kollegin, kollegen,
  politiker, politikerin, vorstand, vorständin, inhaber, inhaberin, gründer, gründerin, unternehmer, unternehmerin, leiter, leiterin, projektleiter, projektleiterin,
  pfarrer, pfarrerin, pastor, pastorin, bischof, bischöfin, erzbischof, kardinal, papst, rabbiner, rektor, rektorin, schulleiter, schulleiterin, lehrer, lehrerin, professor, professorin, forscher, forscherin, historiker, historikerin, richter, richterin, anwalt, anwältin, arzt, ärztin, chefarzt, apotheker, apothekerin, kommandant, feuerwehrmann, kreisbrandmeister, wehrführer, polizist, polizistin,
  trainer, trainerin, bundestrainer, bundestrainerin, cheftrainer, kapitän, kapitänin, torwart, torhüter, torhüterin, stürmer, stürmerin, verteidiger, mittelfeldspieler, spieler, spielerin, nationalspieler, nationalspielerin, manager, managerin, olympiasieger, olympiasiegerin, weltmeister, weltmeisterin, rennfahrer,
  schauspieler, schauspielerin, sänger, sängerin, regisseur, regisseurin, autor, autorin, schriftsteller, schriftstellerin, künstler, künstlerin, maler, malerin, musiker, musikerin, komponist, moderator, moderatorin, fotograf, fotografin, journalist, journalistin, kurator, kuratorin, dirigent, dirigentin, landwirt, landwirtin, winzer, winzerin, bäcker, wirt, wirtin, förster, försterin,
  ehemann, ehefrau, tochter, sohn, bruder, schwester, mutter, vater, witwe, enkel, enkelin, königin, könig, prinz, prinzessin, fürst, fürstin,
`,
);
