/**
 * Head words that only names of bodies have, in lower case, by what the bodies do: nobody writes
 * `the times` and means a newspaper.
 *
 * @category Lexicons
 */
// biome-ignore format: one sector a line
export const bodyNames: Readonly<Record<string, string>> = {
  government: "office exchequer chancellery taskforce services service",
  military: "guard command corps fleet legion guards force forces",
  party: "labour tories partido parti partito movimento movimiento",
  media: "tv radio news daily weekly times post gazette herald tribune chronicle guardian press observer telegraph courier star wire bulletin sentinel gazeta zeitung mirror dispatch examiner inquirer register globe mail reporter monitor review blog publishing sun independent standard advertiser argus shimbun network today wiki",
  company: "inc inc. ltd ltd. llc plc gmbh ag sa nv spa asa oyj pty bhd co co. corp corp. holdings holding industries enterprises motors motor electric electronics pharmaceuticals pharmaceutical laboratories labs technologies technology systems software energy petroleum oil gas steel mining insurance financial capital partners ventures studios studio entertainment pictures records brothers bros bros. stores retail hotels resorts restaurants breweries brewing foods brands telecom communications solutions consulting construction securities exchange resources realty logistics research analytics advisors associates ports railways pharma biotech robotics semiconductors chemicals cement textiles rail freight lines transit aviation aerospace shipping dairy beverages farms apparel engineering properties paving packaging plastics banco banca banque grupo groupe gruppo",
  ngo: "trust league fund campaign chapter fellowship guild brotherhood initiative movement forum fondation fundación fundacion stiftung",
  "armed-group": "front brigades brigade faction cell",
  judiciary: "bench crown",
  education: "polytechnic instituto istituto universidad universidade università universitat universität université école ecole escuela colegio",
  other: "band patrol squad crew commissioners fc united rovers athletic wanderers",
};
