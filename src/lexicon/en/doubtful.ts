/** Months that are also a name, a verb or an adjective: on their own they need a word that says so. */
export const doubtful: Readonly<Record<string, true>> = {
  march: true,
  april: true,
  may: true,
  june: true,
  august: true,
};
