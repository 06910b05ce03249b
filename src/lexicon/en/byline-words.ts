/**
 * Small words of bylines: those before a name (`by`), those between names (`and`), those before a
 * place (`in`) or a house (`of`), units of time behind
 * a number (`min`), and those where the page goes on with something else (`Share`, `Updated`),
 * or says what it is (`Sponsored Content`).
 *
 * Pages mix their languages, so the languages stand together, one a line.
 *
 * @category Lexicons
 */
// biome-ignore format: one language a line
export const bylineWords: Readonly<Record<string, "by" | "particle" | "and" | "in" | "of" | "unit" | "end">> = {
  by: "by", and: "and", with: "and", in: "in", for: "of", from: "in", at: "of", of: "of",
  von: "particle", durch: "by", und: "and", mit: "and", sowie: "and", aus: "in", für: "of", bei: "of",
  par: "by", et: "and", avec: "and", à: "in", pour: "of",
  por: "by", y: "and", con: "and", en: "in", para: "of",
  e: "and", di: "particle", da: "particle", em: "in",
  door: "by", van: "particle", av: "particle", af: "particle", og: "and", och: "and", i: "in", autorstwa: "by", oraz: "and",
  "от": "by", "и": "and", "كتب": "by", "كتبت": "by",

  about: "end", advertisement: "end", ago: "end", all: "end", also: "end", appeared: "end", article: "end", articles: "end", bio: "end", bookmark: "end", comment: "end", comments: "end", contact: "end", copied: "end", copy: "end", created: "end", email: "end", facebook: "end", first: "end", flipboard: "end", follow: "end", followed: "end", get: "end", gift: "end", instagram: "end", is: "end", last: "end", link: "end", linkedin: "end", listen: "end", min: "unit", mins: "unit", minute: "unit", minutes: "unit", hour: "unit", hours: "unit", day: "unit", days: "unit", h: "unit", modified: "end", more: "end", most: "end", newsletter: "end", on: "end", opinions: "end", originally: "end", pinterest: "end", print: "end", published: "end", posted: "end", read: "end", reading: "end", reddit: "end", related: "end", rss: "end", save: "end", see: "end", share: "end", shares: "end", sign: "end", size: "end", source: "end", sponsored: "end", account: "end", stories: "end", subscribe: "end", tags: "end", telegram: "end", this: "end", topic: "end", topics: "end", tweet: "end", twitter: "end", updated: "end", verified: "end", view: "end", was: "end", whatsapp: "end", youtube: "end", your: "end", bluesky: "end", x: "end",
  advertorial: "end", promoted: "end", "advertisement feature": "end", "branded content": "end", "news release": "end", "paid content": "end", "paid post": "end", "partner content": "end", "press release": "end", "promoted content": "end", "sponsor content": "end", "sponsored content": "end", "sponsored post": "end",
  anzeige: "end", werbung: "end", publireportage: "end", "bezahlter inhalt": "end", publirreportaje: "end", "contenido patrocinado": "end", "contenu sponsorisé": "end", "contenu partenaire": "end", "contenuto sponsorizzato": "end", "conteúdo patrocinado": "end",

  aktualisiert: "end", alle: "end", alles: "end", am: "end", anhören: "end", artikel: "end", beitrag: "end", beiträge: "end", drucken: "end", folge: "end", folgen: "end", kommentar: "end", kommentare: "end", kontakt: "end", lesedauer: "end", lesezeit: "end", mehr: "end", merken: "end", minuten: "unit", newsletters: "end", quelle: "end", seite: "end", stand: "end", stunde: "unit", stunden: "unit", teilen: "end", uhr: "end", veröffentlicht: "end", vor: "end", vom: "end", weitere: "end", zeige: "end", zuletzt: "end", erschienen: "end",
  actualizado: "end", compartir: "end", comentarios: "end", hace: "end", lectura: "end", leer: "end", publicado: "end", seguir: "end", síguenos: "end", fuente: "end",
  abonnés: "end", abonné: "end", écouter: "end", lecture: "end", lire: "end", mis: "end", modifié: "end", partager: "end", partage: "end", publié: "end", publiée: "end", réservé: "end", suivre: "end", commentaires: "end",
  aggiornato: "end", condividi: "end", leggi: "end", pubblicato: "end", commenti: "end", lettura: "end", ascolta: "end",
  atualizado: "end", compartilhar: "end", compartilhe: "end", leia: "end", ouvir: "end", publicada: "end", partilhar: "end",
  bijgewerkt: "end", delen: "end", gepubliceerd: "end", geleden: "end", leestijd: "end", minuut: "unit",
  oppdatert: "end", publisert: "end", opdateret: "end", publiceret: "end", uppdaterad: "end", publicerad: "end", dela: "end", siden: "end", sedan: "end",
  aktualizacja: "end", opublikowano: "end", udostępnij: "end", czytania: "end", publikacja: "end", před: "end", temu: "end", aktualizováno: "end", sdílet: "end",
};
