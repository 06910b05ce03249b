/** Makes what completes lexicons that hold only some tables: each once, by those of another. */
export function completedBy<Lexicon extends object>(
  usual: Lexicon,
): (some: Partial<Lexicon> | undefined) => Lexicon {
  const made = new WeakMap<Partial<Lexicon>, Lexicon>();
  return (some) => {
    if (!some) return usual;
    const known = made.get(some);
    if (known) return known;
    const whole = { ...usual, ...some };
    made.set(some, whole);
    return whole;
  };
}
