import { fromJsonLd } from "newsdesk";
import { expect, test } from "vitest";

const board = { "@type": "Organization", name: "Harbour Board", url: "https://example.org/board" };
const quay = {
  "@type": "Place",
  name: "Old quay",
  address: {
    "@type": "PostalAddress",
    addressRegion: "Skåne",
    addressCountry: { "@type": "Country", name: "Sweden", identifier: "SE" },
  },
  containedInPlace: { "@type": "AdministrativeArea", identifier: "SE-M" },
  geo: { "@type": "GeoCoordinates", latitude: 55.6, longitude: 13 },
  identifier: { "@type": "PropertyValue", propertyID: "geonames", value: "1" },
};
const pilot = {
  "@type": "Person",
  name: "Ada Lund",
  url: { "@id": "https://example.org/ada" },
  nationality: { "@type": "Country", name: "SE" },
  memberOf: { "@type": "OrganizationRole", roleName: "Pilot", memberOf: board },
  hasOccupation: {
    "@type": "Role",
    startDate: "2020",
    hasOccupation: { "@type": "Occupation", name: "Pilot", occupationLocation: quay },
  },
};
const story = {
  "@type": "LiveBlogPosting",
  "@id": "https://example.org/ferry",
  headline: "Ferry sails",
  url: { "@id": "https://example.org/ferry" },
  mainEntityOfPage: { "@type": "WebPage", "@id": "https://example.org/ferry" },
  author: [pilot, { "@type": "Role", roleName: "Reporter", author: { name: "Max Ito" } }],
  contributor: { "@type": "Role", roleName: "photographer", contributor: { name: "Jo Roe" } },
  publisher: { ...board, parentOrganization: { "@type": "Organization", name: "Port" } },
  image: {
    "@type": "ImageObject",
    url: "https://example.org/i.jpg",
    width: { "@type": "QuantitativeValue", value: 800 },
  },
  about: [{ "@type": "Thing", name: "Ports" }],
  keywords: [{ "@type": "DefinedTerm", name: "ferry" }],
  license: { "@type": "CreativeWork", url: "https://example.org/license" },
  inLanguage: { "@type": "Language", name: "English" },
  correction: { "@type": "CorrectionComment", text: "Set right.", datePublished: "2026-03-07" },
  isPartOf: { "@id": "#series" },
  isBasedOn: { "@type": "NewsArticle", "@id": "#other" },
  liveBlogUpdate: { "@type": "BlogPosting", headline: "Wind rises" },
  mentions: [
    {
      "@type": "Quotation",
      text: "We sail.",
      author: pilot,
      locationCreated: quay,
      recordedAt: { "@type": "Event", name: "a talk" },
      translationOfWork: { "@type": "CreativeWork", inLanguage: "sv" },
    },
    {
      "@type": "Event",
      name: "Fair",
      location: quay,
      organizer: board,
      attendee: { "@type": "Role", roleName: "visitor", attendee: pilot },
      keywords: { "@type": "DefinedTerm", inDefinedTermSet: "cameo", termCode: "04" },
    },
    {
      "@type": "ClaimReview",
      claimReviewed: "It is late.",
      author: board,
      reviewRating: { "@type": "Rating", alternateName: "False" },
      itemReviewed: { "@type": "Claim", author: pilot },
    },
  ],
};
const payload = {
  "@graph": [
    story,
    { "@type": "CreativeWorkSeries", "@id": "#series", name: "Storms" },
    { "@type": "WebPage", breadcrumb: { "@type": "BreadcrumbList" } },
  ],
};

/** The pointers to all objects of a value. */
function pointersIn(value: unknown, pointer = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => pointersIn(one, `${pointer}/${key}`));
  return Array.isArray(value) ? inner : [pointer, ...inner];
}

/** The payload with a property more in the object that a pointer leads to. */
function withOdd(pointer: string): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(payload));
  const place = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((outer, key) => Object(outer)[key], copy);
  Object.assign(Object(place), { odd: "seventeen herrings" });
  return copy;
}

test.each(pointersIn(payload).slice(1))(
  "keeps what else is told at %s, or says that it does not",
  (pointer) => {
    const { bundle, repairs } = fromJsonLd(withOdd(pointer));
    const odd = `${pointer}/odd/`;

    expect(
      JSON.stringify(bundle).includes("seventeen herrings") ||
        repairs.some(({ at }) => at !== "" && odd.startsWith(`${at}/`)),
    ).toBe(true);
  },
);
