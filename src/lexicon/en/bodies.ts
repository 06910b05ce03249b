/**
 * What bodies are called, in lower case, by what they do: the head words of descriptions of them
 * (`the ministry`), and of their names (`Ministry of Health`).
 *
 * @category Lexicons
 */
// biome-ignore format: one sector a line
export const bodies: Readonly<Record<string, string>> = {
  government: "ministry department government cabinet parliament senate congress assembly council municipality administration embassy consulate secretariat treasury commission authority agency bureau presidency legislature directorate commissariat politburo regime task-force governorate prefecture",
  military: "army navy military airforce battalion regiment squadron coastguard infantry",
  party: "party coalition caucus bloc opposition",
  media: "newspaper television broadcaster paper tabloid magazine journal publisher",
  company: "company corporation bank airline airlines airways manufacturer retailer firm carrier automaker carmaker planemaker drugmaker chipmaker steelmaker shipbuilder supermarket bakery lender insurer startup conglomerate subsidiary pharmacy",
  ngo: "foundation charity society association institute union federation confederation alliance organization organisation nonprofit watchdog consortium thinktank group",
  igo: "",
  "armed-group": "cartel gang mafia militia",
  religious: "church diocese archdiocese mosque synagogue vatican congregation seminary parish monastery synod",
  education: "university college school academy faculty",
  judiciary: "court tribunal judiciary prosecution jury",
  police: "police constabulary gendarmerie",
  other: "club team orchestra choir ensemble board committee panel commission",
};
