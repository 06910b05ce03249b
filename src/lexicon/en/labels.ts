/** What a label before a line of a pasted story announces. */
export type LabelledPart =
  | "headline"
  | "print-headline"
  | "summary"
  | "byline"
  | "caption"
  | "published"
  | "modified"
  | "section"
  | "editor-note";

/** Labels that newsrooms, databases and readers put before the parts of a story, to the part. */
// biome-ignore format: one label a line
export const labels: Readonly<Record<string, LabelledPart>> = {
  "headline": "headline",
  "title": "headline",
  "web headline": "headline",
  "online headline": "headline",
  "newspaper headline": "print-headline",
  "print headline": "print-headline",
  "print edition headline": "print-headline",
  "summary": "summary",
  "abstract": "summary",
  "standfirst": "summary",
  "byline": "byline",
  "author": "byline",
  "authors": "byline",
  "reporter": "byline",
  "caption": "caption",
  "photo caption": "caption",
  "picture caption": "caption",
  "cutline": "caption",
  "published": "published",
  "published on": "published",
  "first published": "published",
  "posted": "published",
  "posted on": "published",
  "date": "published",
  "updated": "modified",
  "last updated": "modified",
  "modified": "modified",
  "section": "section",
  "editor's note": "editor-note",
  "editor’s note": "editor-note",
  "editors' note": "editor-note",
  "editors’ note": "editor-note",
};
