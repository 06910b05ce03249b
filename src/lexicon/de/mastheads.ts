import { wordsOf } from "../words.js";

/** The words that names of German media are made of: `Zeitung`, `Anzeiger`, `Rundfunk`. */
export const mastheads: Readonly<Record<string, true>> = wordsOf(
  true,
  `
  zeitung, zeitungen, blatt, anzeiger, nachrichten,
  rundschau, presse, post, kurier, bote, echo, spiegel,
  stern, welt, tagblatt, tageblatt, wochenblatt, morgenpost,
  abendblatt, abendzeitung, volksstimme, volksblatt, merkur,
  bild, tagesspiegel, tagesanzeiger, tageszeitung, wochenzeitung,
  allgemeine, generalanzeiger, volkszeitung, landeszeitung,
  handelsblatt, standard, falter, profil, kleine, krone,
  blick, heute, fokus, focus, express, beobachter,
  freitag, furche,
  rundfunk, radio, fernsehen, tv, sender, hörfunk,
  welle, info, magazin, journal, revue, illustrierte,
  woche, zeit, online, digital, portal, infoportal,
  blog, weblog, tagebuch, netz, dienst, agentur,
  presseagentur, presseportal, redaktion, verlag, medien,
  ticker, forum, wiki, archiv, nachrichtenagentur,
  nachrichtenportal,
  stiftung, verein, verband, bund, bundesverband,
  landesverband, e.v., ev, gmbh, ag, kg, se,
  ministerium, bundesministerium, amt, kammer,
  landwirtschaftskammer, handwerkskammer, kirche, landeskirche,
  erzbistum, bistum, gemeinde, stadt, landkreis,
  universität, hochschule, institut, museum, zoo, partei,
  gewerkschaft, akademie, zentrum, gesellschaft, initiative,
  diakonie, caritas,
`,
);
