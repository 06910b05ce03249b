// biome-ignore format: one idea a line
const CAPITALIZED = new Set([
  ..."mr mrs ms mx messrs mme mlle dr prof rev revs fr br sr jr hon st ste mt ft esq phd md".split(" "),
  ..."pres gov govs lt sen sens rep reps del amb atty dist asst supt sec treas min".split(" "),
  ..."gen col maj capt cmdr cpl sgt pvt pfc adm brig cdr spc ofc insp det".split(" "),
  ..."jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri".split(" "),
  ..."inc corp co cos ltd llc plc bros assn dept univ intl natl ave blvd rd hwy bldg".split(" "),
  ..."ala ariz ark calif colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont".split(" "),
  ..."neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta sask".split(" "),
]);

const SMALL = new Set("vs v etc eg ie ca cf approx viz al est".split(" "));

/** Tells whether a word, given in lower case, is printed with a full stop of its own. */
export function isAbbreviation(word: string, capital: boolean): boolean {
  return (capital ? CAPITALIZED : SMALL).has(word);
}
