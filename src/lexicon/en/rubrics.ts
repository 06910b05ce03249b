/** Words that stand over a text, or begin a sentence or a byline: before a dash or colon, no place. */
// biome-ignore format: as many as fit a line
export const rubrics: string =
  "advertorial alert analysis announcement background blog briefs breaking bulletin calendar column comment commentary " +
  "correction dear editor editorial exclusive exklusiv explainer factbox feature flash for gallery headlines highlights " +
  "insight interview just latest letters live market markets media more news note notice obituary opinion photo photos poll " +
  "preview profile question quiz quote recap report reporter review roundup special sponsored sports spotlight stocks story " +
  "summary timeline tip tips top trading update updated urgent video warning watch weather weekend " +
  "corp group holdings inc ltd plc league conference championship football baseball basketball hockey soccer " +
  "a about after all although an and as at attorney author because before but by despite during every excerpt former from he her " +
  "here his how if in it its last many mr mrs ms my no not now of on once one our over page she since so some that the their then " +
  "there they this those though today under we what when where while who why with you your";
