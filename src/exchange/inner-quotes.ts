/** What follows the quotation mark that ends a string of JSON; a comma only with a value, or a name, behind it. */
const END = /\s{0,99}(?:[:\]}]|,\s{0,99}(?:["'[{\]}\d-]|true|false|null)|$)/uy;

/** Escapes the quotation marks inside the strings of a broken JSON: those that nothing of JSON follows. */
export function withInnerQuotes(json: string): string {
  let isInside = false;
  return json.replace(/\\.|"/gsu, (mark: string, at: number) => {
    END.lastIndex = at + 1;
    if (mark !== '"') return mark;
    if (isInside && !END.test(json)) return '\\"';
    isInside = !isInside;
    return mark;
  });
}
