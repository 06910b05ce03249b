import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemaFiles, openApiComponents } from "./json-schema.js";

const folder = "dist/json-schema";
mkdirSync(folder, { recursive: true });
for (const [name, schema] of [
  ...jsonSchemaFiles(),
  ["openapi.json", openApiComponents()] as const,
]) {
  writeFileSync(`${folder}/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
}
