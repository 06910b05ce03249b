/** What a German list counts: `7 Tipps`, `10 Gründe`. */
// biome-ignore format: one shelf a block
export const listNouns: Readonly<Record<string, true>> = {
  "gründe": true, tipps: true, tricks: true, wege: true, dinge: true, fakten: true, mythen: true,
  "irrtümer": true, fehler: true, fragen: true, antworten: true, zeichen: true, anzeichen: true,
  symptome: true, ideen: true, regeln: true, schritte: true, lektionen: true, lehren: true,
  beispiele: true, bilder: true, fotos: true, videos: true, "sätze": true, zitate: true,
  "sprüche": true, witze: true, filme: true, serien: true, "bücher": true, songs: true,
  lieder: true, spiele: true, apps: true, rezepte: true, gerichte: true, lebensmittel: true,
  orte: true, ausflugsziele: true, reiseziele: true, "städte": true, "strände": true,
  hotels: true, restaurants: true, geschenke: true, geschenkideen: true, produkte: true,
  gadgets: true, trends: true, thesen: true, methoden: true, "übungen": true, gewohnheiten: true,
  vorteile: true, besten: true, "schönsten": true, "größten": true, wichtigsten: true,
  erfolgreichsten: true, beliebtesten: true, lustigsten: true, schlimmsten: true,
  teuersten: true, coolsten: true,
};
