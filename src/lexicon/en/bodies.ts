/**
 * What bodies are called, in lower case, by what they do: the head words of their names (`Ministry
 * of Health`, `Acme Corp.`) and of descriptions of them (`the ministry`).
 *
 * @category Lexicons
 */
// biome-ignore format: one sector a line
export const bodies: Readonly<Record<string, string>> = {
  government: "ministry department government cabinet parliament senate congress assembly council municipality administration embassy consulate secretariat treasury commission authority agency bureau presidency legislature directorate commissariat politburo duma knesset bundestag junta regime taskforce exchequer chancellery municipalities ministries agencies departments governorate prefecture county",
  military: "army navy military airforce marines battalion brigade regiment squadron militia guard command corps fleet legion infantry battalions brigades coastguard",
  party: "party coalition caucus bloc opposition conservatives labour democrats republicans liberals greens socialists communists parties tories",
  media: "newspaper television tv radio news magazine daily weekly broadcaster network times post gazette herald tribune chronicle journal guardian press observer telegraph courier star broadcasting wire bulletin sentinel gazeta zeitung mirror dispatch examiner inquirer register globe mail reporter monitor review blog publisher publishing channel sun independent standard advertiser argus",
  company: "company corporation corp corp. inc inc. ltd ltd. llc plc gmbh ag co co. group holdings holding industries enterprises bank airline airlines airways motors motor electric electronics pharmaceuticals pharmaceutical laboratories labs technologies technology systems software energy petroleum oil gas steel mining insurance financial capital partners ventures studios studio entertainment pictures records brothers bros bros. stores retail hotels resorts restaurants breweries brewing foods brands manufacturer retailer firm firms companies carrier automaker supermarket bakery telecom communications solutions consulting construction securities exchange corporations banks businesses lender insurer startup conglomerate subsidiary pharmacy realty logistics",
  ngo: "foundation charity trust society association league institute union federation confederation alliance network movement initiative fund campaign organization organisation organizations organisations coalition nonprofit charities unions chapter fellowship watchdog consortium thinktank forum guild brotherhood lobby",
  igo: "",
  "armed-group": "front brigades cartel gang mafia faction cell",
  religious: "church diocese archdiocese mosque synagogue temple vatican congregation cathedral seminary ministries parish monastery churches",
  education: "university college school academy institute faculty polytechnic universities schools colleges campus",
  judiciary: "court tribunal judiciary prosecution prosecutors' bench jury courts crown",
  police: "police constabulary gendarmerie sheriff's fbi",
  other: "club team board committee panel orchestra band choir ensemble squad staff crew organizers troupe quartet",
};
