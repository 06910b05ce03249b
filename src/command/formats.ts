import type * as z from "zod";
import {
  type ExchangeOptions,
  fromJsonLd,
  fromNinjs,
  type NewsBundle,
  type Repair,
  toJsonLd,
  toNinjs,
  upgradeBundle,
} from "../index.js";
import { Trouble } from "./terminal.js";

/** A form in which bundles travel. */
export interface Format {
  /** What it is called on the command line. */
  readonly name: "bundle" | "json-ld" | "ninjs";
  /** Whether a value looks like it. */
  is(value: unknown): boolean;
  /** Reads a value of it. */
  read(value: unknown): { bundle: NewsBundle; repairs: Repair[] };
  /** Writes a bundle in it. */
  write(bundle: NewsBundle, options: ExchangeOptions): object;
}

const BUNDLE: Format = {
  name: "bundle",
  is: (value) => has(value, ["schemaVersion"]),
  read(value) {
    try {
      return { bundle: upgradeBundle(value), repairs: [] };
    } catch (error) {
      const [first] = (error as z.ZodError).issues;
      throw new TypeError(`${first?.message}; newsdesk validate tells all that is wrong`);
    }
  },
  write: (bundle) => bundle,
};

const JSON_LD: Format = {
  name: "json-ld",
  is: (value) => has(first(value), ["@context", "@type", "@graph"]),
  read: fromJsonLd,
  write: toJsonLd,
};

const NINJS: Format = {
  name: "ninjs",
  is: (value) => has(first(has(value, ["items"]) ? Object(value).items : value), ["uri"]),
  read: fromNinjs,
  write: toNinjs,
};

/** The formats, each told from those behind it by its keys. */
export const FORMATS: readonly Format[] = [BUNDLE, JSON_LD, NINJS];

/** The names of the formats, as they are told to people. */
export const FORMAT_NAMES: string = FORMATS.map(({ name }) => name).join("|");

/** The format of this name, as an option gave it. */
export function formatNamed(option: string, name: string): Format {
  const format = FORMATS.find((one) => one.name === name);
  if (format) return format;
  throw new Trouble(2, `${option} takes ${FORMAT_NAMES}; ${name} is none of them.`);
}

function has(value: unknown, keys: readonly string[]): boolean {
  return Object(value) === value && keys.some((key) => Object.hasOwn(Object(value), key));
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}
