import { tableOf } from "../table.js";

/**
 * Agencies, broadcasters and press-release wires that sign datelines, by the short form they sign
 * with → their name, then other forms that are met. The short form goes without saying, unless it
 * has but two letters.
 */
export const agencies: Readonly<Record<string, string>> = /* @__PURE__ */ tableOf(`
24-7PressRelease: 24-7 Press Release
AA: Anadolu Agency, Anadolu
AAP: Australian Associated Press
ABC: ABC News
ABr: Agência Brasil
ACAN-EFE
ACCESSWIRE: ACCESS Newswire
Adnkronos
AFP: Agence France-Presse
Agerpres
AGI: Agenzia Giornalistica Italia
AKIpress
AMNA: Athens-Macedonian News Agency
ANA: Athens News Agency
Andina
Angop: Angola Press Agency
ANI: Asian News International
ANP: Algemeen Nederlands Persbureau
ANSA
ANTARA: Antara, ANTARA News
AP: Associated Press, The Associated Press
APA: Austria Presse Agentur
APP: Associated Press of Pakistan
apro: Agencia Proceso
APS: Algérie Presse Service
Armenpress
ATA: Albanian Telegraphic Agency
askanews
ats: Agence télégraphique suisse
awp: AWP Finanznachrichten
Azertac
BBC: BBC News
BBC Monitoring
Belga
BelTA
Benzinga
Bernama
BIRN: Balkan Investigative Reporting Network
Bloomberg: Bloomberg News
BNA: Bahrain News Agency
BSS: Bangladesh Sangbad Sangstha
BTA: Bulgarian News Agency
BUSINESS WIRE: Business Wire, BUSINESSWIRE
CANA: Caribbean News Agency
CBC: CBC News
CBS: CBS News
CMC: Caribbean Media Corporation
CNA: Central News Agency
CNBC
CNN
CNS: Catholic News Service
CNW: CNW Group, Canada NewsWire, CNW Telbec
CP: Canadian Press, The Canadian Press
CTK: Czech News Agency
CWNews.com: Catholic World News, CWNews
Dow Jones: Dow Jones Newswires, DowJones
dpa: Deutsche Presse-Agentur
dpa-AFX
dts: dts Nachrichtenagentur
EFE: Agencia EFE
EIN Presswire
ENA: Ethiopian News Agency
epd: Evangelischer Pressedienst
EUROPA PRESS: Europa Press
Fars: Fars News Agency, FNA
FBIS: Foreign Broadcast Information Service
Fides: Agenzia Fides
Fox News
GIS: Government Information Service
GLOBE NEWSWIRE: GlobeNewswire
GNA: Ghana News Agency
HealthDay: HealthDay, HealthDay News, HealthDayNews
HINA
IANS: Indo-Asian News Service
ILNA: Iranian Labour News Agency
INA: Iraqi News Agency
Interfax: Interfax, Interfax-Ukraine, Interfax-AVN
Investor's Business Daily
IPS: Inter Press Service
IRIN
IRNA: Islamic Republic News Agency
ISNA: Iranian Students' News Agency
JANA: Jamahiriya News Agency
Jiji: Jiji Press
JTA: Jewish Telegraphic Agency
Kabar
Kazinform
KCNA: Korean Central News Agency
KNA: Katholische Nachrichten-Agentur
KUNA: Kuwait News Agency
Kyodo: Kyodo News
LETA
Lusa
MAP: Maghreb Arabe Presse
MarketWatch: MarketWatch, CBS.MW
Marketwire: Marketwire, Marketwired
Media OutReach: Media OutReach Newswire
Mehr: Mehr News Agency
MENA: Middle East News Agency
MNA: Mehr News Agency
Montsame
MTI: Magyar Távirati Iroda
NA: Noticias Argentinas
NAN: News Agency of Nigeria
NBC: NBC News
NewMediaWire
NewsFactor
Newsfile: Newsfile Corp.
NNA: National News Agency
NNN
NNT: National News Bureau of Thailand
Noticias Newswire
Notimex
NPR
NTB: Norsk Telegrambyrå
OTC PR WIRE: OTC PR Wire
ots: news aktuell
PA: Press Association, PA Media
PANA: Panafrican News Agency
PAP: Polish Press Agency
Petra: Jordan News Agency
PNA: Philippine News Agency
Pravda
Prensa Latina
PRISM MediaWire
PRNewswire: PR Newswire, PRNewswire-Asia, PRNewswire-AsiaNet, PRNewswire-FirstCall, PRNewswire-USNewswire
PRWeb
PTI: Press Trust of India
QNA: Qatar News Agency
Reuters: Reuters, Reuter
RFE/RL: Radio Free Europe/Radio Liberty
RIA Novosti: RIA Novosti, RIA
ritzau: Ritzau
RNE: Radio Nacional de España
RNS: Religion News Service
Rompres
SANA: Syrian Arab News Agency
Sapa: South African Press Association
Scripps Howard: Scripps Howard News Service
SDA: Schweizerische Depeschenagentur
SID: Sport-Informations-Dienst
SPA: Saudi Press Agency
Sports Network
STA: Slovenian Press Agency
STT
SUNA: Sudan News Agency
Tanjug
TAP: Tunis Afrique Presse
Tasnim
TASR
TASS: TASS, Itar-Tass
Telam: Télam
TNS: Tribune News Service
TT: Tidningarnas Telegrambyrå
Ukrinform
UNB: United News of Bangladesh
UNI: United News of India
UNIAN
UPI: United Press International
VNA: Vietnam News Agency
VOA: Voice of America
WAFA
WAM: Emirates News Agency
Xinhua: Xinhua, Xinhuanet, Xinhua News Agency
Yonhap
ZANIS: Zambia News and Information Services
Zenit: Zenit, Zenit.org
`);
