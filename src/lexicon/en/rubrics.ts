/**
 * Words that stand over a text, begin a sentence or a byline, or name a market: before a dash or a
 * colon, no place.
 */
// biome-ignore format: as many as fit a line
export const rubrics =
  "advertorial advice alert analysis announcement answer audio background blog brief briefing briefs breaking bulletin calendar " +
  "caption clarification column comment commentary contents copyright correction credit dear description developing editor " +
  "editorial editors embargo event exclusive explainer factbox feature file flash focus for gallery headline highlights image " +
  "important information insight interview investigation kill latest letter letters live location media more news newsletter " +
  "note notice obituary opinion optional photo photos pictures podcast poll preview profile question quiz quote read recap " +
  "release report review roundup rumor schedule scores section source special sponsored sport sports statement story subject " +
  "summary take tip tips title top transcript trending update updated urgent video warning watch week weekend wire writethru " +
  "bonds closing coffee commodity copper corp corn cotton currency exchange financial fixing fund futures gas gold grain group " +
  "holdings inc index interest ltd market markets metal metals money morning oil opening options plc prices rates shares silver " +
  "soybean stock stocks sugar tea technologies technology trade trading treasury wheat wool zinc " +
  "baseball basketball championship college conference cricket football golf hockey league racing rugby soccer tennis " +
  "a about according after all also although amid an and as at author because before but by despite during each even every " +
  "excerpt former from he her here his how if in it its just last many mr mrs ms my not now of on once one only or our over " +
  "page pro reporter she since so some still such text that the their then there these they this those though to today under " +
  "until we what when where while who why with yet you your";
