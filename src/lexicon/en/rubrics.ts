/** Words that stand over a text, or begin a sentence or a byline: before a dash or colon, no place. */
// biome-ignore format: as many as fit a line
export const rubrics: string =
  "a about advertorial after alert all although an analysis and announcement as at attorney author background baseball " +
  "basketball because before blog boxing breaking briefs bulletin business but by calendar championship coffee column " +
  "comment commentary conference corn corp correction cotton council court cricket crime crude dear despite dollar during " +
  "editor editorial education euro every excerpt exclusive exklusiv explainer factbox facts feature file film flash " +
  "football for former from gallery gold golf group he headlines health her here highlights his hockey holdings how if in " +
  "inc insight interview it its just last latest league letters live local ltd lunch many market markets media more mr " +
  "mrs ms music must my nasa nation nato news no not note notice now obituary of on once one opinion our over page photo " +
  "photos plc police politics poll preview profile q question quiz quote read recap report reporter results review " +
  "roundup rugby see she since so soccer some special sponsored sports spotlight stocks story summary tennis that the " +
  "theater their then there they this those though timeline tip tips today top trading under update updated urgent video " +
  "warning watch we weather weekend what when where while who why with yes you your";
