import { styleText } from "node:util";

/** What a page is laid out for. */
export interface Paper {
  /** How many characters a line has room for. */
  readonly width: number;
  /** Whether there is colour. */
  readonly colours: boolean;
}

/** How a stretch of a page looks. */
export type Style = "bold" | "dim" | "cyan" | "green" | "yellow" | "red";

/** A stretch of text, and how it looks. */
export interface Ink {
  readonly text: string;
  readonly style?: Style | undefined;
}

/** A label, and what stands beside it, each text on lines of its own. */
export interface Row {
  readonly label: Ink;
  readonly texts: readonly Ink[];
}

const MARGIN = "  ";

/** The widest that the column of labels gets; a longer label stands above its texts. */
const WIDEST = 26;

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/gu;
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

/** The text in its style, where there is colour. */
export function paint({ text, style }: Ink, { colours }: Paper): string {
  return colours && style ? styleText(style, text, { validateStream: false }) : text;
}

/** Rows with their labels in one column, and their texts broken into lines in another. */
export function table(rows: readonly Row[], paper: Paper): string[] {
  const widths = rows.map(({ label }) => widthOf(label.text)).filter((width) => width <= WIDEST);
  const column = Math.max(0, ...widths);
  const indent = " ".repeat(column) + MARGIN;

  return rows.flatMap(({ label, texts }) => {
    const [first = "", ...others] = texts.flatMap(({ text, style }) =>
      wrap(text, paper.width - MARGIN.length - indent.length).map((part) =>
        paint({ text: part, style }, paper),
      ),
    );
    const room = column - widthOf(label.text);
    const head =
      room < 0
        ? [paint(label, paper), indent + first]
        : [paint(label, paper) + " ".repeat(room) + MARGIN + first];
    return [...head, ...others.map((part) => indent + part)].map((part) =>
      (MARGIN + part).trimEnd(),
    );
  });
}

/** Breaks a text into lines at its spaces; a word that is too long for a line has one to itself. */
export function wrap(text: string, width: number): string[] {
  const [first = "", ...words] = text.trim().split(/\s+/u);
  const lines = [first];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (widthOf(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** The same value, where no text in it can move the cursor of a terminal or change its colours. */
export function harmless<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === "string" ? part.replace(CONTROL, "\ufffd") : part,
  );
}

/** How many columns of a terminal a text takes. */
function widthOf(text: string): number {
  const letters = text.replace(/\p{M}/gu, "");
  return letters.length + (letters.match(WIDE)?.length ?? 0);
}
