#!/usr/bin/env node
/*
 * The command `newsdesk`, at the edge where it meets the process.
 */

import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { run } from "./command/run.js";

const schemas = new URL("json-schema/", import.meta.url);

const { argv, stderr, stdin, stdout } = process;

// Whoever reads the output may have read enough: `newsdesk parse … | head`.
stdout.on("error", ({ code }) => process.exit(code === "EPIPE" ? 0 : 1));

run(argv.slice(2), {
  version: () =>
    JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version,
  schemas: () =>
    new Map(
      readdirSync(schemas).map((file) => [
        basename(file, ".json"),
        readFileSync(new URL(file, schemas), "utf8").trimEnd(),
      ]),
    ),
  asksAPerson: stdin.isTTY,
  showsAPerson: stdout.isTTY,
  paper: {
    width: Math.min(stdout.columns || 80, 100),
    colours: stdout.isTTY && stdout.hasColors(),
  },
  readFile: (path) => readFile(path),
  readInput: () => buffer(stdin),
  readPieces: () => stdin,
  print: (text) => (stdout.write(`${text}\n`) ? undefined : once(stdout, "drain")),
  complain: (text) => stderr.write(`${text}\n`),
}).then((status) => {
  process.exitCode = status;
});
