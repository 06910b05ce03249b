/** How much of a text a message repeats. */
const LIMIT = 60;

/** Words of a text as they stand in a message, cut where they are long. */
export function quote(words = ""): string {
  return `“${words.length > LIMIT ? `${words.slice(0, LIMIT)}…` : words}”`;
}
