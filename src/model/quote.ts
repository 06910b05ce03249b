/** How much of a text a message repeats. */
const LIMIT = 40;

/** A value as it stands in a message: texts cut where they are long. */
export function quote(value: unknown): string {
  if (typeof value !== "string") return `${String(value)}${typeof value === "bigint" ? "n" : ""}`;
  return `\`${value.length > LIMIT ? `${value.slice(0, LIMIT)}…` : value}\``;
}
