declare module "quote-parser" {
  /** Finds quotations by the patterns of a language. */
  export function parse(text: string, language: string): unknown[];
}
