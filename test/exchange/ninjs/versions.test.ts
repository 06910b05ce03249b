import { fromNinjs } from "newsdesk";
import { expect, test } from "vitest";

const THREE = {
  uri: "urn:example:harbour",
  representationType: "full",
  firstCreated: "2026-03-06T09:30:00Z",
  versionCreated: "2026-03-06T10:00:00Z",
  contentCreated: "2026-03-05T23:00:00Z",
  embargoedUntil: "2026-03-06T09:00:00Z",
  pubStatus: "usable",
  copyrightHolder: "Coast Wire",
  usageTerms: "Not in Norway",
  edNote: "Adds quote.",
  headlines: [{ role: "main", value: "Harbour reopens" }],
  bodies: [{ role: "text", contentType: "text/plain", value: "Ships sail." }],
  descriptions: [{ role: "text", contentType: "text/plain", value: "Ships sail from Oban." }],
  by: "By Ada Lund",
  people: [{ name: "Ada Lund", uri: "http://cv.example.org/id/72", literal: "72" }],
  organisations: [
    { name: "Coast Wire", symbols: [{ exchange: "OSL", symbol: "CW", symbolType: "urn:t" }] },
  ],
  places: [{ name: "Oban", geoJSON: { type: "Point", coordinates: [-5.47, 56.41] } }],
  subjects: [{ name: "Ports", rel: "about" }],
  events: [{ name: "Opening of the harbour" }],
  objects: [{ name: "Quay 4" }],
  infoSources: [{ name: "Harbour master", role: "interviewee" }],
  genres: [
    { name: "Current", uri: "http://cv.iptc.org/newscodes/genre/Current", literal: "Current" },
  ],
  altIds: [{ role: "slug", value: "harbour" }],
  trustIndicators: [
    { role: "http://cv.example.org/trust/policy", href: "https://example.org/policy" },
  ],
  rightsInfo: { linkedRights: "https://example.org/rights", langId: "urn:odrl" },
  digitalSourceType: { literal: "house:scan" },
  associations: [
    {
      name: "main",
      uri: "urn:example:picture",
      type: "picture",
      by: "Per Holm",
      descriptions: [{ role: "text", contentType: "text/plain", value: "Ships sail from Oban." }],
      renditions: [
        {
          name: "large",
          href: "https://example.org/a.jpg",
          contentType: "image/jpeg",
          sizeInBytes: 7,
          width: 800,
          height: 600,
        },
      ],
    },
  ],
};

const TWO = {
  uri: "urn:example:harbour",
  representationtype: "full",
  firstcreated: "2026-03-06T09:30:00Z",
  versioncreated: "2026-03-06T10:00:00Z",
  contentcreated: "2026-03-05T23:00:00Z",
  embargoed: "2026-03-06T09:00:00Z",
  pubstatus: "usable",
  copyrightholder: "Coast Wire",
  usageterms: "Not in Norway",
  ednote: "Adds quote.",
  headlines: THREE.headlines,
  bodies: [{ role: "text", contenttype: "text/plain", value: "Ships sail." }],
  descriptions: [{ role: "text", contenttype: "text/plain", value: "Ships sail from Oban." }],
  by: "By Ada Lund",
  people: THREE.people,
  organisations: [
    { name: "Coast Wire", symbols: [{ exchange: "OSL", ticker: "CW", symboltype: "urn:t" }] },
  ],
  places: [{ name: "Oban", geojson: { type: "Point", coordinates: [-5.47, 56.41] } }],
  subjects: THREE.subjects,
  events: THREE.events,
  objects: THREE.objects,
  infosources: THREE.infoSources,
  genres: THREE.genres,
  altids: THREE.altIds,
  trustindicators: THREE.trustIndicators,
  rightsinfo: { linkedrights: "https://example.org/rights", langid: "urn:odrl" },
  digitalsourcetype: THREE.digitalSourceType,
  associations: [
    {
      name: "main",
      uri: "urn:example:picture",
      type: "picture",
      by: "Per Holm",
      descriptions: [{ role: "text", contenttype: "text/plain", value: "Ships sail from Oban." }],
      renditions: [
        {
          name: "large",
          href: "https://example.org/a.jpg",
          contenttype: "image/jpeg",
          sizeinbytes: 7,
          width: 800,
          height: 600,
        },
      ],
    },
  ],
};

const ONE = {
  uri: "urn:example:harbour",
  representationtype: "complete",
  firstcreated: "2026-03-06T09:30:00Z",
  versioncreated: "2026-03-06T10:00:00Z",
  contentcreated: "2026-03-05T23:00:00Z",
  embargoed: "2026-03-06T09:00:00Z",
  pubstatus: "usable",
  copyrightholder: "Coast Wire",
  usageterms: "Not in Norway",
  ednote: "Adds quote.",
  headline: "Harbour reopens",
  body_text: "Ships sail.",
  description_text: "Ships sail from Oban.",
  byline: "By Ada Lund",
  person: [{ name: "Ada Lund", scheme: "http://cv.example.org/id", code: "72" }],
  organisation: [
    { name: "Coast Wire", symbols: [{ exchange: "OSL", ticker: "CW", symboltype: "urn:t" }] },
  ],
  place: [{ name: "Oban", geometry_geojson: { type: "Point", coordinates: [-5.47, 56.41] } }],
  subject: [{ name: "Ports", rel: "about" }],
  event: [{ name: "Opening of the harbour" }],
  object: [{ name: "Quay 4" }],
  infosource: [{ name: "Harbour master", rel: "interviewee" }],
  genre: [{ name: "Current", scheme: "http://cv.iptc.org/newscodes/genre/", code: "Current" }],
  altids: { slug: "harbour" },
  trustindicator: [
    { scheme: "http://cv.example.org/trust/", code: "policy", href: "https://example.org/policy" },
  ],
  rightsinfo: TWO.rightsinfo,
  digitalsourcetype: THREE.digitalSourceType,
  associations: {
    main: {
      uri: "urn:example:picture",
      type: "picture",
      byline: "Per Holm",
      description_text: "Ships sail from Oban.",
      renditions: {
        large: {
          href: "https://example.org/a.jpg",
          mimetype: "image/jpeg",
          sizeinbytes: 7,
          width: 800,
          height: 600,
        },
      },
    },
  },
};

test.each([
  ["1", ONE],
  ["2", TWO],
])("reads ninjs %s as it reads ninjs 3", (_, item) => {
  const { bundle, repairs } = fromNinjs(item);

  expect(bundle).toStrictEqual(fromNinjs(THREE).bundle);
  expect(repairs.map(({ rule }) => rule).filter((rule) => rule !== "exchange/kept")).toEqual([]);
});

test("says where something stands by the names that it was given under", () => {
  const { repairs } = fromNinjs({
    uri: "urn:example:harbour",
    headline_main: "Harbour reopens",
    headline_ticker: "Oban open",
    byline: 7,
    person: [{ name: "Ada Lund", contactinfo: [{ value: "1", mood: "good" }] }],
    associations: {
      main: { uri: "urn:example:a", type: "picture", "a/b~c": 1, copyrightholder: 7 },
    },
  });

  expect(repairs.map(({ rule, at }) => [rule, at])).toEqual([
    ["ninjs/wrong", "/byline"],
    ["ninjs/unknown", "/person/0/contactinfo/0/mood"],
    ["ninjs/unknown", "/associations/main/a~1b~0c"],
    ["ninjs/wrong", "/associations/main/copyrightholder"],
    ["exchange/kept", "/person/0/contactinfo"],
    ["exchange/kept", "/headline_ticker"],
    ["exchange/kept", "/associations/main"],
  ]);
});

test("reads what ninjs 1 allows, and ninjs 3 has not", () => {
  const { bundle, repairs } = fromNinjs({
    uri: "urn:example:harbour",
    headline: "Harbour reopens",
    mimetype: "text/html",
    charcount: 11,
    wordcount: 2,
    place: [
      { name: "Oban", scheme: "places", geometry_wkt: "POINT (-5.47 56.41)" },
      { name: "Mull", code: "72", geometry_geojson: { type: "Feature", geometry: null } },
    ],
    renditions: { main: "none" },
  });

  expect(bundle.articles[0]?.ext).toEqual({
    "ninjs:mimetype": "text/html",
    "ninjs:charCount": 11,
    "ninjs:wordCount": 2,
    "ninjs:places": {
      Oban: { geometry_wkt: "POINT (-5.47 56.41)", scheme: "places" },
      Mull: { geoJSON: { type: "Feature", geometry: null, properties: null } },
    },
  });
  expect(repairs.filter(({ rule }) => rule !== "exchange/kept")).toEqual([
    {
      rule: "ninjs/unknown",
      message: "ninjs has no `scheme` here",
      at: "/place/0/scheme",
    },
    expect.objectContaining({ rule: "ninjs/wrong", at: "/renditions/main", before: "none" }),
  ]);
});
