import { atlasOf } from "../table.js";

/**
 * Countries by code (ISO 3166-1), and parts of countries by code (ISO 3166-2) → their names: the
 * usual one, then others that are met; behind a semicolon, the cities there that datelines name
 * most.
 *
 * Two letters that are the first of the name go without saying: `Brazil` is `BR`, `US- Ohio` is
 * `US-OH`. The code of a part is one of its names: `US-AL` says `AL`. Points are left off.
 * `Kiev (Kyiv)` is a name and its usual spelling; `Tripoli?` may be somewhere else.
 *
 * @category Lexicons
 */
export const atlas: Readonly<Record<string, string>> = /* @__PURE__ */ atlasOf(`
AE United Arab Emirates, UAE; Abu Dhabi, Dubai
Afghanistan; Kabul
AG Antigua and Barbuda, Antigua
Albania; Tirana
AM Armenia; Yerevan
AO Angola; Luanda
AQ Antarctica
Argentina; Buenos Aires
AT Austria; Vienna
Australia; Sydney, Melbourne, Canberra
AW Aruba
Azerbaijan; Baku
BA Bosnia-Herzegovina, Bosnia, Bosnia and Herzegovina; Sarajevo
BB Barbados
BD Bangladesh; Dhaka
Belgium; Brussels
BF Burkina Faso; Ouagadougou
BG Bulgaria; Sofia
BH Bahrain; Manama
BI Burundi; Bujumbura
BJ Benin; Cotonou
BM Bermuda
BN Brunei
Bolivia; La Paz
Brazil; Brasilia, Rio de Janeiro, Sao Paulo
BS Bahamas, The Bahamas
BT Bhutan
BW Botswana; Gaborone
BY Belarus; Minsk
BZ Belize
Canada; Ottawa, Toronto, Montreal, Vancouver, Quebec City
CD Democratic Republic of Congo, DR Congo, DRC, Zaire, Congo; Kinshasa
CF Central African Republic; Bangui
CG Republic of Congo, Congo Republic; Brazzaville
CH Switzerland; Geneva, Zurich, Bern
CI Ivory Coast, Cote d'Ivoire; Abidjan
CL Chile; Santiago?
CM Cameroon; Yaounde
CN China, PRC; Beijing, Shanghai, Guangzhou
Colombia; Bogota
CR Costa Rica; San Jose?
Cuba; Havana
CV Cape Verde, Cabo Verde
Cyprus; Nicosia
Czech Republic, Czechia; Prague
DD East Germany, GDR
DE Germany, West Germany, FRG; Berlin, Munich, Frankfurt, Frankfurt/Main
Djibouti; Djibouti
DK Denmark; Copenhagen
DM Dominica
Dominican Republic; Santo Domingo
DZ Algeria; Algiers
Ecuador; Quito
EE Estonia; Tallinn
Egypt; Cairo
Eritrea; Asmara
ES Spain; Madrid, Barcelona
Ethiopia; Addis Ababa
Finland; Helsinki
FJ Fiji
France; Paris
Gabon; Libreville
GB United Kingdom, UK, Britain, Great Britain; London
GD Grenada
Georgia; Tbilisi
Ghana; Accra
GL Greenland
GM Gambia, The Gambia; Banjul
GN Guinea; Conakry
GQ Equatorial Guinea
Greece; Athens
GT Guatemala; Guatemala City
Guam
GW Guinea-Bissau
GY Guyana
HK Hong Kong; Hong Kong
HN Honduras; Tegucigalpa
HR Croatia; Zagreb
HT Haiti; Port-au-Prince
Hungary; Budapest
ID Indonesia; Jakarta
IE Ireland, Republic of Ireland; Dublin
IL Israel; Jerusalem, Tel Aviv
India; New Delhi, Delhi, Mumbai, Kolkata, Chennai, Bengaluru, Bangalore, Srinagar, Jammu, Agartala, Gurugram
IQ Iraq; Baghdad
Iran; Tehran
IS Iceland; Reykjavik
Italy; Rome, Milan
JM Jamaica; Kingston?
Jordan; Amman
JP Japan; Tokyo, Osaka
Kenya; Nairobi
KG Kyrgyzstan; Bishkek
KH Cambodia, Kampuchea; Phnom Penh
KM Comoros
KP North Korea, DPRK; Pyongyang
KR South Korea, ROK, Korea; Seoul
KW Kuwait; Kuwait City, Kuwait
KY Cayman Islands
KZ Kazakhstan; Astana
Laos; Vientiane
LB Lebanon; Beirut, Tripoli?
Liechtenstein
LK Sri Lanka, Ceylon; Colombo
LR Liberia; Monrovia
LS Lesotho
LT Lithuania; Vilnius
Luxembourg; Luxembourg
LV Latvia; Riga
LY Libya; Tripoli?
MA Morocco; Rabat
MC Monaco; Monaco
MD Moldova; Chisinau
ME Montenegro; Podgorica
MG Madagascar; Antananarivo
MH Marshall Islands
MK North Macedonia, Macedonia; Skopje
ML Mali; Bamako
MM Myanmar, Burma; Yangon
MN Mongolia; Ulaanbaatar
MO Macau, Macao; Macau
MR Mauritania; Nouakchott
MT Malta; Valletta
MU Mauritius
MV Maldives
MW Malawi; Lilongwe
MX Mexico; Mexico City
MY Malaysia; Kuala Lumpur
MZ Mozambique; Maputo
Namibia; Windhoek
NE Niger; Niamey
NG Nigeria; Abuja, Lagos
Nicaragua; Managua
NL Netherlands, The Netherlands, Holland; Amsterdam, The Hague
Norway; Oslo
NP Nepal; Kathmandu
NR Nauru
NZ New Zealand; Auckland
Oman; Muscat
Panama; Panama City
Peru; Lima
PG Papua New Guinea; Port Moresby
Philippines, The Philippines; Manila
PK Pakistan; Islamabad, Karachi, Lahore
PL Poland; Warsaw
PR Puerto Rico; San Juan
PS Palestine, Gaza Strip, West Bank, Gaza, Palestinian Territories; Gaza, Ramallah
PT Portugal; Lisbon
PY Paraguay; Asuncion
Qatar; Doha
Romania; Bucharest
RS Serbia; Belgrade
Russia, Russian Federation; Moscow, St Petersburg (St. Petersburg)
Rwanda; Kigali
Saudi Arabia; Riyadh, Jeddah
SB Solomon Islands
SC Seychelles
SD Sudan; Khartoum
SE Sweden; Stockholm
SG Singapore; Singapore
SI Slovenia; Ljubljana
SK Slovakia; Bratislava
SL Sierra Leone; Freetown
SM San Marino; San Marino
SN Senegal; Dakar
Somalia; Mogadishu
SR Suriname, Surinam
SS South Sudan; Juba
ST Sao Tome and Principe
SU Soviet Union, USSR
SV El Salvador; San Salvador
Syria; Damascus
SZ Eswatini, Swaziland
TD Chad; N'Djamena
TG Togo; Lome
Thailand; Bangkok
TJ Tajikistan; Dushanbe
TL East Timor, Timor-Leste; Dili
TM Turkmenistan; Ashgabat
TN Tunisia; Tunis
Tonga
TR Turkey, Turkiye; Ankara, Istanbul
TT Trinidad and Tobago, Trinidad; Port of Spain
TW Taiwan, ROC; Taipei
TZ Tanzania; Dar es Salaam
UA Ukraine; Kyiv, Kiev (Kyiv), Odesa, Odessa (Odesa)
Uganda; Kampala
US United States, USA, US, United States of America; Washington, New York, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Antonio, San Diego, Dallas, San Francisco, Boston, Seattle, Denver, Atlanta, Miami, Detroit, Baltimore, Cincinnati, Cleveland, Honolulu, Indianapolis, Las Vegas, Milwaukee, Minneapolis, New Orleans, Oklahoma City, Pittsburgh, St Louis (St. Louis), Salt Lake City, Dallas/Fort Worth, Manhattan, DeKalb (DeKalb)
UY Uruguay; Montevideo
Uzbekistan; Tashkent
Vatican City, Vatican, Holy See; Vatican City
Venezuela; Caracas
VG British Virgin Islands
VI U.S. Virgin Islands
VN Vietnam, Viet Nam; Hanoi, Ho Chi Minh City
VU Vanuatu
WS Samoa
XK Kosovo
Yemen; Sanaa
Yugoslavia
ZA South Africa; Johannesburg, Cape Town, Pretoria
ZM Zambia; Lusaka
ZW Zimbabwe, Rhodesia; Harare
US- Alabama, Ala
US-AK Alaska
US-AZ Arizona, Ariz
US- Arkansas, Ark
US- California, Calif, Cal, Calf
US- Colorado, Colo
US-CT Connecticut, Conn
US- Delaware, Del
US-DC District of Columbia
US- Florida, Fla
US-GA Georgia
US-HI Hawaii
US- Idaho, Ida
US- Illinois, Ill, Ills
US- Indiana, Ind
US-IA Iowa
US-KS Kansas, Kan, Kans
US-KY Kentucky
US-LA Louisiana
US-ME Maine
US-MD Maryland
US- Massachusetts, Mass
US- Michigan, Mich
US-MN Minnesota, Minn
US-MS Mississippi, Miss
US-MO Missouri
US-MT Montana, Mont
US- Nebraska, Neb, Nebr
US-NV Nevada, Nev
US-NH New Hampshire
US-NJ New Jersey
US-NM New Mexico, N Mex
US-NY New York
US-NC North Carolina, N Car, No Car
US-ND North Dakota, N Dak
US- Ohio
US- Oklahoma, Okla
US- Oregon, Ore, Oreg
US-PA Pennsylvania, Penn, Penna
US-RI Rhode Island
US-SC South Carolina, S Car, So Car
US-SD South Dakota, S Dak
US-TN Tennessee, Tenn
US-TX Texas, Tex
US- Utah
US-VT Vermont
US-VA Virginia
US- Washington, Wash, Washington state
US-WV West Virginia, WVa, W Va
US- Wisconsin, Wis, Wisc
US- Wyoming, Wyo
CA-AB Alberta, Alta
CA-BC British Columbia
CA-MB Manitoba, Man
CA-NB New Brunswick
CA-NL Newfoundland and Labrador, Newfoundland, Nfld, Labrador
CA-NS Nova Scotia
CA-NT Northwest Territories, NWT
CA- Nunavut
CA- Ontario, Ont
CA-PE Prince Edward Island, PEI
CA-QC Quebec, Que, PQ
CA-SK Saskatchewan, Sask
CA-YT Yukon
GB-ENG England
GB-SCT Scotland
GB-WLS Wales
GB-NIR Northern Ireland
AU-NSW New South Wales
AU-QLD Queensland
AU-VIC Victoria
AU-TAS Tasmania
`);
