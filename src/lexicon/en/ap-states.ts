/** American states as AP prints them behind a town, by code (ISO 3166-2); eight are never shortened. */
// biome-ignore format: as many as fit a line
export const apStates: Readonly<Record<string, string>> = {
  "US-AL": "Ala.", "US-AK": "Alaska", "US-AZ": "Ariz.", "US-AR": "Ark.", "US-CA": "Calif.", "US-CO": "Colo.",
  "US-CT": "Conn.", "US-DE": "Del.", "US-DC": "D.C.", "US-FL": "Fla.", "US-GA": "Ga.", "US-HI": "Hawaii",
  "US-ID": "Idaho", "US-IL": "Ill.", "US-IN": "Ind.", "US-IA": "Iowa", "US-KS": "Kan.", "US-KY": "Ky.",
  "US-LA": "La.", "US-ME": "Maine", "US-MD": "Md.", "US-MA": "Mass.", "US-MI": "Mich.", "US-MN": "Minn.",
  "US-MS": "Miss.", "US-MO": "Mo.", "US-MT": "Mont.", "US-NE": "Neb.", "US-NV": "Nev.", "US-NH": "N.H.",
  "US-NJ": "N.J.", "US-NM": "N.M.", "US-NY": "N.Y.", "US-NC": "N.C.", "US-ND": "N.D.", "US-OH": "Ohio",
  "US-OK": "Okla.", "US-OR": "Ore.", "US-PA": "Pa.", "US-RI": "R.I.", "US-SC": "S.C.", "US-SD": "S.D.",
  "US-TN": "Tenn.", "US-TX": "Texas", "US-UT": "Utah", "US-VT": "Vt.", "US-VA": "Va.", "US-WA": "Wash.",
  "US-WV": "W.Va.", "US-WI": "Wis.", "US-WY": "Wyo.",
};
