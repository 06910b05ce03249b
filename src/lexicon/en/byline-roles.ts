/**
 * Words before a name that say what its bearer did for the story: `Photos by`, `Text:`.
 *
 * @category Lexicons
 */
// biome-ignore format: one role a line
export const bylineRoles: Readonly<Record<string, "author" | "reporter" | "editor" | "photographer" | "videographer" | "illustrator" | "graphics" | "translator" | "producer" | "researcher">> = {
  contributor: "author", contributors: "author", author: "author", authors: "author", autor: "author", autorin: "author", autoren: "author", autora: "author", autores: "author", auteur: "author", auteure: "author", auteurs: "author", autore: "author", skribent: "author", tekst: "author", text: "author", texte: "author", texto: "author", testo: "author", texts: "author", words: "author", story: "author", written: "author", writing: "author", compiled: "author", analysis: "author", analyse: "author", opinion: "author", commentary: "author", kommentar: "author", column: "author", kolumne: "author", essay: "author", gastbeitrag: "author", gastkommentar: "author", leitartikel: "author", bericht: "author", glosse: "author", porträt: "author", protokoll: "author", review: "author", rezension: "author", interview: "author", interviews: "author", published: "author", posted: "author", veröffentlicht: "author", gepostet: "author", geschrieben: "author", erstellt: "author", publicado: "author", publié: "author", pubblicato: "author", escrito: "author", escribe: "author", escriben: "author", "автор": "author", "بقلم": "author", "كتابة": "author",
  additional: "reporter", reporting: "reporter", reported: "reporter", reportage: "reporter",
  edited: "editor", editing: "editor", redigiert: "editor", bearbeitet: "editor", editado: "editor",
  photo: "photographer", photos: "photographer", photograph: "photographer", photographs: "photographer", photography: "photographer", pictures: "photographer", images: "photographer", foto: "photographer", fotos: "photographer", fotografie: "photographer", fotografía: "photographer", fotografías: "photographer", fotografia: "photographer", bild: "photographer", bilder: "photographer", photographie: "photographer", photographies: "photographer",
  video: "videographer", videos: "videographer", film: "videographer",
  illustration: "illustrator", illustrations: "illustrator", illustrated: "illustrator", illustrationen: "illustrator", illustriert: "illustrator", ilustración: "illustrator", ilustraciones: "illustrator", illustrazione: "illustrator", illustrazioni: "illustrator", drawings: "illustrator", cartoon: "illustrator", artwork: "illustrator",
  graphic: "graphics", graphics: "graphics", grafik: "graphics", grafiken: "graphics", infographic: "graphics", infografik: "graphics", infografía: "graphics",
  translated: "translator", translation: "translator", übersetzung: "translator", übersetzt: "translator", traducción: "translator", traducido: "translator", traduction: "translator", traduit: "translator", traduzione: "translator", tradução: "translator", vertaling: "translator",
  produced: "producer", production: "producer", produktion: "producer", producción: "producer",
  research: "researcher", researched: "researcher", recherche: "researcher",
};
