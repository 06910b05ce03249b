import { readFileSync } from "node:fs";

/*
 * The diagrams of the guides, as SVG that takes its colours from the page. Boxes and arrows are data; those
 * of the layers come from the table that the tests hold the package to.
 */

const WIDTH = 440;
const HALF = { width: 48, height: 24 };
/** How far an arrow may swing out, the least first. */
const BENDS = [0, 30, -30, 60, -60, 90, -90, 120, -120, 150, -150, 180];
/** The places of an arrow that are looked at. */
const STEPS = Array.from({ length: 19 }, (_, at) => (at + 1) / 20);

/** The models of a bundle, and how they refer to each other. */
export function modelsDiagram() {
  const boxes = {
    Article: { x: 200, y: 32, says: "headline, body" },
    Statement: { x: 200, y: 152, says: "who said what" },
    Actor: { x: 72, y: 272, says: "who is in it" },
    Event: { x: 328, y: 272, says: "what happened" },
  };
  return drawing(
    "Article, Actor, Statement and Event, and how they refer to each other",
    304,
    boxes,
    [
      { from: "Statement", to: "Article", says: "source" },
      { from: "Actor", to: "Article", says: "source", bend: -90 },
      { from: "Event", to: "Article", says: "source", bend: 90 },
      { from: "Statement", to: "Actor", says: "speaker, recipient" },
      { from: "Event", to: "Statement", says: "attributedTo" },
      { from: "Event", to: "Actor", says: "participants" },
    ],
  );
}

/** The way of a story from a pasted text to a bundle. */
export function storyDiagram() {
  const steps = [
    ["Pasted text", "as it comes"],
    ["Paragraphs", "cut words and lines are mended"],
    ["Layout", "headline, byline, captions and body are told apart"],
    ["Article", "each part is read by the reader of its form"],
    ["Who, what", "actors, statements and events, in every part of it"],
    ["Bundle", "plain JSON, linked by ids"],
  ];
  const boxes = Object.fromEntries(
    steps.map(([name, note], at) => [name, { x: 72, y: 32 + at * 80, note }]),
  );
  const arrows = steps.slice(1).map(([to], at) => ({ from: steps[at][0], to }));
  return drawing(
    "The way of a story from a pasted text to a bundle",
    steps.length * 80 - 16,
    boxes,
    arrows,
  );
}

/** The layers of the package, each above those that it imports. */
export function layersDiagram() {
  const imports = importsOfLayers();
  const depths = new Map();
  const depthOf = (layer) => {
    if (!depths.has(layer)) {
      depths.set(layer, 1 + Math.max(-1, ...imports.get(layer).map(depthOf)));
    }
    return depths.get(layer);
  };
  const top = Math.max(...[...imports.keys()].map(depthOf));
  const rows = new Map();
  for (const layer of imports.keys()) {
    rows.set(depthOf(layer), [...(rows.get(depthOf(layer)) ?? []), layer]);
  }
  const column = WIDTH / Math.max(...[...rows.values()].map(({ length }) => length));
  const boxes = {};
  for (const [depth, row] of rows) {
    for (const [at, layer] of row.entries()) {
      boxes[layer] = { x: Math.round((at + 0.5) * column), y: 32 + (top - depth) * 88 };
    }
  }
  const arrows = [...imports].flatMap(([from, to]) =>
    to.filter((one) => !isImplied(from, one, imports)).map((one) => ({ from, to: one })),
  );
  const bent = arrows.map((arrow) => ({
    ...arrow,
    bend: bendOf(boxes[arrow.from], boxes[arrow.to], boxes),
  }));
  return drawing(
    "The layers of the package, and what each imports",
    56 + top * 88 + 8,
    boxes,
    bent,
  );
}

/** Which layers each layer imports, by its own hand or through an entry point. */
function importsOfLayers() {
  const code = readFileSync("test/layers.test.ts", "utf8");
  const [, table] = /const layers: [^=]+ = (\{.+?\n\});/su.exec(code);
  const layers = Function(`return ${table}`)();
  const isLayer = (name) => name in layers && !name.endsWith(".ts");
  const reached = (name) => {
    if (isLayer(name)) return [name];
    return (layers[name] ?? []).flatMap((one) => reached(one.replace("type ", "")));
  };
  return new Map(
    Object.keys(layers)
      .filter(isLayer)
      .map((name) => {
        const imported = layers[name].flatMap((one) => reached(one.replace("type ", "")));
        return [name, [...new Set(imported)].filter((one) => one !== name)];
      }),
  );
}

/** Whether a layer is reached by way of another one that is imported. */
function isImplied(from, to, imports) {
  return imports.get(from).some((one) => one !== to && reaches(one, to, imports));
}

function reaches(from, to, imports) {
  return imports.get(from).some((one) => one === to || reaches(one, to, imports));
}

/** How far an arrow swings out so that it passes no box but its own two. */
function bendOf(from, to, boxes) {
  const others = Object.values(boxes).filter((box) => box !== from && box !== to);
  const isFree = (bend) => {
    const over = middleOf(from, to, bend);
    return STEPS.every((step) => {
      const x = alongCurve(from.x, over.x, to.x, step);
      const y = alongCurve(from.y, over.y, to.y, step);
      return others.every(
        (box) => Math.abs(box.x - x) > HALF.width + 2 || Math.abs(box.y - y) > HALF.height + 2,
      );
    });
  };
  return BENDS.find(isFree) ?? 0;
}

function alongCurve(start, over, end, step) {
  return (1 - step) ** 2 * start + 2 * step * (1 - step) * over + step ** 2 * end;
}

function drawing(title, height, boxes, arrows) {
  const id = title.toLowerCase().replaceAll(/\W+/gu, "-");
  return [
    '<figure class="diagram">',
    `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}">`,
    `<title id="${id}">${title}</title>`,
    `<defs><marker id="${id}-head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="head" d="M0 0 10 5 0 10z"/></marker></defs>`,
    ...arrows.map((arrow) => lineOf(boxes[arrow.from], boxes[arrow.to], arrow, id)),
    ...Object.entries(boxes).map(([name, box]) => boxOf(name, box)),
    ...arrows.map((arrow) => labelOf(boxes[arrow.from], boxes[arrow.to], arrow)),
    "</svg>",
    "</figure>",
  ].join("\n");
}

function boxOf(name, { x, y, says, note }) {
  const rect = `<rect x="${x - HALF.width}" y="${y - HALF.height}" width="${2 * HALF.width}" height="${2 * HALF.height}" rx="6"/>`;
  const title = `<text class="name" x="${x}" y="${says ? y - 3 : y + 5}">${name}</text>`;
  const below = says ? `<text x="${x}" y="${y + 14}">${says}</text>` : "";
  const beside = note
    ? linesOf(note).map(
        (line, at, { length }) =>
          `<text class="note" x="${x + HALF.width + 14}" y="${y + 4 + (at - (length - 1) / 2) * 16}">${line}</text>`,
      )
    : [];
  return [rect, title, below, ...beside].join("");
}

/** A note, broken into lines that fit beside a box. */
function linesOf(note) {
  return note.match(/.{1,34}(?: |$)/gu).map((line) => line.trim());
}

function lineOf(from, to, { bend = 0 }, id) {
  const over = middleOf(from, to, bend);
  const start = edgeOf(from, over);
  const end = edgeOf(to, over);
  return `<path class="line" d="M${start} Q${over.x} ${over.y} ${end}" marker-end="url(#${id}-head)"/>`;
}

function labelOf(from, to, { says, bend = 0 }) {
  if (!says) return "";
  const { x, y } = middleOf(from, to, bend / 2);
  return `<text class="label" x="${x}" y="${y + 4}">${says}</text>`;
}

/** The point between two boxes, moved aside. */
function middleOf(from, to, aside) {
  return { x: Math.round((from.x + to.x) / 2 + aside), y: Math.round((from.y + to.y) / 2) };
}

/** Where the line from the middle of a box to a point leaves the box. */
function edgeOf({ x, y }, point) {
  const [right, down] = [point.x - x, point.y - y];
  const share = Math.min(
    1,
    (HALF.width + 3) / Math.abs(right || 0.01),
    (HALF.height + 3) / Math.abs(down || 0.01),
  );
  return `${Math.round(x + right * share)} ${Math.round(y + down * share)}`;
}
