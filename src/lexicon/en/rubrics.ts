/** Words in capitals that stand over a text, or name a market: before a dash or colon, no place. */
// biome-ignore format: as many as fit a line
export const rubrics: ReadonlySet<string> = /* @__PURE__ */ new Set((
  "advertorial advice alert analysis announcement answer audio author background blog brief briefing briefs breaking " +
  "bulletin calendar caption clarification column comment commentary contact contents copyright correction credit " +
  "date dear description details developing editor editorial editors embargo embargoed event exclusive exklusiv explainer " +
  "factbox faq feature file flash focus for gallery headline highlights how image important information insight interview " +
  "investigation just in kill landing latest letter letters list live location lookahead male media men more movie must " +
  "news newsletter note notes notice obituary obits op-ed opinion optional original photo photos pictures podcast poll " +
  "preview profile question quiz quote quotes read recap recipe related release report review roundup rumor rumour " +
  "schedule scoreboard scores section seminar slideshow snapshot source sources special spoiler sponsored sports spotlight " +
  "standings statement story subject summary take tip tips title top transcript trending tv update updated urgent venue " +
  "video warning watch week weekend what when where who why wire women wrap writethru year " +
  "accounts active bank basket bean bond bonds bullion cattle cents closing clsg coal cocoa coffee commodity copper corn corp cotton " +
  "crude currency dollar equities exchange fixing freight fund futures gas gold grain group hog inc index interest " +
  "kerbs livestock loan lumber ltd market markets metal metals money morning notes oil openings options palladium pct " +
  "platinum plc pork prices rates rice rubber sales sauce settlement shares silver soybean soybeans spot steel stg stock stocks " +
  "sugar swap tea tin tonnes trade trading treasury vol volume wheat wool zinc " +
  "financial technologies technology systems holdings partners capital industries pharmaceuticals energy " +
  "championship celtics league college conference soccer football baseball basketball hockey tennis golf cricket rugby racing"
).split(" "));
