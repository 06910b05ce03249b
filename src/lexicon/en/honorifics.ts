import { joined, wordsOf } from "../words.js";

/**
 * Words of address and rank before a name, full stops left off, and which name they go with when
 * it stands alone: `Mr. Kerry` is a family name, `Sir Gerald` a given one, and so is every word after `King`.
 *
 * @category Lexicons
 */
export const honorifics: Readonly<Record<string, "family" | "given" | "regnal">> = joined(
  wordsOf(
    "family",
    `
    mr, mrs, ms, miss, mx, mister, messrs, madam, madame, monsieur, mme, mlle, herr, frau, señor,
    señora, signor, signora, sr, sra, dr, drs, doctor, doctors, prof, professor, professors,
    emeritus, ing, dipl, mag, hon, honorable, honourable, rt, excellency, majesty, highness, hrh,
    rev, revd, reverend, rabbi, imam, sheikh, sheik, shaikh, mullah, mufti, cleric, maulana,
    hafiz, hojatoleslam, hojjat, ayatollah, archbishop, bishop, cardinal, deacon, abbot, vicar,
    monsignor, msgr, archdeacon, patriarch, metropolitan, canon, pastor, elder, fr, father, lord,
    lady, baroness, baron, viscount, viscountess, earl, count, countess, marquess, duke, duchess,
    gen, general, lt, lieut, lieutenant, maj, major, brig, brigadier, col, colonel, capt, captain,
    adm, admiral, rear-admiral, cmdr, cdr, commander, commodore, marshal, cpl, corporal, cpt, sgt,
    sergeant, pfc, pvt, private, spc, specialist, petty, ensign, ens, det, detective, inspector,
    insp, superintendent, supt, constable, pc, officer, trooper, deputy, sheriff, chief, judge,
    justice, magistrate, pres, gov, govs, sen, sens, rep, reps, atty, cllr, coun, ald, dci, amb,
    sec, dep, asst,
  `,
  ),
  wordsOf(
    "given",
    `
    brother, br, sister, mother, saint, sir, dame, prince, princess, emir, sultan, shah,
  `,
  ),
  wordsOf(
    "regnal",
    `
    pope, king, queen, emperor, empress, tsar, czar,
  `,
  ),
);
