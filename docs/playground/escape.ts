const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };

/** A text as HTML that shows just this text. */
export function escaped(text: string): string {
  return text.replace(/[&<"]/gu, (sign) => ENTITIES[sign] ?? sign);
}
