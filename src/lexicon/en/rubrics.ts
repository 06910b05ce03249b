/** Words that stand over a text, or begin a sentence or a byline: before a dash or colon, no place. */
// biome-ignore format: as many as fit a line
export const rubrics: string =
  "advertisement advertorial alert analysis announcement background blog breaking briefs bulletin business calendar " +
  "coffee column comment commentary corn correction cotton council court crime crude dear dollar editor editorial " +
  "education euro exclusive exklusiv explainer factbox facts feature file film flash for forex gallery gold headlines " +
  "health highlights insight interview just latest letters live local lunch market markets media minister more music must " +
  "nasa nation nato news note notice obituary opinion photo photos police politics poll preview profile q question quiz " +
  "quote read recap report reporter results review roundup see soybeans special sponsored sports spotlight stocks story " +
  "sugar summary theater theatre timeline tip tips top trading update updated urgent video warning watch weather weekend " +
  "corp group holdings inc ltd plc league conference championship football baseball basketball hockey soccer tennis golf " +
  "cricket rugby boxing " +
  "a about after all although an and as at attorney author because before but by despite during every excerpt former from " +
  "he her here his how if in it its last many mr mrs ms my no not now of on once one our over page she since so some that " +
  "the their then there they this those though today under we what when where while who why with you yes your";
