/**
 * The names of the months and their abbreviations in German, French, Spanish, Italian and
 * Portuguese, without accents, January first.
 */
// biome-ignore format: one month a line
export const months: readonly string[] = [
  "januar janner janvier janv enero ene gennaio gen janeiro",
  "februar fevrier fevr fev febrero febbraio fevereiro",
  "marz mars marzo marco",
  "avril avr abril abr aprile",
  "mai mayo maggio mag maio",
  "juni juin junio giugno giu junho",
  "juli juillet juil julio luglio lug julho",
  "aout agosto ago",
  "septembre septiembre setiembre settembre setembro set",
  "oktober okt octobre octubre ottobre ott outubro out",
  "novembre noviembre novembro",
  "dezember dez decembre diciembre dicembre dic dezembro",
];
