/** Peers that come without types, as far as they are called. */

declare module "parse-full-name" {
  export function parseFullName(name: string): unknown;
}

declare module "humanparser" {
  export function parseName(name: string): unknown;
}
