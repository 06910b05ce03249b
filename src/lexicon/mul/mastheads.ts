import { wordsOf } from "../words.js";

/** The words that names of media are made of in other languages. */
export const mastheads: Readonly<Record<string, true>> = wordsOf(
  true,
  `
  diario, periódico, prensa, noticias, noticiero, nacional,
  mercurio, universal, país, mundo, tiempo, tiempos,
  nación, razón, vanguardia, correo, espectador,
  clarín, comercio, siglo, sol, heraldo, imparcial,
  informador, mostrador, cuarta, tercera, estrella, radio,
  televisión, cadena, agencia, revista, información,
  digital,
  jornal, folha, estadão, estado, globo, público,
  correio, gazeta, diário, notícias, rádio, brasil,
  journal, monde, figaro, libération, dépêche, parisien,
  tribune, croix, presse, actualité, actualités,
  nouvelles, courrier, quotidien, hebdo, gazette, soir,
  matin, temps, info, infos,
  giornale, corriere, gazzetta, messaggero, mattino, stampa,
  repubblica, notizie, quotidiano, resto, secolo, notiziario,
  sole, tirreno, foglio, fatto, avvenire, manifesto,
  dagblad, courant, krant, nieuws, nieuwsblad, telegraaf,
  volkskrant, omroep,
  dagbladet, tidende, tidning, tidningen, avisen, avis,
  posten, bladet, nyheter, nyheder, aftenposten, aftonbladet,
  expressen,
  wiadomości, rzeczpospolita, dziennik, polityka, noviny,
  zprávy, novosti, vesti, hírek, haber, haberleri,
  gazete,
  samachar, bhaskar, jagran, patrika, khabar, shimbun,
  ilbo, xinhua, ribao, berita, tribun, kompas,
`,
);
