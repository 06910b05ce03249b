import { expect, test } from "vitest";
import { read } from "./read.js";

const caption = { text: "", description: "", people: [] };

test.each([
  [
    "an address",
    { image: "https://example.org/a.jpg" },
    [{ kind: "image", url: "https://example.org/a.jpg" }],
  ],
  [
    "addresses",
    { image: ["https://example.org/a.jpg", "https://example.org/b.jpg"] },
    [
      { kind: "image", url: "https://example.org/a.jpg" },
      { kind: "image", url: "https://example.org/b.jpg" },
    ],
  ],
  [
    "a picture",
    {
      image: {
        "@type": "ImageObject",
        url: "https://example.org/a.jpg",
        width: "800px",
        height: { "@type": "QuantitativeValue", value: 600 },
      },
    },
    [{ kind: "image", url: "https://example.org/a.jpg", width: 800, height: 600 }],
  ],
  [
    "a file",
    { image: { contentUrl: "https://example.org/a.jpg", description: "Ships" } },
    [{ kind: "image", url: "https://example.org/a.jpg", alt: "Ships" }],
  ],
  [
    "a name",
    { image: { url: "https://example.org/a.jpg", name: "Ships" } },
    [{ kind: "image", url: "https://example.org/a.jpg", alt: "Ships" }],
  ],
  [
    "a credit",
    { image: { url: "https://example.org/a.jpg", creditText: "Photo: Ada Lund" } },
    [
      {
        kind: "image",
        url: "https://example.org/a.jpg",
        caption: {
          ...caption,
          credit: {
            text: "Photo: Ada Lund",
            medium: "photo",
            people: ["Ada Lund"],
            organizations: [],
          },
        },
      },
    ],
  ],
  [
    "a credit that is no name",
    { image: { creditText: "--" } },
    [
      {
        kind: "image",
        caption: { ...caption, credit: { text: "--", people: [], organizations: [] } },
      },
    ],
  ],
  [
    "a film",
    { video: { "@type": "VideoObject", contentUrl: "https://example.org/a.mp4" } },
    [{ kind: "video", url: "https://example.org/a.mp4" }],
  ],
  [
    "a film among pictures",
    { image: { "@type": "VideoObject", url: "https://example.org/a.mp4" } },
    [{ kind: "video", url: "https://example.org/a.mp4" }],
  ],
  [
    "a graphic",
    {
      image: {
        "@type": "ImageObject",
        additionalType: "graphic",
        url: "https://example.org/a.png",
      },
    },
    [{ kind: "graphic", url: "https://example.org/a.png" }],
  ],
  [
    "a picture in two sizes, and one without words",
    {
      image: [
        { url: "https://example.org/a.jpg", creditText: "Ada Lund", caption: {} },
        { url: "https://example.org/b.jpg", creditText: "Ada Lund" },
      ],
    },
    ["a", "b"].map((name) => ({
      kind: "image",
      url: `https://example.org/${name}.jpg`,
      caption: {
        ...caption,
        credit: { text: "Ada Lund", people: ["Ada Lund"], organizations: [] },
      },
    })),
  ],
  [
    "all kinds",
    { image: "https://example.org/a.jpg", audio: "https://example.org/a.mp3" },
    [
      { kind: "image", url: "https://example.org/a.jpg" },
      { kind: "audio", url: "https://example.org/a.mp3" },
    ],
  ],
])("reads %s", (_, properties, media) => {
  expect(read(properties).article.media).toStrictEqual(media);
});

test("reads the words under a picture", () => {
  const { article } = read({
    image: { caption: "Ships leave the harbour.", creditText: "Photo: Ada Lund" },
  });

  expect(article.media?.[0]?.caption).toMatchObject({
    text: "Ships leave the harbour.",
    description: "Ships leave the harbour.",
    credit: { text: "Photo: Ada Lund" },
  });
});

test("says what of a picture was left out", () => {
  const { repairs } = read({
    image: {
      url: "https://example.org/a.jpg",
      width: 0,
      height: "tall",
      representativeOfPage: true,
    },
  });

  expect(repairs.map(({ rule, at }) => [rule, at])).toStrictEqual([
    ["exchange/lost", "/image/representativeOfPage"],
    ["exchange/lost", "/image/width"],
    ["exchange/lost", "/image/height"],
  ]);
});

test("keeps what is no picture", () => {
  expect(read({ image: { "@type": "ImageObject" } }).article).toStrictEqual({
    headline: "Harbour reopens",
    ext: { "schema:image": { "@type": "ImageObject" } },
  });
});
