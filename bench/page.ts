/*
 * What a page of 13 kB says of its story in JSON-LD: most of it is the body, in paragraphs, with
 * quotation marks and letters of several scripts as pages have them.
 */

const SITE = "https://harbour-post.example";

const paragraphs = [
  "The ferry to Norrhamn sails again from noon, three days after the storm tore its ramp off the moorings, the harbour board said on Friday.",
  '“We have looked at every bolt,” said Ada Lund, who heads the board. “Nobody wants to hear the word "ramp" again.”',
  "The bridge is open to lorries of up to 12 tonnes. Heavier ones have to wait until divers have been down — on Monday, as the road office wrote to hauliers.",
  "At the fish market, where a third of the roof is gone, prices rose by 4.5 percent, said Nils Öberg, who has sold herring there for thirty years.",
];

function author(name: string, path: string): object {
  return { "@type": "Person", name, url: `${SITE}/authors/${path}`, jobTitle: "Reporter" };
}

function picture(number: number): object {
  return {
    "@type": "ImageObject",
    url: `${SITE}/pictures/ferry-${number}.jpg`,
    width: 1200,
    height: 800,
  };
}

const pictures = [1, 2, 3].map(picture);

/** A story with two authors and three pictures. */
export const page: object = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "@id": `${SITE}/ferry#article`,
  url: `${SITE}/ferry`,
  mainEntityOfPage: { "@type": "WebPage", "@id": `${SITE}/ferry` },
  headline: "Ferry sails again as islands count the cost of the storm",
  description: "The bridge is open too, but to light lorries only.",
  articleBody: Array.from({ length: 20 }, () => paragraphs.join("\n\n")).join("\n\n"),
  datePublished: "2026-03-06T09:30:00+01:00",
  dateModified: "2026-03-06T14:05:12+01:00",
  author: [author("Ada Lund", "ada-lund"), author("Max Ito", "max-ito")],
  publisher: {
    "@type": "NewsMediaOrganization",
    "@id": `${SITE}/#publisher`,
    name: "Harbour Post",
    url: SITE,
  },
  image: pictures,
  keywords: ["ferries", "bridges", "storms", "fish market"],
  articleSection: "Home",
  inLanguage: "en-GB",
  isAccessibleForFree: true,
  thumbnailUrl: `${SITE}/pictures/ferry-small.jpg`,
};

/** The same with words under the pictures. */
export const captioned: object = {
  ...page,
  image: pictures.map((one, index) => ({
    ...one,
    caption: `Pilot Max Ito ties up ferry ${index + 1} in Cardiff, Wales, on May 4, 2025. Photo: Polar Press`,
  })),
};
