import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesIn } from "../sources.js";
import { fileAt, SITE, serveSite } from "./site.js";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => existsSync(path),
);
const GUIDE = "documents/From_a_pasted_story_to_a_bundle.html";
const PAGES = [
  "index.html",
  GUIDE,
  "documents/How_the_package_is_built.html",
  "documents/Every_form_that_is_read.html",
  "functions/parseStory.html",
  "interfaces/Article.html",
  "variables/Article.html",
  "playground/index.html",
];
const VIEWS = ["story", "timeline", "bundle", "issues", "repairs", "json-ld", "ninjs"];
const HOSTILE = [
  "<script>alert(1)</script><img src=x onerror=alert(2)>",
  '"'.repeat(2_000),
  "\uD800\u202E\u0000 __proto__ constructor",
  "A. ".repeat(2_000),
].join("\n");

/** What axe holds against a page. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

if (!CHROMIUM) {
  console.error("No Chromium is installed, so the site is not tested: apt-get install chromium");
}

describe.skipIf(!CHROMIUM)("the site in a browser", () => {
  let browser: Browser;
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    ({ server, origin } = await serveSite());
    browser = await chromium.launch({
      executablePath: CHROMIUM as string,
      args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
    });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a page, lets it be looked at, and holds it to a clean console. */
  async function visit(
    path: string,
    look: (page: Page) => Promise<void>,
    {
      colorScheme = "light",
      width = 1280,
    }: { colorScheme?: "light" | "dark"; width?: number } = {},
  ): Promise<void> {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 844 } });
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on("console", (line) => {
      if (line.type() === "error") complaints.push(line.text());
    });
    page.on("request", (request) => {
      const { protocol } = new URL(request.url());
      if (protocol !== "data:" && !request.url().startsWith(origin)) complaints.push(request.url());
    });
    try {
      await page.goto(`${origin}/${path}`);
      await look(page);
    } finally {
      await page.close();
    }
    expect(complaints).toEqual([]);
  }

  test.each(
    PAGES.flatMap((path) =>
      (["light", "dark"] as const).map((colorScheme) => ({ path, colorScheme })),
    ),
  )("$path is sound to axe when it is $colorScheme", ({ path, colorScheme }) =>
    visit(
      path,
      async (page) => {
        expect(await violationsOf(page)).toEqual([]);
      },
      { colorScheme },
    ),
  );

  test.each(VIEWS)("the playground's %s is filled, sound to axe, and printed whole", (view) =>
    visit("playground/", async (page) => {
      await page.locator(`#tab-${view}`).click();
      await page.waitForFunction(`document.getElementById('${view}').textContent.trim()`);
      expect(await violationsOf(page)).toEqual([]);
      await page.emulateMedia({ media: "print" });
      const isWhole = `document.getElementById('${view}').scrollHeight <= document.documentElement.scrollHeight`;
      expect(await page.evaluate(isWhole)).toBe(true);
    }),
  );

  test.each(PAGES)("%s fits a phone", (path) =>
    visit(
      path,
      async (page) => {
        expect(
          await page.evaluate("document.documentElement.scrollWidth - innerWidth"),
        ).toBeLessThanOrEqual(0);
      },
      { width: 360 },
    ),
  );

  test("every guide fits a phone", () =>
    visit(
      "index.html",
      async (page) => {
        for (const guide of readdirSync(join(SITE, "documents"))) {
          await page.goto(`${origin}/documents/${encodeURIComponent(guide)}`);
          await page.waitForFunction("document.body.style.display === ''");
          const beyond = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
          expect(beyond, guide).toBeLessThanOrEqual(0);
        }
      },
      { width: 360 },
    ));

  test.each(["weekday", "dateline", "speaker", "embargo"])("the search finds `%s`", (word) =>
    visit("index.html", async (page) => {
      await page.waitForFunction("window.app");
      await page.keyboard.press("/");
      await page.waitForFunction("document.activeElement.id === 'tsd-search-input'");
      await page.keyboard.type(word, { delay: 20 });
      await page.waitForFunction(
        `/${word}/i.test(document.querySelector('#tsd-search-results')?.textContent ?? '')`,
      );
    }),
  );

  test("the search finds `weekday`, typed before its index has come", () =>
    visit("index.html", async (page) => {
      let bring = (): void => {};
      const wanted = new Promise<void>((resolve) => {
        bring = resolve;
      });
      await page.route("**/search.js", async (route) => {
        await wanted;
        await route.continue();
      });
      await page.reload({ waitUntil: "commit" });
      await page.waitForSelector("#tsd-search-input", { state: "attached" });
      await page.waitForFunction("window.app");
      await page.keyboard.press("/");
      await page.waitForFunction("document.activeElement.id === 'tsd-search-input'");
      await page.keyboard.type("weekday", { delay: 20 });
      // The field waits for a pause in typing before it searches.
      await page.waitForTimeout(500);
      bring();
      await page.waitForFunction(
        "/weekday/i.test(document.querySelector('#tsd-search-results')?.textContent ?? '')",
      );
    }));

  test("the example is read before any script has come", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${origin}/playground/`);
    expect(await page.locator("#marked .event").count()).toBeGreaterThan(0);
    expect(await page.textContent("#marked")).toBe(await page.locator("#text").inputValue());
    await page.close();
  });

  test("the example answers for its reading before the reader has come", async () => {
    const page = await browser.newPage();
    const bring = await withoutReader(page);
    await page.goto(`${origin}/playground/`, { waitUntil: "commit" });
    await page.waitForFunction("document.querySelector('#summary')?.textContent");
    await page.locator("#marked .statement").first().hover();
    expect(await page.textContent("#detail")).toContain("Said by Lena Ortiz");
    await page.locator("#text").fill("Oslo, Norway");
    expect(await page.textContent("#summary")).not.toContain("read in");
    bring();
    await page.waitForFunction("document.querySelector('#marked').textContent === 'Oslo, Norway'");
    expect(await page.textContent("#summary")).toContain("read in");
    await page.close();
  });

  test("a shared link shows no other story before its own", async () => {
    const page = await browser.newPage();
    const bring = await withoutReader(page);
    await page.goto(`${origin}/playground/#text=Oslo`, { waitUntil: "commit" });
    await page.waitForFunction("document.querySelector('#text')?.value === 'Oslo'");
    expect(await page.locator("#marked").isVisible()).toBe(false);
    bring();
    await page.locator("#marked").waitFor();
    expect(await page.textContent("#marked")).toBe("Oslo");
    await page.close();
  });

  test("no script of the playground is heavy, alone or with the others", () => {
    const page = readFileSync(join(SITE, "playground/index.html"), "utf8");
    const scripts = readdirSync(join(SITE, "playground")).filter((file) => file.endsWith(".js"));
    expect(scripts).toContain("playground.js");
    let live = 0;
    let all = 0;
    for (const file of scripts) {
      const { length } = gzipSync(readFileSync(join(SITE, "playground", file)));
      expect(length, file).toBeLessThan(120_000);
      all += length;
      if (page.includes(`"${file}"`)) live += length;
    }
    expect(live, "what reads a text").toBeLessThan(215_000);
    expect(all, "what fills every tab besides").toBeLessThan(310_000);
  });

  test("the playground reads its example", () =>
    visit("playground/", async (page) => {
      await page.waitForFunction("document.querySelector('#summary').textContent");
      expect(await page.textContent("#marked")).toBe(await page.locator("#text").inputValue());
      for (const [kind, words] of [
        ["dateline", "PORT AVERY"],
        ["statement", "We have a ship and we have a crew"],
        ["speaker", "a senior port official"],
        ["person", "Lena Ortiz"],
        ["body", "Radio North"],
        ["headline", "Ferry sails again, but the pier is weak"],
        ["person", "Anders"],
      ] as const) {
        expect(await page.locator(`#marked .${kind}`, { hasText: words }).count()).toBeGreaterThan(
          0,
        );
      }

      await page.locator("#marked .statement").first().hover();
      expect(await page.textContent("#detail")).toContain("Said by Lena Ortiz");
      await page.locator("#marked .dateline").first().click();
      expect(await page.textContent("#detail")).toContain("/articles/0/dateline");

      await page.locator("#tab-story").focus();
      await page.keyboard.press("ArrowRight");
      await page.waitForSelector("#timeline li");
      const days = await page.locator("#timeline time").allTextContents();
      expect(days.length).toBeGreaterThan(3);
      expect(days).toEqual([...days].sort());
      expect(await page.textContent("#timeline")).toContain("to the month, printed “August”");

      await page.keyboard.press("ArrowRight");
      await page.waitForSelector("#bundle .key");
      expect(JSON.parse((await page.textContent("#bundle")) ?? "")).toHaveProperty("actors");
      await page.locator("#tab-json-ld").click();
      await page.waitForSelector("#json-ld .key");
      expect(JSON.parse((await page.textContent("#json-ld")) ?? "")).toHaveProperty("@context");
    }));

  test("the playground follows what is typed, and a link carries it", async () => {
    let link = "";
    await visit("playground/", async (page) => {
      await page.locator("#text").fill('"It is late," pilot Max Ito said.');
      await page.waitForFunction("document.querySelector('#marked').textContent.includes('late')");
      expect(await page.textContent("#marked")).toBe('"It is late," pilot Max Ito said.');
      await page.locator("#share").click();
      await page.waitForFunction("location.hash.length > 1");
      link = page.url().slice(origin.length + 1);
    });
    await visit(link, async (page) => {
      expect(await page.locator("#text").inputValue()).toBe('"It is late," pilot Max Ito said.');
    });
  });

  test("a link with a day beyond the calendar is read without it", () =>
    visit("playground/#text=It+sailed+on+Sunday.&date=20266-01-01", async (page) => {
      await page.waitForFunction("document.querySelector('#summary').textContent");
      expect(await page.textContent("#marked")).toBe("It sailed on Sunday.");
    }));

  test("the keyboard goes from mark to mark, and none hides behind its evidence", () =>
    visit("playground/", async (page) => {
      await page.locator("#marked .mark[tabindex='0']").focus();
      for (let step = 0; step < 40; step += 1) await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      const pressed = page.locator("#marked [aria-pressed=true]");
      expect(await page.locator("#detail pre").count()).toBeGreaterThan(0);
      const [mark, detail] = await Promise.all([
        pressed.boundingBox(),
        page.locator("#detail").boundingBox(),
      ]);
      expect(mark && mark.y + mark.height).toBeLessThan(detail?.y ?? 0);
      await page.keyboard.press("Escape");
      expect(await pressed.count()).toBe(0);

      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.matches('#detail pre')")).toBe(true);
      await page.keyboard.press("Escape");
      expect(await pressed.count()).toBe(0);
      expect(await page.evaluate("document.activeElement.matches('#marked .mark')")).toBe(true);

      const focused = () => page.evaluate("document.activeElement.textContent");
      await page.keyboard.press("End");
      expect(await focused()).toBe("Ferry sails again, but the pier is weak");
      await page.keyboard.press("Home");
      expect(await focused()).toMatch(/^Divers check/u);
    }));

  test("the keyboard goes from tab to tab, and round", () =>
    visit("playground/", async (page) => {
      const chosen = page.locator("[role=tab][aria-selected=true]");
      await page.locator("#tab-story").focus();
      for (const [key, tab] of [
        ["ArrowLeft", "ninjs"],
        ["ArrowRight", "Story"],
        ["End", "ninjs"],
        ["Home", "Story"],
      ] as const) {
        await page.keyboard.press(key);
        expect(await chosen.allTextContents()).toEqual([tab]);
        expect(await page.evaluate("document.activeElement.textContent")).toBe(tab);
      }
    }));

  test("a model leads to its schema, and that to its use", () =>
    visit("interfaces/Article.html", async (page) => {
      await page.locator("p > a[href$='variables/Article.html']").click();
      await page.waitForURL("**/variables/Article.html");
      expect(await page.textContent("h1")).toBe("Schema Article");
      await page.locator("[role=main] a", { hasText: "Validate a payload" }).click();
      await page.waitForURL("**/documents/Validate_a_payload_in_an_API_handler.html");
    }));

  test("a page in the dark is printed in the light", () =>
    visit(
      GUIDE,
      async (page) => {
        await page.evaluate("document.documentElement.dataset.theme = 'dark'");
        const theme = () => page.evaluate("document.documentElement.dataset.theme");
        await page.evaluate("dispatchEvent(new Event('beforeprint'))");
        expect(await theme()).toBe("light");
        await page.evaluate("dispatchEvent(new Event('afterprint'))");
        expect(await theme()).toBe("dark");
      },
      { colorScheme: "dark" },
    ));

  test("the playground shows what a page put around its story", () =>
    visit("playground/", async (page) => {
      const story = "Ferry sails again\nOBAN, Scotland (AP) — The ferry sails again.";
      await page.locator("#text").fill(`Skip to main content\n${story}\nAdvertisement`);
      await page.waitForFunction("document.querySelector('#marked .left-out')");
      expect(await page.locator("#marked .left-out").allTextContents()).toEqual([
        "Skip to main content",
        "Advertisement",
      ]);
      await page.locator("#marked .left-out").first().click();
      expect(await page.textContent("#detail")).toContain("story/furniture");
      expect(await violationsOf(page)).toEqual([]);
    }));

  test("a story can be cleared away, and the example brought back", () =>
    visit("playground/", async (page) => {
      await page.locator("#clear").click();
      await page.waitForFunction("document.querySelector('#marked').textContent === ''");
      expect(await page.evaluate("document.activeElement.id")).toBe("text");
      await page.locator("#example").click();
      await page.waitForFunction("document.querySelector('#marked .dateline')");
    }));

  test("the way back leads from the example to the story that was shared", () =>
    visit("playground/", async (page) => {
      await page.locator("#text").fill("Oslo, Norway");
      await page.locator("#share").click();
      await page.waitForFunction("location.hash.length > 1");
      await page.locator("#example").click();
      await page.waitForFunction("document.querySelector('#marked .dateline')");
      await page.goBack();
      await page.waitForFunction(
        "document.querySelector('#marked').textContent === 'Oslo, Norway'",
      );
    }));

  test("the playground marks what stands around a story, and says where it finds no English", () =>
    visit("playground/", async (page) => {
      await page
        .locator("#text")
        .fill(
          "Home > News > Regional\nFerry sails again\nA storm had shut the harbour.\nBy Ada Lund\nOBAN, Scotland (AP) — It sailed.",
        );
      await page.waitForFunction("document.querySelector('#marked .part')");
      expect(await page.locator("#marked .part").allTextContents()).toEqual([
        "Regional",
        "A storm had shut the harbour.",
      ]);
      await page.locator("#marked .part").last().hover();
      expect(await page.textContent("#detail")).toBe("Summary");

      await page
        .locator("#text")
        .fill("Die Fähre fährt wieder\nDas teilte die Stadt am Dienstag mit.");
      await page.waitForFunction(
        "document.querySelector('#summary').textContent.includes('hardly any English')",
      );
    }));

  test("the playground shows a hostile text and does not run it", () =>
    visit("playground/", async (page) => {
      await page.locator("#text").fill(HOSTILE);
      await page.waitForFunction("document.querySelector('#marked').textContent.includes('alert')");
      expect(await page.locator("#marked script, #marked img").count()).toBe(0);
      expect(await page.textContent("#summary")).toContain("read in");
    }));

  test("the tables hold every line of the fixtures, and the diagram every layer", () => {
    const lines = filesIn("test/fixtures", ".txt").flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#")),
    );
    const tables = readFileSync(join(SITE, "documents/Every_form_that_is_read.html"), "utf8");
    expect(tables.split("<td><mark>").length).toBeGreaterThan(200);
    expect(tables.split("<tr>").length).toBeGreaterThan(lines.length);

    const layers = readFileSync(join(SITE, "documents/How_the_package_is_built.html"), "utf8");
    for (const layer of readdirSync("src").filter((name) => !name.endsWith(".ts")))
      expect(layers).toMatch(new RegExp(`class="name"[^>]*>${layer}<`, "u"));
  });

  test("every link inside the site leads somewhere, and no page is heavy", () => {
    const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".html"),
    );
    expect(pages.length).toBeGreaterThan(50);
    for (const page of pages) {
      expect(statSync(join(SITE, page)).size, page).toBeLessThan(300_000);
      const html = readFileSync(join(SITE, page), "utf8");
      for (const { 1: href = "" } of html.matchAll(/<a [^>]*?href="([^"]*)"/gu)) {
        const target = new URL(href.replaceAll("&amp;", "&"), `${origin}/${page}`);
        if (target.origin !== origin) continue;
        const file = fileAt(target.pathname);
        expect(file, `${page} → ${href}`).toBeDefined();
        const anchor = decodeURIComponent(target.hash.slice(1));
        if (anchor && file?.endsWith(".html")) {
          expect(readFileSync(file, "utf8").includes(`id="${anchor}"`), `${page} → ${href}`).toBe(
            true,
          );
        }
      }
    }
  });
});

/** Keeps the reader from a page until what is returned is called. */
async function withoutReader(page: Page): Promise<() => void> {
  let bring = (): void => {};
  const asked = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await page.route("**/reader-*.js", async (route) => {
    await asked;
    await route.continue();
  });
  return () => bring();
}

/** What axe has against a page as it stands: the rule, and the elements that break it. */
async function violationsOf(page: Page): Promise<string[][]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate<Violation[]>(
    "axe.run().then((found) => found.violations)",
  );
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}
