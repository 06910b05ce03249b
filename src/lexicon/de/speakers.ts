/** Who speaks in a German headline. */
// biome-ignore format: one shelf a block
export const speakers: Readonly<Record<string, true>> = {
  polizei: true, staatsanwaltschaft: true, gericht: true, ministerium: true, minister: true,
  ministerin: true, "ministerpräsident": true, "ministerpräsidentin": true, kanzler: true,
  kanzlerin: true, bundeskanzler: true, bundeskanzlerin: true, "bundespräsident": true,
  "präsident": true, "präsidentin": true, sprecher: true, sprecherin: true, insider: true,
  kreise: true, experte: true, expertin: true, experten: true, forscher: true, forscherin: true,
  wissenschaftler: true, "ökonom": true, "ökonomen": true, "ärzte": true, arzt: true,
  verband: true, "verbände": true, gewerkschaft: true, studie: true, umfrage: true,
  bericht: true, berichte: true, medien: true, medienbericht: true, medienberichte: true,
  zeitung: true, agentur: true, augenzeugen: true, zeugen: true, chef: true, chefin: true,
  trainer: true, "bürgermeister": true, "bürgermeisterin": true, "oberbürgermeister": true,
  papst: true, bischof: true, kreml: true, "weißes haus": true, nato: true, eu: true, uno: true,
  ezb: true, iwf: true, bundesbank: true, bundesregierung: true, regierung: true,
  opposition: true, ifo: true, diw: true, rki: true, scholz: true, merz: true, merkel: true,
  habeck: true, baerbock: true, lindner: true, "söder": true, spahn: true, lauterbach: true,
  faeser: true, pistorius: true, wagenknecht: true, weidel: true, steinmeier: true,
  kretschmann: true, laschet: true, seehofer: true, kurz: true, nehammer: true, kickl: true,
  "van der bellen": true,
};
