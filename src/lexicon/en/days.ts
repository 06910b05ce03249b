/** Words for a day that is told from today → how many days away it is. */
export const days: Readonly<Record<string, number>> = {
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
};
