import type { House } from "./browser.ts";

/** An address for each view of the page, some with what a reader would have set on it. */
export const VIEWS = [
  "",
  "/explore?steps=1_o2.60..4.deployed-soldiers.north-korea.russia.kim-jong-un-regime_fsp.1.nis",
  "/explore?steps=1_o2.60..3.north-korea.russia.deployed-soldiers_fkb.1.2024-12-01&sel=clm:b-c27",
  "/doc/a",
  "/entities?kind=Person",
  "/claims?order=USED_IN",
  "/relations",
  "/arguments",
  "/arguments/acc:enslavement?overlay=reject.clm:relied/nis",
  "/elements",
  "/elements/acc:enslavement?on=2024-11-01",
  "/path?from=ent:kim-jong-un&to=ent:russia&max=3",
  "/timeline?asof=2024-12-01&sel=clm:b-c27",
  "/places?sel=ent:russia",
  "/vocabulary",
  "/figures",
  "/compare?a=doc:a&b=doc:b&more=differs&pair=clm:a-c02,clm:b-c02",
  "/views",
  "/history",
  "/story/what-is-known?ch=2",
];

/** One operation as the page prints it. */
export interface Shown {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** What “Show the GraphQL” prints on a view: each operation with its variables. */
export async function shownOn(house: House, view: string): Promise<Shown[]> {
  const { page, close } = await house.visit(`/c/dprk-soldiers${view}`);
  await page.getByRole("button", { name: "Show the GraphQL" }).first().click();
  const texts = await page.locator("pre").allInnerTexts();
  await close();
  return texts.flatMap((text, i) =>
    i % 2 === 0 ? [{ query: text, variables: JSON.parse(texts[i + 1] ?? "{}") }] : [],
  );
}
