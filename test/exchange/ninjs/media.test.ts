import { type Media, parseCaption, toNinjs } from "newsdesk";
import { expect, test } from "vitest";
import { read } from "./read.js";

const headlines = [{ role: "main", value: "Harbour reopens" }];

function readMedia(...associations: object[]): Media[] | undefined {
  return read({ headlines, associations }).article.media;
}

test("reads each kind of medium", () => {
  const kinds = ["picture", "graphic", "video", "audio"].map((type) => {
    const [medium] = readMedia({ name: "main", uri: "urn:example:a", type }) ?? [];
    return medium?.kind;
  });
  expect(kinds).toEqual(["image", "graphic", "video", "audio"]);
});

test("reads the words under a picture, what it shows, and who made it", () => {
  const words = "Ships sail from Oban, Scotland, on March 6, 2026.";
  const descriptions = [{ role: "alt", value: "Two ships" }, { value: words }];
  const [medium] =
    readMedia({
      name: "main",
      uri: "urn:example:a",
      type: "picture",
      descriptions,
      by: "Photo: Ada Lund",
    }) ?? [];

  expect(medium).toStrictEqual({
    kind: "image",
    alt: "Two ships",
    caption: {
      ...parseCaption(words),
      credit: { text: "Photo: Ada Lund", people: ["Ada Lund"], organizations: [], medium: "photo" },
    },
  });
});

test("reads a credit alone, be it of nobody that can be told", () => {
  expect(
    readMedia({ name: "main", uri: "urn:example:a", type: "picture", by: "Ada Lund" })?.[0]
      ?.caption,
  ).toEqual({
    text: "",
    description: "",
    people: [],
    credit: { text: "Ada Lund", people: ["Ada Lund"], organizations: [] },
  });
  expect(
    readMedia({ name: "main", uri: "urn:example:a", type: "picture", by: "?" })?.[0]?.caption
      ?.credit,
  ).toEqual({
    text: "?",
    people: [],
    organizations: [],
  });
});

test("leaves the credit that a caption holds where it stands", () => {
  const words = "Ships sail. Photo: Ada Lund";
  const [medium] =
    readMedia({
      name: "main",
      uri: "urn:example:a",
      type: "picture",
      by: "Photo: Ada Lund",
      descriptions: [{ role: "caption", value: words }],
    }) ?? [];
  expect(medium?.caption).toEqual(parseCaption(words));
});

test("takes the largest rendition of the kind", () => {
  const renditions = [
    {
      name: "small",
      href: "https://example.org/s.mp4",
      contentType: "video/mp4",
      width: 640,
      height: 360,
    },
    {
      name: "large",
      href: "https://example.org/l.mp4",
      contentType: "video/mp4",
      width: 1920,
      height: 1080,
    },
    {
      name: "still",
      href: "https://example.org/l.jpg",
      contentType: "image/jpeg",
      width: 4000,
      height: 3000,
    },
    { name: "same", href: "https://example.org/t.mp4", width: 1920, height: 1080 },
    { name: "file", href: "file:///l.mp4", width: 9000, height: 9000 },
  ];
  const { article } = read({
    headlines,
    associations: [{ name: "main", uri: "urn:example:a", type: "video", renditions }],
  });

  expect(article.media).toStrictEqual([
    { kind: "video", url: "https://example.org/l.mp4", width: 1920, height: 1080 },
  ]);
  expect(article.ext).toStrictEqual({
    "ninjs:media": { "https://example.org/l.mp4": { uri: "urn:example:a", renditions } },
  });
});

test("reads an item that is a picture itself", () => {
  const item = {
    type: "picture",
    headlines,
    descriptions: [{ role: "text", contentType: "text/plain", value: "Ships sail." }],
    renditions: [{ name: "main", href: "https://example.org/a.jpg", width: 0, height: 600 }],
  };
  const { article, bundle } = read(item);

  expect(article.media).toStrictEqual([
    {
      kind: "image",
      url: "https://example.org/a.jpg",
      height: 600,
      caption: parseCaption("Ships sail."),
    },
  ]);
  expect(toNinjs(bundle)).toMatchObject(item);
});

test("writes the media of a story that is a picture itself beside it", () => {
  const picture = (name: string): Media => ({
    kind: "image",
    url: `https://example.org/${name}.jpg`,
  });
  const { bundle } = read({ type: "picture", headlines });
  bundle.articles[0]!.media = [picture("a"), picture("b")];

  expect(toNinjs(bundle)).toMatchObject({
    type: "picture",
    renditions: [{ name: "main", href: "https://example.org/a.jpg" }],
    associations: [
      {
        name: "main",
        type: "picture",
        renditions: [{ name: "main", href: "https://example.org/b.jpg" }],
      },
    ],
  });
});

test("writes what is known of a medium now, and what was kept of it", () => {
  const rendition = {
    name: "large",
    href: "https://example.org/a.jpg",
    width: 800,
    title: "Large",
  };
  const { bundle } = read({
    headlines,
    associations: [
      {
        name: "a001",
        uri: "urn:example:a",
        type: "picture",
        urgency: 4,
        descriptions: [
          { role: "caption", value: "Ships sail." },
          { role: "writer", value: "AL" },
        ],
        renditions: [rendition],
      },
    ],
  });
  const [medium] = bundle.articles[0]!.media!;
  medium!.caption = parseCaption("Ships sail again.");
  medium!.width = 1600;

  expect(toNinjs(bundle)).toMatchObject({
    associations: [
      {
        name: "a001",
        uri: "urn:example:a",
        type: "picture",
        urgency: 4,
        descriptions: [
          { role: "caption", value: "Ships sail again." },
          { role: "writer", value: "AL" },
        ],
        renditions: [{ ...rendition, width: 1600 }],
      },
    ],
  });
});

test("reads what goes with an item that is a picture itself", () => {
  const { article } = read({
    type: "picture",
    headlines,
    renditions: [{ name: "main", href: "https://example.org/a.jpg" }],
    associations: [{ name: "main", uri: "urn:example:sound", type: "audio" }],
  });

  expect(article.media).toStrictEqual([
    { kind: "image", url: "https://example.org/a.jpg" },
    { kind: "audio" },
  ]);
});

test("takes the first rendition where none tells its size, and keeps the others", () => {
  const renditions = [
    { name: "a", href: "https://example.org/a.jpg" },
    { name: "b", href: "https://example.org/b.jpg" },
  ];
  const item = {
    headlines,
    associations: [{ name: "main", uri: "urn:example:a", type: "picture", renditions }],
  };
  const { bundle } = read(item);

  expect(bundle.articles[0]?.media).toStrictEqual([
    { kind: "image", url: "https://example.org/a.jpg" },
  ]);
  expect(toNinjs(bundle)).toMatchObject(item);
});
