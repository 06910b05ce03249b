/** The capital of a letter, where it has one of its own: `ß` and `ᾀ` have none, and that of `ſ` is another's. */
export function raised(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.toLowerCase() === letter ? capital : letter;
}
