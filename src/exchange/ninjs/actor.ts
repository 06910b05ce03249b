import type { Group, Organization, Person } from "../../model/actor.js";
import { NO_SPANS, type Words } from "./words.js";

const COMMON: Words<Omit<Group, "kind">> = {
  name: { properties: ["name"] },
  id: { carried: "`literal`, behind `newsdesk:`" },
  identifiers: { properties: ["uri", "literal"] },
  names: { lost: "ninjs has one name of each" },
  roles: { lost: "ninjs does not tell of posts" },
  countryCode: { lost: "ninjs does not tell of countries" },
  mentions: NO_SPANS,
  source: { carried: "the item that it is told in, where there are several" },
  provenance: { lost: "ninjs does not say where a record comes from" },
  ext: { carried: "under `ninjs:`, what has no home in the models; nothing else" },
};

export const PERSON: Words<Person> = {
  kind: { carried: "the list `people`" },
  ...COMMON,
  personName: { lost: "ninjs has names in one piece" },
  birth: { lost: "ninjs does not tell of lives" },
  death: { lost: "ninjs does not tell of lives" },
};

export const ORGANIZATION: Words<Organization> = {
  kind: { carried: "the list `organisations`" },
  ...COMMON,
  sector: { lost: "ninjs does not tell what an organization does" },
  parent: { lost: "ninjs does not relate organizations" },
  place: { lost: "ninjs does not tell where an organization sits" },
};
