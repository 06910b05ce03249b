/** Words that tell a week, month or year from the present one → how many away it is. */
export const turns: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  next: 1,
};
