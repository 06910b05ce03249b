import { WebAddress } from "../../model/formatted.js";
import type { Rights } from "../../model/rights.js";
import type { At } from "../at.js";
import type { Context, Row } from "./context.js";
import { type Entry, leftOf, textOf } from "./entry.js";
import { readDate } from "./values.js";

/** How each property that tells of rights is read. */
const READERS: Readonly<Record<string, (value: unknown, at: At, context: Context) => Rights>> = {
  copyrightHolder: (value) => present("holder", holderOf(textOf(value))),
  copyrightNotice: (value) => present("notice", textOf(value)),
  usageTerms: (value) => present("usage", textOf(value)),
  rightsInfo: (value, at, { aside }) => {
    const info = value as Entry;
    const license = WebAddress.safeParse(info.linkedRights);
    if (!license.success) return {};
    aside.keep("rightsInfo", license.data, leftOf(info, { linkedRights: license.data }), at);
    return { license: license.data };
  },
  embargoedUntil: (value, at) => present("embargoUntil", readDate(value, at)),
  expires: (value, at) => present("expires", readDate(value, at)),
};

/** How the rights in a story stand in ninjs: on the item itself. */
export const RIGHTS: Row<Rights> = {
  properties: Object.keys(READERS),
  read: (value, at, context, property) => {
    const rights = READERS[property]!(value, at, context);
    return Object.keys(rights).length > 0 ? rights : undefined;
  },
  merge: (before, after) => ({ ...before, ...after }),
  write: ({ holder, notice, usage, license, embargoUntil, expires }, { aside }) => ({
    ...(holder && { copyrightHolder: holder.text }),
    ...(notice !== undefined && { copyrightNotice: notice }),
    ...(usage !== undefined && { usageTerms: usage }),
    ...(license !== undefined && {
      rightsInfo: aside.completed("rightsInfo", license, { linkedRights: license }),
    }),
    ...(embargoUntil !== undefined && { embargoedUntil: embargoUntil }),
    ...(expires !== undefined && { expires }),
  }),
};

function holderOf(text: string | undefined): Rights["holder"] {
  return text === undefined ? undefined : { text };
}

function present<Key extends keyof Rights>(key: Key, value: Rights[Key]): Rights {
  return value === undefined ? {} : { [key]: value };
}
