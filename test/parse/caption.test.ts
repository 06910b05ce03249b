import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Caption } from "../../src/model/caption.js";
import type { Span } from "../../src/model/span.js";
import { parseCaption } from "../../src/parse/caption.js";

describe("parseCaption", () => {
  test("reads all that a caption says", () => {
    const text =
      "Norwegian Harbour Minister Lena Ortiz speaks to reporters during a press conference in Cairo, Egypt, on May 4, 2021. Ortiz met on Sunday with Foreign Minister Omar al-Fadi. Photo: Xinhua";
    const at = (words: string): { text: string; span: Span } => {
      const start = text.indexOf(words);
      return { text: words, span: { start, end: start + words.length } };
    };
    expect(parseCaption(text)).toStrictEqual({
      text,
      description: text.slice(0, text.indexOf(" Photo:")),
      people: [
        {
          ...at("Lena Ortiz"),
          name: "Lena Ortiz",
          role: "Norwegian Harbour Minister",
          depicted: true,
        },
        { ...at("Omar al-Fadi"), name: "Omar al-Fadi", role: "Foreign Minister", depicted: false },
      ],
      place: { ...at("Cairo, Egypt"), name: "Cairo", country: "Egypt", countryCode: "EG" },
      date: { ...at("May 4, 2021"), year: 2021, month: 5, day: 4, value: "2021-05-04" },
      credit: { ...at("Photo: Xinhua"), people: [], organizations: ["Xinhua"], medium: "photo" },
    });
  });

  test.each(["", " ", "—", "Gulls on the quay at dawn", "the river rose again overnight"])(
    "keeps %j as it is",
    (text) => {
      expect(parseCaption(text)).toStrictEqual({
        text,
        description: text.trim().replace("—", ""),
        people: [],
      });
    },
  );

  /** A caption in few words: who with `[role]`, `@position`, and `-` for those who are only spoken of. */
  function brief(text: string): Record<string, unknown> {
    const { description, people, place, venue, date, credit, lead, isFilePhoto } =
      parseCaption(text);
    return {
      ...(description !== text && { description }),
      ...(people.length > 0 && {
        people: people.map(({ role, name, position, depicted }) =>
          [
            role && `[${role}]`,
            name,
            position && `@${position}`,
            depicted === false && "-",
            depicted === undefined && "?",
          ]
            .filter(Boolean)
            .join(" "),
        ),
      }),
      ...(place && { place: place.text }),
      ...(venue && { venue: venue.text }),
      ...(date && { date: date.text }),
      ...(credit && { credit: credit.text }),
      ...(lead && { lead: lead.text }),
      ...(isFilePhoto && { isFilePhoto }),
    };
  }

  test.each<[string, Record<string, unknown>]>([
    // people called like places, and places like people
    [
      "From left: Anna Hill, Jon Park and Ida Berg open the pier.",
      {
        people: ["Anna Hill @From left", "Jon Park @From left", "Ida Berg @From left"],
      },
    ],
    ["Gulls over Victoria Park at dawn.", {}],
    ["Anna Hill, 34, repairs nets.", { people: ["Anna Hill"] }],
    ["Gulls in Victoria Park, left, at dawn.", { place: "Victoria Park" }],
    [
      "Lena Ortiz and her daughter Sofia wait for the ferry.",
      { people: ["Lena Ortiz", "[daughter] Sofia"] },
    ],
    ["President Lena Ortiz boards Marine One.", { people: ["[President] Lena Ortiz"] }],
    [
      "Hafensprecherin Lena Ortiz (links) am Kai.",
      { people: ["[Hafensprecherin] Lena Ortiz @links"] },
    ],
    [
      "Dr. Lena Ortiz, head of the Institute for Marine Trade, and Ida Berg sail.",
      { people: ["[head of the Institute for Marine Trade] Lena Ortiz", "Ida Berg"] },
    ],
    ["Dr. Lena Ortiz, in red, sails.", { people: ["[Dr.] Lena Ortiz"] }],
    ["Clerk Lena Ortiz counts votes.", { people: ["[Clerk] Lena Ortiz"] }],
    [
      "U.S. Army Sgt. 1st Class Lena Ortiz mends a net.",
      { people: ["[U.S. Army Sgt. 1st Class] Lena Ortiz"] },
    ],
    ["In May 1st Class Travel sold out.", { date: "May 1st" }],
    [
      "Lena Ortiz, head of Northern Water, sails.",
      { people: ["[head of Northern Water] Lena Ortiz"] },
    ],
    [
      "Lena Ortiz waits with minister of Foreign Trade Ida Berg.",
      { people: ["Lena Ortiz", "[minister of Foreign Trade] Ida Berg"] },
    ],
    ["Photo issued by Harbour Police of Anna Hill, who sailed away.", { people: ["Anna Hill ?"] }],
    ["Am 14. März 2022 fliegen Möwen in Wien.", { place: "Wien", date: "14. März 2022" }],
    ["Creditors of the ferry wait in Oslo.", { place: "Oslo" }],
    ["Gulls rest in mid-May 2021 in Oslo.", { place: "Oslo", date: "May 2021" }],
    ["Gulls rest 10-12 May in Oslo.", { place: "Oslo", date: "12 May" }],
    ["Noch-Hafenminister Jan Roth am Kai.", { people: ["[Noch-Hafenminister] Jan Roth"] }],

    // ages, and names with accents, articles and elisions
    ["Noor, 9, feeds gulls.", { people: ["Noor"] }],
    ["Gulls in Oslo, 9, sail.", { place: "Oslo" }],
    ["Ten-year-old Maria Holt feeds gulls.", { people: ["Maria Holt"] }],
    [
      "José Quint and his counterpart Ulf Brant sail.",
      { people: ["José Quint", "[counterpart] Ulf Brant"] },
    ],
    [
      "Aufsichtsratsvorsitzende Ulla Brant am Kai.",
      { people: ["[Aufsichtsratsvorsitzende] Ulla Brant"] },
    ],
    ["Gulls in Val d’Orba, Italy.", { place: "Val d’Orba, Italy" }],
    ["Gulls in Veracruz, México.", { place: "Veracruz, México" }],
    ["El presidente del Senado, José Quint, sale.", { people: ["José Quint"] }],
    ["La ministra de Pesca, María Quint, sale.", { people: ["María Quint"] }],
    ["L’actrice Maria Holt salue.", { people: ["Maria Holt"] }],
    ["Ida Berg and her great-niece Ulva sail.", { people: ["Ida Berg", "[great-niece] Ulva"] }],
    ["Gulls follow captain Ulva.", {}],
    ["Torschütze Ulf Brant am Kai.", { people: ["[Torschütze] Ulf Brant"] }],

    // called like saints, or with small words, by what they are, or by what is near
    ["Gulls in Saint Brans on Monday.", { place: "Saint Brans", date: "Monday" }],
    ["Gulls in Quayside, Bosnia and Herzegovina.", { place: "Quayside, Bosnia and Herzegovina" }],
    ["Republic of Congo and Oslo.", {}],
    ["Gulls in Brans district, Norway.", { place: "Brans district, Norway" }],
    ["Gulls in the Danish village on Monday.", { date: "Monday" }],
    ["Gulls in Oslo's Brans district, Monday.", { place: "Oslo", date: "Monday" }],
    ["Gulls in Quayside, near Oslo, Norway.", { place: "Quayside, near Oslo, Norway" }],
    ["Gulls in Quayside, near Brans.", { place: "Quayside" }],
    ["Gulls over a rig in the North Sea.", { place: "North Sea" }],
    ["Gulls off the port of Orba Beach, California.", { place: "Orba Beach, California" }],
    ["Gulls near Orba, Brans region, Norway.", { place: "Orba, Brans region, Norway" }],
    ["Gulls in Cox’s Bazar.", { place: "Cox’s Bazar" }],
    ["Gaviotas en Santiago de Chile.", { place: "Santiago de Chile" }],
    ["Des mouettes au port de Quay.", { place: "Quay" }],
    ["Gaviotas en las calles de Veracruz, México.", { place: "Veracruz, México" }],

    // behind words that nothing parts from it
    [
      "Envoys leave the hall after the vote Anna Berg | Getty Images",
      { description: "Envoys leave the hall after the vote", credit: "Anna Berg | Getty Images" },
    ],
    [
      "Envoys leave the hall with Anna Berg | Getty Images",
      {
        description: "Envoys leave the hall with Anna Berg",
        people: ["Anna Berg"],
        credit: "Getty Images",
      },
    ],
    [
      "Gulls rest on the quay in New York | Getty Images",
      {
        description: "Gulls rest on the quay in New York",
        place: "New York",
        credit: "Getty Images",
      },
    ],
    [
      "Gulls rest on the old quay ANNA BERG FOR THE POST",
      { description: "Gulls rest on the old quay", credit: "ANNA BERG FOR THE POST" },
    ],
    [
      "Gulls rest on the old quay ANNA BERG/HARBOUR GROUP",
      { description: "Gulls rest on the old quay", credit: "ANNA BERG/HARBOUR GROUP" },
    ],
    ["Gulls rest on the quay of NEW YORK", {}],

    // parts of cities, towns called like gardens, and places between semicolons
    ["Gardaí at the scene in Seabrook, Dublin.", { place: "Seabrook, Dublin" }],
    ["Gulls in Harbour Gardens, Florida.", { place: "Harbour Gardens, Florida" }],
    [
      "Dec 8, 2019; Foxmouth, MA, USA; Gulls fly over the field.",
      { place: "Foxmouth, MA, USA", date: "Dec 8, 2019" },
    ],

    // when it was released
    [
      "Smoke rises in Cairo, in this picture by the harbour, released on May 4, 2021.",
      { place: "Cairo", date: "May 4, 2021" },
    ],
    ["The film was released on May 4, 2021.", {}],

    // in brackets
    [
      "Gulls at dawn. (Anna Berg / Harbour Post)",
      { description: "Gulls at dawn.", credit: "(Anna Berg / Harbour Post)" },
    ],
    ["Gulls at dawn. (AP)", { description: "Gulls at dawn.", credit: "(AP)" }],
    [
      "Gulls at dawn (Harbour Pictures Ltd.)",
      { description: "Gulls at dawn", credit: "(Harbour Pictures Ltd.)" },
    ],
    ["Gulls at dawn (Image: Getty)", { description: "Gulls at dawn", credit: "(Image: Getty)" }],
    ["Gulls at dawn (Supplied)", { description: "Gulls at dawn", credit: "(Supplied)" }],
    [
      "Gulls at dawn. (Photo: shot by Anna Berg/AP)",
      { description: "Gulls at dawn.", credit: "(Photo: shot by Anna Berg/AP)" },
    ],
    [
      "Gulls at dawn. (via Harbour Post AP)",
      { description: "Gulls at dawn.", credit: "(via Harbour Post AP)" },
    ],
    [
      "Gulls at dawn. (Bild: Urs Keller (dpa))",
      { description: "Gulls at dawn.", credit: "(Bild: Urs Keller (dpa))" },
    ],
    [
      "Gulls at dawn. [사진 출처 = 연합뉴스]",
      { description: "Gulls at dawn.", credit: "[사진 출처 = 연합뉴스]" },
    ],
    [
      "Gulls at dawn. (Archivbild) © AP/dpa | Jon Dahl",
      {
        description: "Gulls at dawn. (Archivbild)",
        credit: "© AP/dpa | Jon Dahl",
        isFilePhoto: true,
      },
    ],

    ["Gulls at dawn (Cedida)", { description: "Gulls at dawn", credit: "(Cedida)" }],
    ["Gulls at dawn. (AP/annab)", { description: "Gulls at dawn.", credit: "(AP/annab)" }],

    // behind a marker, glued on or not
    [
      "Gulls at dawn. Photo by Anna Berg/Getty Images",
      { description: "Gulls at dawn.", credit: "Photo by Anna Berg/Getty Images" },
    ],
    [
      "Gulls at dawnCredit: Getty - Contributor",
      { description: "Gulls at dawn", credit: "Credit: Getty - Contributor" },
    ],
    [
      "GULLS BY VALERIOFoto: Mia Holm. Styling: Ida Ros",
      { description: "GULLS BY VALERIO", credit: "Foto: Mia Holm. Styling: Ida Ros" },
    ],
    [
      "Gulls at dawn.CreditAnna Berg/The Harbour Times",
      { description: "Gulls at dawn.", credit: "CreditAnna Berg/The Harbour Times" },
    ],
    [
      "Gulls at dawn.Credit...Anna Berg",
      { description: "Gulls at dawn.", credit: "Credit...Anna Berg" },
    ],
    [
      "Gulls at dawn. Courtesy Harbour Museum",
      { description: "Gulls at dawn.", credit: "Courtesy Harbour Museum" },
    ],
    [
      "Gulls at dawn | Source: Harbour Research",
      { description: "Gulls at dawn", credit: "Source: Harbour Research" },
    ],
    ["Gulls at dawn. © Uwe Keller", { description: "Gulls at dawn.", credit: "© Uwe Keller" }],
    [
      "Gulls at dawn. Foto: AP Vis mer",
      { description: "Gulls at dawn.", credit: "Foto: AP Vis mer" },
    ],
    [
      "Gulls at dawn. (photo: Anna Berg)",
      { description: "Gulls at dawn.", credit: "(photo: Anna Berg)" },
    ],

    // with nothing to mark it
    [
      "Gulls at dawn. Anna Berg/Getty Images",
      { description: "Gulls at dawn.", credit: "Anna Berg/Getty Images" },
    ],
    [
      "Gulls at dawn. Eva Lind - Corbis/Getty Images",
      { description: "Gulls at dawn.", credit: "Eva Lind - Corbis/Getty Images" },
    ],
    [
      "Gulls at dawn. Anna Berg for Harbour Week",
      { description: "Gulls at dawn.", credit: "Anna Berg for Harbour Week" },
    ],
    ["Gulls at dawn. Harbourcam", { description: "Gulls at dawn.", credit: "Harbourcam" }],
    [
      "Gulls at dawn. istockphoto.com",
      { description: "Gulls at dawn.", credit: "istockphoto.com" },
    ],
    [
      "Gulls in Washington D.C. Reuters/JON DAHL",
      {
        description: "Gulls in Washington D.C.",
        place: "Washington D.C.",
        credit: "Reuters/JON DAHL",
      },
    ],
    [
      "Gulls at dawn in Calif.Lea Mill/The Chronicle",
      { description: "Gulls at dawn in Calif.", place: "Calif.", credit: "Lea Mill/The Chronicle" },
    ],
    [
      "Gulls at dawn - Anna Berg/Taxi/Getty Images",
      { description: "Gulls at dawn", credit: "Anna Berg/Taxi/Getty Images" },
    ],
    ["Gulls at dawn | Anna Berg", { description: "Gulls at dawn", credit: "Anna Berg" }],
    ["Gulls at dawn Getty Images", { description: "Gulls at dawn", credit: "Getty Images" }],
    [
      "Gulls at dawn Anna M. van der Berg/Reuters",
      { description: "Gulls at dawn", credit: "Anna M. van der Berg/Reuters" },
    ],
    [
      "Gulls at dawn Splash/Getty Images (Composite)",
      { description: "Gulls at dawn", credit: "Splash/Getty Images (Composite)" },
    ],
    [
      "Gulls at dawn Reuters/Anna Berg",
      { description: "Gulls at dawn", credit: "Reuters/Anna Berg" },
    ],
    ["Gulls at dawnReuters Archive", { description: "Gulls at dawn", credit: "Reuters Archive" }],
    ["Gulls at dawnQRX", { description: "Gulls at dawn", credit: "QRX" }],
    ["Gulls at dawnCedida", { description: "Gulls at dawn", credit: "Cedida" }],

    ["Gulls at dawn, Reuters", { description: "Gulls at dawn", credit: "Reuters" }],
    ["Gulls wait. “Quaycam”", { description: "Gulls wait.", credit: "“Quaycam”" }],

    ["Getty Images", { description: "", credit: "Getty Images" }],

    // several, and first in the text
    [
      "Gulls. (Photo by Jon DAHL / AFP) (Photo by JON DAHL/AFP via Getty Images)",
      {
        description: "Gulls.",
        credit: "(Photo by Jon DAHL / AFP) (Photo by JON DAHL/AFP via Getty Images)",
      },
    ],
    [
      "Gulls at dawn. (Photo: Getty Images) Getty",
      { description: "Gulls at dawn.", credit: "(Photo: Getty Images) Getty" },
    ],
    [
      "© anna7 / stock.adobe.com (Ausschnitt) Gulls and terns on a quay",
      {
        description: "Gulls and terns on a quay",
        credit: "© anna7 / stock.adobe.com (Ausschnitt)",
      },
    ],
    [
      "© Provided by Harbour Press Inc Gulls at dawn",
      { description: "Gulls at dawn", credit: "© Provided by Harbour Press Inc" },
    ],
    [
      "(Photo: Anna Berg) Gulls at dawn",
      { description: "Gulls at dawn", credit: "(Photo: Anna Berg)" },
    ],
    [
      "Image source, Getty Images Image caption, The bridge was shut",
      { description: "The bridge was shut", credit: "Image source, Getty Images" },
    ],
    [
      "iStock/Gargonia Gulls at dawn (from above) wait for the ferry to come in",
      {
        description: "Gulls at dawn (from above) wait for the ferry to come in",
        credit: "iStock/Gargonia",
      },
    ],
    [
      "Anna Berg/Göta & Co Gulls wait for the ferry to come in",
      { description: "Gulls wait for the ferry to come in", credit: "Anna Berg/Göta & Co" },
    ],
    [
      "Alva Wang | Getty Images Gulls wait for the ferry to come in",
      { description: "Gulls wait for the ferry to come in", credit: "Alva Wang | Getty Images" },
    ],
    [
      "Anna Berg The quay at dawn, seen from the ferry",
      { description: "The quay at dawn, seen from the ferry", credit: "Anna Berg" },
    ],
    ["Photo: Anna Berg", { description: "", credit: "Photo: Anna Berg" }],

    // furniture and leads
    ["FILE - Gulls at dawn.", { description: "Gulls at dawn.", lead: "FILE -", isFilePhoto: true }],
    [
      "Image 1 of 13 Gulls wait on the old quay. Gulls wait on the old quay. Photo: Anna Berg, AP",
      { description: "Gulls wait on the old quay.", credit: "Photo: Anna Berg, AP" },
    ],
    [
      "Gulls wait on the old quay at dawn today. (AP Photo/Anna Berg) Gulls wait on the old quay at ... more",
      {
        description: "Gulls wait on the old quay at dawn today.",
        date: "today",
        credit: "(AP Photo/Anna Berg)",
      },
    ],
    [
      "Gulls wait on the old quay until the ferry is in less Gulls wait on the old quay ... more",
      { description: "Gulls wait on the old quay until the ferry is in" },
    ],
    [
      "[1/5]Gulls wait on the quay. REUTERS/Anna Berg",
      { description: "Gulls wait on the quay.", credit: "REUTERS/Anna Berg" },
    ],
    [
      "Harbour life in pictures2 October 2020 Gulls wait on the quay PA",
      { description: "Gulls wait on the quay", date: "2 October 2020", credit: "PA" },
    ],
    [
      "FILE PHOTO: Gulls in Oslo, Norway May 4, 2019. REUTERS/Anna Berg/File Photo",
      {
        description: "Gulls in Oslo, Norway May 4, 2019.",
        place: "Oslo, Norway",
        date: "May 4, 2019",
        credit: "REUTERS/Anna Berg/File Photo",
        lead: "FILE PHOTO:",
        isFilePhoto: true,
      },
    ],
    [
      "OSLO, NORWAY - MAY 04: Gulls at dawn. (Photo by Anna Berg/Getty Images)",
      {
        description: "Gulls at dawn.",
        place: "OSLO, NORWAY",
        date: "MAY 04",
        credit: "(Photo by Anna Berg/Getty Images)",
        lead: "OSLO, NORWAY - MAY 04:",
      },
    ],
    [
      "OSLO, NORWAY - MAY 04: Gulls at dawn on May 4, 2021 in Bergen, Norway.",
      {
        description: "Gulls at dawn on May 4, 2021 in Bergen, Norway.",
        place: "Bergen, Norway",
        date: "May 4, 2021",
        lead: "OSLO, NORWAY - MAY 04:",
      },
    ],

    // people
    [
      "Harbour City Mayor Anna Berg (D) greets Rep. Jon Dahl (D-Mass.)",
      { people: ["[Harbour City Mayor] Anna Berg", "[Rep.] Jon Dahl"] },
    ],
    [
      "Former Governor of New Jersey Anna Berg and US Senator from South Carolina Jon Dahl attend a debate",
      {
        people: [
          "[Former Governor of New Jersey] Anna Berg",
          "[US Senator from South Carolina] Jon Dahl",
        ],
      },
    ],
    [
      "New Harbour Supreme Court Justice Zora Quell-Maar is sworn in",
      { people: ["[New Harbour Supreme Court Justice] Zora Quell-Maar"] },
    ],
    ["Secretary of State Berg meets troops", { people: ["[Secretary of State] Berg"] }],
    ["CEO of Harbourtech Anna Berg speaks onstage", { people: ["[CEO of Harbourtech] Anna Berg"] }],
    ["The governor of Norway's Oslo speaks", {}],
    [
      "Zane Quell, director-general of the harbour office, waits",
      { people: ["[director-general of the harbour office] Zane Quell"] },
    ],
    ["Zane Quell, 34, mends a net", { people: ["Zane Quell"] }],
    ["Zane Quell, who mends nets, waits", { people: ["Zane Quell"] }],
    [
      "Striker Anna Berg, her wife Eva and singer Jon Dahl wave",
      { people: ["[Striker] Anna Berg", "[wife] Eva", "[singer] Jon Dahl"] },
    ],
    [
      "The Rangers' Zork Quell and England's Plum Tarr celebrate",
      { people: ["Zork Quell", "Plum Tarr"] },
    ],
    [
      "Harbour Wolves QB Zork Quell (12) runs past defender Plum Tarr (7)",
      { people: ["[Harbour Wolves QB] Zork Quell", "[defender] Plum Tarr"] },
    ],
    ["Zork, Plum and Eva Berg on the quay", { people: ["Zork", "Plum", "Eva Berg"] }],
    ["Eva Berg and Zork Quell on the quay", { people: ["Eva Berg", "Zork Quell"] }],
    ["Zelda poses on the quay", { people: ["Zelda"] }],
    ["Anna in a red boat", { people: ["Anna"] }],
    ["Wang Yi and Zork T. Quell on the quay", { people: ["Wang Yi", "Zork T. Quell"] }],
    ["Zork al-Tarr speaks. Eva Berg stayed away.", { people: ["Zork al-Tarr", "Eva Berg -"] }],
    [
      "President Berg speaks. Mr. Berg has been in office since 2011.",
      { people: ["[President] Berg"] },
    ],
    [
      "Prince Harald and Queen Sonja wave. A report on Anna Berg's boat.",
      { people: ["Prince Harald", "Queen Sonja", "Anna Berg -"] },
    ],
    ["A book about Anna Berg lies on the quay", { people: ["Anna Berg ?"] }],

    ["President Jordan waves", { people: ["[President] Jordan"] }],
    ["Zane Quell, the mayor of Plonk, waits", { people: ["[mayor of Plonk] Zane Quell"] }],
    ["Anna Berg passes Zork Quell", { people: ["Anna Berg"] }],
    ["Eva de la Berg de", { people: ["Eva de la Berg"] }],
    ["Gulls with Anna, left, and Zork, right, wait", { people: ["Anna @left"] }],
    [
      "The mayor's Zork Quell and Eva Berg (12 points) wait",
      { people: ["Zork Quell", "Eva Berg"] },
    ],

    ["Supporters of candidate Anna Berg wave", { people: ["[candidate] Anna Berg"] }],
    ["Minister Zork Hall, left, waits", { people: ["[Minister] Zork Hall @left"] }],
    ["President Zork Plum Quell waits", { people: ["[President] Zork Plum Quell"] }],
    [
      "Mayor Anna Hall and Gov. Zork Hall wave",
      { people: ["[Mayor] Anna Hall", "[Gov.] Zork Hall"] },
    ],

    // and where in the picture
    [
      "Anna Berg, left, and Jon Dahl (second from right) wave",
      { people: ["Anna Berg @left", "Jon Dahl @second from right"] },
    ],
    ["Linda, second left, waves", { people: ["Linda @second left"] }],
    [
      "Anna Berg, in cap, center, with Jon Dahl (L.)",
      { people: ["Anna Berg @in cap, center", "Jon Dahl @L."] },
    ],
    [
      "From left: Anna Berg, Eva Lind and Jon Dahl.",
      { people: ["Anna Berg @From left", "Eva Lind @From left", "Jon Dahl @From left"] },
    ],
    ["(L-R) Anna Berg and Eva Lind wave", { people: ["Anna Berg @L-R", "Eva Lind @L-R"] }],
    [
      "From left are Anna Berg and Eva Lind",
      { people: ["Anna Berg @From left", "Eva Lind @From left"] },
    ],
    [
      "Anna Berg (li.) und Eva Lind (Mitte) am Kai. Foto: dpa",
      {
        description: "Anna Berg (li.) und Eva Lind (Mitte) am Kai.",
        people: ["Anna Berg @li", "Eva Lind @Mitte"],
        credit: "Foto: dpa",
      },
    ],
    ["Anna Berg, left the quay", { people: ["Anna Berg"] }],

    ["Anna Berg (left after lunch) waits", { people: ["Anna Berg"] }],
    ["Left alone, Anna Berg waits", { people: ["Anna Berg"] }],

    // places and grounds
    [
      "People wait at the Harbour Hall of the Arts in Palo Alto, California, U.S., on Friday",
      { place: "Palo Alto, California, U.S.", venue: "Harbour Hall of the Arts", date: "Friday" },
    ],
    ["Gulls at Harbour Station, Oslo", { place: "Oslo", venue: "Harbour Station" }],
    ["Gulls in Mountain View, California", { place: "Mountain View, California" }],
    ["Gulls in Long Beach on Monday", { place: "Long Beach", date: "Monday" }],
    ["Gulls in the West Bank on May 4, 2021", { place: "West Bank", date: "May 4, 2021" }],
    ["Gulls near Plonk.", { place: "Plonk" }],
    ["Gulls wait at Oslo airport", { place: "Oslo" }],
    [
      "Gulls fly through downtown Portland, Ore., on Friday",
      { place: "Portland, Ore.", date: "Friday" },
    ],
    ["Gulls at Oslo.", { place: "Oslo" }],
    ["Gulls wait, Oslo, May 4, 2021", { place: "Oslo", date: "May 4, 2021" }],
    ["Oslo gulls wait", {}],
    ["In Oslo, gulls wait. They had come from Bergen.", { place: "Oslo" }],
    ["Gulls in the village of Plonk, outside Oslo's centre", { place: "Plonk" }],
    ["Gulls at Harbour Studio's gate and the Warble studio", { venue: "Harbour Studio" }],
    ["Gulls at the Warble studio", { venue: "Warble studio" }],
    ["Gulls at Harbour Hall and Quay Awards", { venue: "Harbour Hall" }],
    [
      "Gulls at St Mary's Lighthouse in Plonk Bay",
      { place: "Plonk Bay", venue: "St Mary's Lighthouse" },
    ],

    // days
    ["In this Sunday, Nov. 10, 2019, photo, gulls wait", { date: "Sunday, Nov. 10, 2019" }],
    ["Gulls wait, May 4, 2021. The ferry is due on June 5.", { date: "May 4, 2021" }],
    ["Gulls on the old quay, 1963.", { date: "1963" }],
    ["Gulls in a photo from the 1981 Harbour Cup", { date: "1981" }],
    ["Gulls wait yesterday", { date: "yesterday" }],
    ["Gulls wait in March 2016, early on", { date: "March 2016" }],
    ["Gulls that came in May 2019 who stayed", {}],
    // months of other languages follow their day
    ["Des mouettes sur le quai, le 12 mars 2019.", { date: "12 mars 2019" }],
    ["Des mouettes sur le quai le 1er avril", { date: "1er avril" }],
    ["Gaviotas en el muelle el 3 de abril de 2020.", { date: "3 de abril de 2020" }],
    ["Gaviotas en el muelle el 3 de abril del 2020.", { date: "3 de abril del 2020" }],
    ["Gabbiani sul molo il 4 maggio 2021.", { date: "4 maggio 2021" }],
    ["Gabbiani sul molo il 1° giugno 2021.", { date: "1° giugno 2021" }],
    ["Gaivotas no cais a 5 de outubro de 2019.", { date: "5 de outubro de 2019" }],
    ["A model of the Mars 2020 rover", {}],
    ["Dust on Mars in spring", {}],
    ["Gulls win 3 out of 4 races and lead 2 set all.", {}],

    // works of art
    ["Ida Berg, “Gulls,” 1963, oil on canvas.", { people: ["Ida Berg"], date: "1963" }],

    // a marker before brackets, or another marker
    [
      "Gulls at dawn. Credit: Courtesy of Harbour Museum",
      { description: "Gulls at dawn.", credit: "Credit: Courtesy of Harbour Museum" },
    ],
    [
      "Gulls over the quay. Image: (Facebook)",
      { description: "Gulls over the quay.", credit: "Image: (Facebook)" },
    ],
    [
      "Gulls over the quay. Photo: (Anna Berg/Reuters)",
      { description: "Gulls over the quay.", credit: "Photo: (Anna Berg/Reuters)" },
    ],
    [
      "Gulls over what they call: (Anna Berg/Reuters)",
      { description: "Gulls over what they call:", credit: "(Anna Berg/Reuters)" },
    ],

    // markers of two kinds, and markers cut short
    [
      "Gulls over the quay. © Bild: REUTERS / Anna Berg",
      { description: "Gulls over the quay.", credit: "© Bild: REUTERS / Anna Berg" },
    ],
    [
      "Gulls over the quay Image Courtesy: Reuters",
      { description: "Gulls over the quay", credit: "Image Courtesy: Reuters" },
    ],
    [
      "Gulls over the quay fot. Anna Berg / PAP",
      { description: "Gulls over the quay", credit: "fot. Anna Berg / PAP" },
    ],
    [
      "Gulls over the quay. Fot. Anna Berg",
      { description: "Gulls over the quay.", credit: "Fot. Anna Berg" },
    ],
    [
      "Gulls over the quay. Fotoğraf: AA",
      { description: "Gulls over the quay.", credit: "Fotoğraf: AA" },
    ],
    [
      "Gulls over the quay. (Foto: Divulgação)",
      { description: "Gulls over the quay.", credit: "(Foto: Divulgação)" },
    ],
    [
      "Gulls over the quay. U.S. Navy photo by Anna Berg",
      { description: "Gulls over the quay.", credit: "U.S. Navy photo by Anna Berg" },
    ],
    [
      "Gulls over the quay U.S. Navy photo by Anna Berg",
      { description: "Gulls over the quay", credit: "U.S. Navy photo by Anna Berg" },
    ],

    // a name that stands alone before its house in brackets
    [
      "Gulls over the quay. ANNA BERG (EFE)",
      { description: "Gulls over the quay.", credit: "ANNA BERG (EFE)" },
    ],
    [
      "Gulls over the quay. Lena Ortiz waits (EFE)",
      {
        description: "Gulls over the quay. Lena Ortiz waits",
        people: ["Lena Ortiz -"],
        credit: "(EFE)",
      },
    ],

    // a house in capitals that nobody knows, behind a full name
    [
      "Gulls over the quay Anna Berg/HPTV",
      { description: "Gulls over the quay", credit: "Anna Berg/HPTV" },
    ],
    ["Gulls over the quay in talks with Oslo/HPTV", {}],
    ["Gulls over the quay told Anna Berg/Dahl", { people: ["Anna Berg"] }],
    [
      "Gulls over the quay. Anna Berg/NPR hide caption",
      { description: "Gulls over the quay.", credit: "Anna Berg/NPR hide caption" },
    ],

    // file photos that nobody signs
    [
      "Gulls over the quay. (File Photo)",
      { description: "Gulls over the quay.", credit: "(File Photo)", isFilePhoto: true },
    ],
    [
      "Gulls over the quay [file]",
      { description: "Gulls over the quay", credit: "[file]", isFilePhoto: true },
    ],
    [
      "Gulls over the quay. (Stock photo)",
      { description: "Gulls over the quay.", credit: "(Stock photo)" },
    ],
    [
      "Gulls over the quay. Anna Berg/Reuters (File Photo)",
      {
        description: "Gulls over the quay.",
        credit: "Anna Berg/Reuters (File Photo)",
        isFilePhoto: true,
      },
    ],
    [
      "Gulls over the quay. (File photo: Reuters)",
      {
        description: "Gulls over the quay.",
        credit: "(File photo: Reuters)",
        isFilePhoto: true,
      },
    ],
    [
      "Gulls over the quay MAX ITO / AFP",
      { description: "Gulls over the quay", credit: "MAX ITO / AFP" },
    ],
    ["Gulls gone since May 4", {}],
    ["Gulls and a September ferry", {}],
  ])("reads %s", (text, expected) => {
    expect(brief(text)).toStrictEqual(expected);
  });

  test.each([
    "Gulls at dawn (left) and terns (right)",
    "Mayor Anna Berg (CDU)",
    "He told Reuters",
    "Gulls as seen by Getty Images",
    "The ferry was late. October 2019",
    "Gulls wait. Terns.",
    "A painting by courtesy of nobody in particular who would ever say so aloud",
    "Source: residents of the quay say that the ferry has been late since the new year began",
    "Foto: wir haben gestern auf dem Kai lange und immer wieder auf die Faehre gewartet",
    "Gulls. She paints portraits by Anna and many others who live beside the old harbour quay",
    "Gulls at dawn)",
    "(Photo: Anna Berg Gulls wait for the ferry that comes in on time each day and leaves",
    "Gulls wait on the old quay at dawn. Gulls wait on the old quay at dusk.",
    "Gulls wait by the old harbour quay. Gulls wait by the old harbour quay in the rain, and terns do too.",
    "Gulls wait. X",
    "Gulls at dawn. (bought by many, AP)",
    "Gulls at dawn. (Anna Berg, tired)",
    "Gov. Anna Berg",
    "Gulls/Terns",
    "Gulls - Terns",
    "Gulls at dawn, McDonalds",
  ])("finds no credit in %j", (text) => {
    expect(parseCaption(text).credit).toBeUndefined();
  });

  test.each([
    "Members of the Plonk Quell Indian tribe sing",
    "The Quay Machine, the first of its kind",
    "Gulls over Wall Street and the Harbour Cup final",
    "Egypt and Norway flags on the quay",
    "Harbour officials in Plonk Quell wait",
    "Police and Fire crews wait at the NATO summit",
    "Facebook says nothing",
    "The mayor of Plonk's boat waits",
    "The mayor's Zork Quell waits",
    "Zork Quell (12 points) waits",
    "A boat for captain Plonk",
    "The captain Norway chose",
    "A word on Zork, right, from all",
    "Crews poses",
    "Anna",
    "Zork Quell building waits",
    "President Quell Hall speaks",
    "Secretary of State",
    "I'll Have Another grazes by the quay",
    "Super Quell lifts off",
    "One Two Three Four Five Six Seven speaks",
    "May Day Parade on Monday",
  ])("finds nobody in %j", (text) => {
    expect(parseCaption(text).people).toStrictEqual([]);
  });

  test.each([
    ["Gulls in Oslo.", { name: "Oslo", countryCode: "NO" }],
    ["Gulls in Norway.", { name: "Norway", countryCode: "NO" }],
    ["Gulls in Plonk.", { name: "Plonk" }],
    [
      "Gulls in Plonk, Ohio.",
      { name: "Plonk", region: "Ohio", regionCode: "US-OH", countryCode: "US" },
    ],
    [
      "Gulls in Plonk, Ohio, U.S.",
      { name: "Plonk", region: "Ohio", regionCode: "US-OH", country: "U.S.", countryCode: "US" },
    ],
    [
      "Gulls in Atlanta, Georgia.",
      { name: "Atlanta", region: "Georgia", regionCode: "US-GA", countryCode: "US" },
    ],
    ["Gulls in Plonk, Georgia.", { name: "Plonk", country: "Georgia", countryCode: "GE" }],
  ])("places %s", (text, expected) => {
    expect(parseCaption(text).place).toMatchObject(expected);
  });

  test("resolves dates against the reference day only", () => {
    const text = "Gulls wait on the quay in Oslo on Sunday.";
    expect(parseCaption(text).date?.value).toBeUndefined();
    expect(parseCaption(text, { reference: "2021-05-05" }).date?.value).toBe("2021-05-02");
  });

  test("reads by the words it is given", () => {
    const lexicon = { photoAgencies: { "quay watch": "Quay Watch" } };
    expect(
      parseCaption("Gulls at dawn quay watch", { lexicon }).credit?.organizations,
    ).toStrictEqual(["Quay Watch"]);
  });

  const words = fc.constantFrom(
    "Anna",
    "Berg",
    "Mr.",
    "President",
    "of",
    "Norway",
    "in",
    "Cairo",
    ",",
    ", Egypt",
    "(left)",
    "(L)",
    "From left:",
    ".",
    "on",
    "Sunday",
    "May 4, 2021",
    "Photo:",
    "(AP Photo/Anna Berg)",
    "AP",
    "/",
    "©",
    "FILE -",
    "OSLO, NORWAY - MAY 04:",
    "Image 1 of 3",
    "'s",
    "and",
    "the",
    "Harbour Hall",
    "who",
    "’",
    "\n",
    "…",
    "🙂",
    "\ud800",
    "speaks",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join(" ")),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join("")),
  );

  test("never throws, and what it reads is a caption whose spans say what was read", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const caption = parseCaption(text);
        expect(Caption.parse(caption)).toStrictEqual(caption);
        expect(text).toContain(caption.description);
        const { people, place, venue, date, credit, lead } = caption;
        for (const part of [...people, place, venue, date, credit, lead]) {
          if (part) expect(text.slice(part.span?.start, part.span?.end)).toBe(part.text);
        }
      }),
    );
  });
});
