import { languageTag } from "../model/language.js";
import { hasFormat } from "./has-format.js";

/** The names of languages in small letters, in English and in the language itself; none that may be two. */
// biome-ignore format: one language a line
const NAMES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["afrikaans", "af"],
  ["arabic", "ar"], ["العربية", "ar"],
  ["bengali", "bn"], ["bangla", "bn"], ["বাংলা", "bn"],
  ["bulgarian", "bg"], ["български", "bg"],
  ["catalan", "ca"], ["català", "ca"],
  ["chinese", "zh"], ["中文", "zh"],
  ["croatian", "hr"], ["hrvatski", "hr"],
  ["czech", "cs"], ["čeština", "cs"],
  ["danish", "da"], ["dansk", "da"],
  ["dutch", "nl"], ["nederlands", "nl"],
  ["english", "en"],
  ["estonian", "et"], ["eesti", "et"],
  ["finnish", "fi"], ["suomi", "fi"],
  ["french", "fr"], ["français", "fr"],
  ["german", "de"], ["deutsch", "de"],
  ["greek", "el"], ["ελληνικά", "el"],
  ["hebrew", "he"], ["עברית", "he"],
  ["hindi", "hi"], ["हिन्दी", "hi"],
  ["hungarian", "hu"], ["magyar", "hu"],
  ["icelandic", "is"], ["íslenska", "is"],
  ["indonesian", "id"], ["bahasa indonesia", "id"],
  ["irish", "ga"], ["gaeilge", "ga"],
  ["italian", "it"], ["italiano", "it"],
  ["japanese", "ja"], ["日本語", "ja"],
  ["korean", "ko"], ["한국어", "ko"],
  ["latvian", "lv"], ["latviešu", "lv"],
  ["lithuanian", "lt"], ["lietuvių", "lt"],
  ["malay", "ms"], ["bahasa melayu", "ms"],
  ["norwegian", "no"], ["norsk", "no"],
  ["polish", "pl"], ["polski", "pl"],
  ["portuguese", "pt"], ["português", "pt"],
  ["romanian", "ro"], ["română", "ro"],
  ["russian", "ru"], ["русский", "ru"],
  ["serbian", "sr"], ["српски", "sr"],
  ["slovak", "sk"], ["slovenčina", "sk"],
  ["slovenian", "sl"], ["slovenščina", "sl"],
  ["spanish", "es"], ["español", "es"],
  ["swahili", "sw"], ["kiswahili", "sw"],
  ["swedish", "sv"], ["svenska", "sv"],
  ["tamil", "ta"], ["தமிழ்", "ta"],
  ["thai", "th"], ["ไทย", "th"],
  ["turkish", "tr"], ["türkçe", "tr"],
  ["ukrainian", "uk"], ["українська", "uk"],
  ["urdu", "ur"], ["اردو", "ur"],
  ["vietnamese", "vi"], ["tiếng việt", "vi"],
  ["welsh", "cy"], ["cymraeg", "cy"],
]);

/** What systems write behind a language: `en_US.UTF-8`. */
const CODESET = /\.[\w-]{1,20}$/u;

/** The tag of BCP 47 that a text comes to: one itself, a locale, or the name of a language. */
export function languageOf(text: string): string | undefined {
  const named = NAMES.get(text.trim().normalize("NFC").toLowerCase());
  const tag = named ?? text.trim().replace(CODESET, "").replaceAll("_", "-");
  return hasFormat(tag, languageTag) ? tag : undefined;
}
