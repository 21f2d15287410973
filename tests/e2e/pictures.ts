import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { closeBrowser, House, NARROW, WIDE } from "../helpers/browser.ts";
import { ROOT } from "../helpers/root.ts";

/**
 * `npm run pictures`: takes the documentation's pictures of the real page, wide and narrow, light and dark, into
 * docs/pictures; with names, just those: `npm run pictures -- path timeline`. Look at them before they are committed.
 */
const CASE = "/c/dprk-soldiers";
const STORY = "what-is-known";
const SCREENS: readonly (readonly [name: string, address: string, settled: string])[] = [
  ["findings", CASE, "main article, main h2"],
  ["explore", `${CASE}/explore?sel=clm:b-c27`, "canvas"],
  ["entity", `${CASE}/explore?sel=ent:north-korea`, "canvas"],
  ["document", `${CASE}/doc/b?claim=clm:b-c27`, "main mark, main [data-claim], main p"],
  ["arguments", `${CASE}/arguments/iss:ownership`, "[data-settled], main h1"],
  ["elements", `${CASE}/elements/acc:enslavement`, "main table, main [role=grid], main h1"],
  ["path", `${CASE}/path?from=ent:kim-jong-un&to=ent:monthly-payment`, "main h1"],
  ["figures", `${CASE}/figures?measure=casualties+of+the+deployed`, "main h2"],
  ["timeline", `${CASE}/timeline`, "main svg"],
  ["vocabulary", `${CASE}/vocabulary`, "main svg"],
  ["story", `${CASE}/story/${STORY}`, "canvas"],
  ["console", "/console", ".cm-editor, main"],
];
const LOOKS = [
  { suffix: "light", viewport: WIDE, colorScheme: "light" },
  { suffix: "dark", viewport: WIDE, colorScheme: "dark" },
  { suffix: "narrow", viewport: NARROW, colorScheme: "light" },
] as const;

const folder = join(ROOT, "docs", "pictures");
mkdirSync(folder, { recursive: true });
const house = await House.open();
const wanted = process.argv.slice(2);
for (const [name, address, settled] of SCREENS.filter(([n]) => wanted.length === 0 || wanted.includes(n)))
  for (const { suffix, ...look } of LOOKS) {
    const { page, close } = await house.visit(address, look);
    await page.locator(settled).first().waitFor({ state: "attached" });
    // Layouts settle within five seconds; a picture of a network on its way would mislead.
    await page.waitForTimeout(6_000);
    await page.screenshot({
      path: join(folder, `${name}-${suffix}.png`),
      animations: "disabled",
      caret: "hide",
    });
    console.log(`docs/pictures/${name}-${suffix}.png`);
    await close();
  }
await house.close();
await closeBrowser();
