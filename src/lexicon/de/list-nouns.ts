import { wordsOf } from "../words.js";

/** What a German list counts: `7 Tipps`, `10 Gründe`. */
export const listNouns: Readonly<Record<string, true>> = wordsOf(
  true,
  `
  gründe, tipps, tricks, wege, dinge, fakten, mythen,
  irrtümer, fehler, fragen, antworten, zeichen, anzeichen,
  symptome, ideen, regeln, schritte, lektionen, lehren,
  beispiele, bilder, fotos, videos, sätze, zitate,
  sprüche, witze, filme, serien, bücher, songs,
  lieder, spiele, apps, rezepte, gerichte, lebensmittel,
  orte, ausflugsziele, reiseziele, städte, strände,
  hotels, restaurants, geschenke, geschenkideen, produkte,
  gadgets, trends, thesen, methoden, übungen, gewohnheiten,
  vorteile, besten, schönsten, größten, wichtigsten,
  erfolgreichsten, beliebtesten, lustigsten, schlimmsten,
  teuersten, coolsten,
`,
);
