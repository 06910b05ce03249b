/** Words that stand over a text, or begin a sentence or a byline: before a dash or colon, no place. */
// biome-ignore format: as many as fit a line
export const rubrics: string =
  "a after an and at but by for from he how if in it my of on our she that the they this to we what when where who why " +
  "with you your alert analysis announcement attorney author background baseball basketball breaking briefs bulletin " +
  "business coffee column comment commentary conference corn corp correction cotton court cricket crime crude dear dollar " +
  "editor editorial education euro exclusive exklusiv explainer factbox feature file flash football gold golf group " +
  "headlines health highlights hockey inc insight interview latest letters live local ltd market markets media music news " +
  "note notice obituary opinion photo photos police politics poll preview profile question quiz recap report reporter " +
  "results review roundup rugby soccer special sponsored sports spotlight stocks story summary tennis timeline today top " +
  "trading update updated urgent video warning watch weather";
