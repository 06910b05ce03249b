/**
 * German days of the week → 1 (Monday) to 7 (Sunday).
 *
 * @category Lexicons
 */
// biome-ignore format: one line
export const weekdays: Readonly<Record<string, number>> = {
  montag: 1, dienstag: 2, mittwoch: 3, donnerstag: 4, freitag: 5, samstag: 6, sonnabend: 6, sonntag: 7,
};
