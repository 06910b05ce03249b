/**
 * Words for people that name a thing or tell what something is like as often: people are meant only where
 * they do something or are told something (`the public wants`, `told a local`).
 *
 * @category Lexicons
 */
export const ambiguous = `chair head local forward model moderate ruler powers individual adult observer star guide host minor
  public dead wounded injured poor rich homeless unemployed elderly indigenous blacks whites natives minors
  schools colleges courts hospitals universities churches museums embassies institutions societies
  models heads chairs forwards stars hosts`;
