import { kickers as germanKickers } from "../../lexicon/de/kickers.js";
import { listNouns as germanListNouns } from "../../lexicon/de/list-nouns.js";
import { numbers as germanNumbers } from "../../lexicon/de/numbers.js";
import { runningWords as germanRunningWords } from "../../lexicon/de/running.js";
import { sections as germanSections } from "../../lexicon/de/sections.js";
import { speakers as germanSpeakers } from "../../lexicon/de/speakers.js";
import { companyForms } from "../../lexicon/en/companies.js";
import { kickers as englishKickers } from "../../lexicon/en/kickers.js";
import { listNouns } from "../../lexicon/en/list-nouns.js";
import { numbers } from "../../lexicon/en/numbers.js";
import { runningWords } from "../../lexicon/en/running.js";
import { sections as englishSections } from "../../lexicon/en/sections.js";
import { slugs } from "../../lexicon/en/slugs.js";
import { speakers } from "../../lexicon/en/speakers.js";
import { mastheads, publishers } from "../../lexicon/houses.js";
import type { KickerKind } from "../../lexicon/kicker.js";
import { sections as otherSections } from "../../lexicon/mul/sections.js";
import { smallWords } from "../../lexicon/mul/small-words.js";
import { joined } from "../../lexicon/words.js";

/**
 * The words that headlines are read by: lower-case written form → meaning.
 *
 * @category Lexicons
 */
export interface HeadlineLexicon {
  /** What is printed before a headline: `opinion`, `fact check`, `boxing`. */
  readonly kickers: Readonly<Record<string, KickerKind>>;
  /** The words of a wire's slugs: `update`, `global markets`. */
  readonly slugs: Readonly<Record<string, KickerKind>>;
  /** The sections of a site: `world news`, `politik`. */
  readonly sections: Readonly<Record<string, true>>;
  /** The words that names of media are made of: `times`, `zeitung`. */
  readonly mastheads: Readonly<Record<string, true>>;
  /** News organizations by the names they sign with: `reuters`, `the guardian`. */
  readonly publishers: Readonly<Record<string, true>>;
  /** Who speaks: `sources`, `white house`. */
  readonly speakers: Readonly<Record<string, true>>;
  /** What tells a sentence from a name: words of a clause (`is`, `wird`), and words that link (`after`, `gegen`). */
  readonly runningWords: Readonly<Record<string, "clause" | "link">>;
  /** What stands small inside names: `of`, `für`. */
  readonly smallWords: Readonly<Record<string, true>>;
  /** What a company's name ends in: `inc`, `gmbh`. */
  readonly companyForms: Readonly<Record<string, true>>;
  /** Numbers as they are spelled: `seven`. */
  readonly numbers: Readonly<Record<string, number>>;
  /** What a list counts: `ways`, `gründe`. */
  readonly listNouns: Readonly<Record<string, true>>;
}

/** What is printed before a headline, in English and German. */
export const kickers: HeadlineLexicon["kickers"] = /* @__PURE__ */ joined(
  germanKickers,
  englishKickers,
);

/** The sections of sites, in English, German and some more languages. */
export const sections: HeadlineLexicon["sections"] = /* @__PURE__ */ joined(
  otherSections,
  germanSections,
  englishSections,
);

/**
 * The words that headlines are read by unless others are given: English and German, and the
 * sections and mastheads of some more languages.
 *
 * @category Lexicons
 */
export const headlineLexicon: HeadlineLexicon = {
  kickers,
  slugs,
  sections,
  mastheads,
  publishers,
  speakers: /* @__PURE__ */ joined(germanSpeakers, speakers),
  runningWords: /* @__PURE__ */ joined(germanRunningWords, runningWords),
  smallWords,
  companyForms,
  numbers: /* @__PURE__ */ joined(germanNumbers, numbers),
  listNouns: /* @__PURE__ */ joined(germanListNouns, listNouns),
};
