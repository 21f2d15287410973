import { describe, expect, it } from "vitest";
import { qualify } from "../../server/model/ids.ts";
import { caseFolders, checkCase, readCase } from "../helpers/cases.ts";

describe.each(caseFolders())("the case %s", (name) => {
  it("reads without a fault", async () => {
    expect((await checkCase(name)).faults).toEqual([]);
  });

  it("is called what its folder is called", async () => {
    expect((await readCase(name)).id).toBe(name);
  });
});

describe("two cases", () => {
  it("may give an entity the same short id, and keep it apart", async () => {
    const [war, treaty] = await Promise.all([readCase("dprk-soldiers"), readCase("kellogg-briand")]);
    const shared = treaty.entities.filter(({ id }) => war.entities.some((other) => other.id === id));
    expect(shared.map(({ id }) => id)).toEqual(["ent:united-states"]);
    const everywhere = [war, treaty].flatMap((c) => c.entities.map((entity) => qualify(c.id, entity.id)));
    expect(new Set(everywhere).size).toBe(everywhere.length);
  });
});
