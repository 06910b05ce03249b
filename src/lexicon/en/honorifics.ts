/**
 * Words of address and rank before a name, full stops left off, and which name they go with when
 * it stands alone: `Mr. Kerry` is a family name, `Sir Gerald` a given one, and so is every word after `King`.
 *
 * @category Lexicons
 */
// biome-ignore format: one kind of honorific a line
export const honorifics: Readonly<Record<string, "family" | "given" | "regnal">> = {
  mr: "family", mrs: "family", ms: "family", miss: "family", mx: "family", mister: "family", messrs: "family", madam: "family", madame: "family",
  monsieur: "family", mme: "family", mlle: "family", herr: "family", frau: "family", señor: "family", señora: "family", signor: "family", signora: "family", sr: "family", sra: "family",
  dr: "family", drs: "family", doctor: "family", doctors: "family", prof: "family", professor: "family", professors: "family", emeritus: "family", ing: "family", dipl: "family", mag: "family",
  hon: "family", honorable: "family", honourable: "family", rt: "family", excellency: "family", majesty: "family", highness: "family", hrh: "family",
  rev: "family", revd: "family", reverend: "family", rabbi: "family", imam: "family", sheikh: "family", sheik: "family", shaikh: "family", mullah: "family", mufti: "family", cleric: "family", maulana: "family", hafiz: "family", hojatoleslam: "family", hojjat: "family",
  ayatollah: "family", archbishop: "family", bishop: "family", cardinal: "family", deacon: "family", abbot: "family", vicar: "family", monsignor: "family", msgr: "family", archdeacon: "family", patriarch: "family", metropolitan: "family", canon: "family", pastor: "family", elder: "family",
  fr: "family", father: "family", brother: "given", br: "given", sister: "given", mother: "given", pope: "regnal", saint: "given",
  sir: "given", dame: "given", lord: "family", lady: "family", baroness: "family", baron: "family", viscount: "family", viscountess: "family", earl: "family", count: "family", countess: "family", marquess: "family", duke: "family", duchess: "family",
  king: "regnal", queen: "regnal", prince: "given", princess: "given", emperor: "regnal", empress: "regnal", emir: "given", sultan: "given", shah: "given", tsar: "regnal", czar: "regnal",
  gen: "family", general: "family", lt: "family", lieut: "family", lieutenant: "family", maj: "family", major: "family", brig: "family", brigadier: "family", col: "family", colonel: "family", capt: "family", captain: "family", adm: "family", admiral: "family", "rear-admiral": "family",
  cmdr: "family", cdr: "family", commander: "family", commodore: "family", marshal: "family", cpl: "family", corporal: "family", cpt: "family", sgt: "family", sergeant: "family", pfc: "family", pvt: "family", private: "family", spc: "family", specialist: "family", petty: "family", ensign: "family", ens: "family",
  det: "family", detective: "family", inspector: "family", insp: "family", superintendent: "family", supt: "family", constable: "family", pc: "family", officer: "family", trooper: "family", deputy: "family", sheriff: "family", chief: "family",
  judge: "family", justice: "family", magistrate: "family", pres: "family", gov: "family", govs: "family", sen: "family", sens: "family", rep: "family", reps: "family", atty: "family", cllr: "family", coun: "family", ald: "family", dci: "family", amb: "family", sec: "family", dep: "family", asst: "family",
};
