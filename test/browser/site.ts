import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

/** The folder that `npm run docs` writes. */
export const SITE = "docs/site";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The file that an address of the site stands for, or nothing. */
export function fileAt(pathname: string): string | undefined {
  const path = join(SITE, normalize(decodeURIComponent(pathname)));
  const file = path.endsWith("/") ? `${path}index.html` : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Serves the site from this machine, to this machine. */
export async function serveSite(): Promise<{ server: Server; origin: string }> {
  const server = createServer(({ url = "/" }, response) => {
    const file = fileAt(new URL(url, "http://localhost").pathname);
    response.statusCode = file ? 200 : 404;
    response.setHeader("content-type", TYPES[extname(file ?? "")] ?? "text/plain");
    response.end(file && readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
