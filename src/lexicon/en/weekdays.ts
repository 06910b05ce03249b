/** English names of the days of the week and their abbreviations → 1 (Monday) to 7 (Sunday). */
// biome-ignore format: one day a line
export const weekdays: Readonly<Record<string, number>> = {
  monday: 1, mon: 1,
  tuesday: 2, tues: 2, tue: 2,
  wednesday: 3, weds: 3, wed: 3,
  thursday: 4, thurs: 4, thur: 4, thu: 4,
  friday: 5, fri: 5,
  saturday: 6, sat: 6,
  sunday: 7, sun: 7,
};
