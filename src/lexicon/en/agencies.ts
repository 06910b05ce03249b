import { tableOf } from "../table.js";

/**
 * Agencies, broadcasters and press-release wires that sign datelines, by the short form they sign
 * with → their name, then other forms that are met. The short form goes without saying, unless it
 * has but two letters; one that is the initials of the name is left out.
 */
export const agencies: Readonly<Record<string, string>> = /* @__PURE__ */ tableOf(`
24-7PressRelease: 24-7 Press Release
: Anadolu Agency, Anadolu
: Australian Associated Press
ABC: ABC News
ABr: Agência Brasil
ACAN-EFE
ACCESSWIRE: ACCESS Newswire
Adnkronos
: Agence France-Presse
Agerpres
: Agenzia Giornalistica Italia
AKIpress
: Athens-Macedonian News Agency
: Athens News Agency
Andina
Angop: Angola Press Agency
: Asian News International
: Algemeen Nederlands Persbureau
ANSA
ANTARA: Antara, ANTARA News
: Associated Press, The Associated Press
: Austria Presse Agentur
: Associated Press of Pakistan
apro: Agencia Proceso
: Algérie Presse Service
Armenpress
: Albanian Telegraphic Agency
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
: Balkan Investigative Reporting Network
Bloomberg: Bloomberg News
: Bahrain News Agency
: Bangladesh Sangbad Sangstha
BTA: Bulgarian News Agency
BUSINESS WIRE: Business Wire, BUSINESSWIRE
CANA: Caribbean News Agency
CBC: CBC News
CBS: CBS News
: Caribbean Media Corporation
: Central News Agency
CNBC
CNN
: Catholic News Service
CNW: CNW Group, Canada NewsWire, CNW Telbec
: Canadian Press, The Canadian Press
CTK: Czech News Agency
CWNews.com: Catholic World News, CWNews
Dow Jones: Dow Jones Newswires, DowJones
dpa: Deutsche Presse-Agentur
dpa-AFX
dts: dts Nachrichtenagentur
EFE: Agencia EFE
EIN Presswire
: Ethiopian News Agency
epd: Evangelischer Pressedienst
EUROPA PRESS: Europa Press
Fars: Fars News Agency, FNA
: Foreign Broadcast Information Service
Fides: Agenzia Fides
Fox News
: Government Information Service
GLOBE NEWSWIRE: GlobeNewswire
: Ghana News Agency
HealthDay: HealthDay, HealthDay News, HealthDayNews
HINA
: Indo-Asian News Service
: Iranian Labour News Agency
: Iraqi News Agency
Interfax
Investor's Business Daily
: Inter Press Service
IRIN
: Islamic Republic News Agency
: Iranian Students' News Agency
JANA: Jamahiriya News Agency
Jiji: Jiji Press
: Jewish Telegraphic Agency
Kabar
Kazinform
: Korean Central News Agency
: Katholische Nachrichten-Agentur
KUNA: Kuwait News Agency
Kyodo: Kyodo News
LETA
Lusa
: Maghreb Arabe Presse
MarketWatch: MarketWatch, CBS.MW
Marketwire: Marketwire, Marketwired
Media OutReach: Media OutReach Newswire
Mehr: Mehr News Agency
: Middle East News Agency
: Mehr News Agency
Montsame
: Magyar Távirati Iroda
: Noticias Argentinas
: News Agency of Nigeria
NBC: NBC News
NewMediaWire
NewsFactor
Newsfile: Newsfile Corp.
: National News Agency
NNN
NNT: National News Bureau of Thailand
Noticias Newswire
Notimex
NPR
NTB: Norsk Telegrambyrå
OTC PR WIRE: OTC PR Wire
ots: news aktuell
: Press Association, PA Media
PANA: Panafrican News Agency
PAP: Polish Press Agency
Petra: Jordan News Agency
: Philippine News Agency
Pravda
Prensa Latina
PRISM MediaWire
PRNewswire: PR Newswire
PRWeb
: Press Trust of India
: Qatar News Agency
Reuters: Reuters, Reuter
RFE/RL: Radio Free Europe/Radio Liberty
RIA Novosti: RIA Novosti, RIA
ritzau: Ritzau
: Radio Nacional de España
: Religion News Service
Rompres
: Syrian Arab News Agency
Sapa: South African Press Association
Scripps Howard: Scripps Howard News Service
SDA: Schweizerische Depeschenagentur
: Sport-Informations-Dienst
: Saudi Press Agency
Sports Network
STA: Slovenian Press Agency
STT
SUNA: Sudan News Agency
Tanjug
: Tunis Afrique Presse
Tasnim
TASR
: TASS, Itar-Tass
Telam: Télam
: Tribune News Service
: Tidningarnas Telegrambyrå
Ukrinform
: United News of Bangladesh
: United News of India
UNIAN
: United Press International
: Vietnam News Agency
VOA: Voice of America
WAFA
WAM: Emirates News Agency
Xinhua: Xinhua, Xinhuanet, Xinhua News Agency
Yonhap
ZANIS: Zambia News and Information Services
Zenit: Zenit, Zenit.org
`);
