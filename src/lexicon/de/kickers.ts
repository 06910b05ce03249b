import type { KickerKind } from "../kicker.js";
import { joined, wordsOf } from "../words.js";

/** What is printed before a German headline, and what it labels. */
export const kickers: Readonly<Record<string, KickerKind>> = joined(
  wordsOf(
    "wire",
    `
    eilmeldung, eil, breaking, breaking news, update, aktualisiert, korrektur, berichtigung,
    richtigstellung, exklusiv, live, liveticker, live-ticker, newsblog, live-blog, liveblog,
    newsticker, ticker, pressemitteilung, pressemeldung, pm, medieninformation, medienmitteilung,
    presseinfo,
  `,
  ),
  wordsOf(
    "format",
    `
    meinung, kommentar, leitartikel, gastbeitrag, gastkommentar, kolumne, glosse, essay, analyse,
    hintergrund, reportage, interview, porträt, portrait, nachruf, faktencheck, faktenfuchs,
    erklärt, fragen und antworten, rezension, kritik, filmkritik, buchkritik, tv-kritik, test,
    im test, vergleich, ratgeber, tipp, tipps, rezept, quiz, video, videos, podcast, fotos,
    bilder, bilderstrecke, fotostrecke, bildergalerie, galerie, grafik, karte, chronik,
    chronologie, protokoll, satire, anzeige, werbung, leserbrief, leserbriefe, presseschau,
    rückblick, ausblick, vorschau, überblick, newsletter, spoiler,
  `,
  ),
  wordsOf(
    "series",
    `
    wort der woche, bild des tages, zitat des tages, zahl des tages, frage des tages,
    frage der woche, foto der woche, person der woche, rezept der woche, buch der woche,
    tipp der woche, die lage am morgen, morgenlage, der tag, das war der tag,
    was heute wichtig ist, vorher-nachher, serie,
  `,
  ),
  wordsOf(
    "topic",
    `
    fußball, fussball, handball, basketball, eishockey, tennis, boxen, formel 1, leichtathletik,
    schwimmen, radsport, motorsport, skispringen, biathlon, ski alpin, langlauf, rodeln, bob,
    eiskunstlauf, turnen, reiten, volleyball, golf, darts, schach, bundesliga, 2. bundesliga,
    3. liga, dfb-pokal, champions league, europa league, premier league, fußball-em, fußball-wm,
    em 2024, wm 2022, olympia, olympia 2020, olympia 2022, olympia 2024, paralympics,
    tour de france, wimbledon, super bowl, corona, coronavirus, corona-krise, corona-pandemie,
    corona-ticker, klimawandel, klimakrise, klimaschutz, ukraine-krieg, ukraine,
    krieg in der ukraine, nahost, nahost-konflikt, gaza-krieg, israel, syrien, iran, russland,
    usa, china, türkei, frankreich, italien, spanien, griechenland, großbritannien,
    grossbritannien, polen, österreich, schweiz, deutschland, europa, eu, nato, uno, brexit,
    bundestagswahl, bundestagswahl 2021, bundestagswahl 2025, landtagswahl, europawahl, us-wahl,
    us-wahlen, flüchtlinge, flüchtlingskrise, migration, wetter, unwetter, hochwasser, sturm,
    hitzewelle, erdbeben, börse, dax, gold, bitcoin, krypto, weihnachten, ostern, halloween,
    black friday, politik, wirtschaft, sport, kultur, panorama, wissen, gesundheit, technik,
    lokales, regional,
  `,
  ),
);
