/** The keys under which written forms are held: the spans of their parts count into their own text. */
const FORMS = ["dateline", "headline", "byline", "caption", "credit"];

/** Finds the text that a source names. */
export type FindText = (source: Source) => string;

interface Source {
  readonly article?: string;
  readonly pointer?: string;
}

/** A value that may say what was read, and where. */
interface Part {
  readonly text?: string;
  readonly span?: { readonly start: number; readonly end: number };
  readonly source?: Source;
}

/** The JSON Pointers of all parts of a value whose span does not cover their own words. */
export function straySpans(
  value: unknown,
  whole: string,
  findText: FindText = () => whole,
  pointer = "",
): string[] {
  if (typeof value !== "object" || value === null) return [];

  const { text, span, source }: Part = value;
  const own = source ? findText(source) : whole;
  const isForm = FORMS.includes(pointer.slice(pointer.lastIndexOf("/") + 1));
  const inner = isForm && text !== undefined ? text : own;

  const strays = Object.entries(value).flatMap(([name, part]) =>
    straySpans(part, inner, findText, `${pointer}/${name}`),
  );
  const covers = span === undefined || own.slice(span.start, span.end) === text;
  return covers ? strays : [pointer, ...strays];
}
