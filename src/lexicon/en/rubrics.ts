/** Words that stand over a text, or begin a sentence or a byline: before a dash or colon, no place. */
// biome-ignore format: as many as fit a line
export const rubrics: string =
  "a after and at by for from he how in it of on our the to we what when who why with you your " +
  "alert analysis aquarius aries attorney author background baseball basketball born breaking briefs bulletin " +
  "business cancer capricorn chess coffee comment commentary corn corp correction cotton court crime crude dear " +
  "died dollar editor editorial education exclusive exklusiv explainer factbox feature file flash football gemini " +
  "gold group headlines health highlights hockey inc insight interview latest letters libra live local ltd market " +
  "markets married media music news note notice obituary opinion photo photos pictured pisces police " +
  "politics poll preview profile question quiz recap report reporter results review sagittarius scorpio soccer " +
  "special sponsored sports spotlight stocks story summary taurus tennis timeline today tonight top " +
  "trading update updated urgent video virgo warning watch weather";
