import { mastheads as germanMastheads } from "./de/mastheads.js";
import { publishers as germanPublishers } from "./de/publishers.js";
import { mastheads as englishMastheads } from "./en/mastheads.js";
import { publishers as englishPublishers } from "./en/publishers.js";
import { mastheads as otherMastheads } from "./mul/mastheads.js";
import { joined } from "./words.js";

/** The words that names of media are made of, in all the languages that are read. */
export const mastheads: Readonly<Record<string, true>> = joined(
  otherMastheads,
  germanMastheads,
  englishMastheads,
);

/** News organizations of all those languages, by the names they sign with. */
export const publishers: Readonly<Record<string, true>> = joined(
  germanPublishers,
  englishPublishers,
);
