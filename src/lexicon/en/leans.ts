/** Words that lean to one end of a stretch of time: `earlier this month`, `late in the year`. */
export const leans: Readonly<Record<string, true>> = {
  earlier: true,
  later: true,
  early: true,
  late: true,
};
