/** The Media Topics of IPTC that events are filed under: code → name, as in IPTC's NewsCodes. */
// biome-ignore format: one topic a line
export const mediaTopics: Readonly<Record<string, string>> = {
  "02000000": "crime, law and justice",
  "03000000": "disaster, accident and emergency incident",
  "04000000": "economy, business and finance",
  "07000000": "health",
  "11000000": "politics",
  "14000000": "society",
  "15000000": "sport",
  "16000000": "conflict, war and peace",
  "20000070": "coup d'etat",
  "20000082": "crime",
  "20000106": "judiciary",
  "20000139": "accident and emergency incident",
  "20000148": "disaster",
  "20000170": "business information",
  "20000498": "award and prize",
  "20000509": "employment",
  "20000574": "election",
  "20000593": "government",
  "20001108": "sport event",
};
