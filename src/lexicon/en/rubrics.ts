/** Words that stand over a text, or begin a sentence or a byline: before a dash or colon, no place. */
// biome-ignore format: as many as fit a line
export const rubrics: string =
  "a after and at by for from he how in it of on our the to we what when who why with you your " +
  "alert analysis attorney author background baseball basketball breaking briefs bulletin business coffee comment " +
  "commentary corn corp correction cotton court crime crude dear dollar editor editorial education exclusive " +
  "exklusiv explainer factbox feature file flash football gold group headlines health highlights hockey inc insight " +
  "interview latest letters live local ltd market markets media music news note notice obituary opinion photo " +
  "photos pictured police politics poll preview profile question quiz recap report reporter results review soccer " +
  "special sponsored sports spotlight stocks story summary tennis timeline today tonight top trading update updated " +
  "urgent video warning watch weather";
