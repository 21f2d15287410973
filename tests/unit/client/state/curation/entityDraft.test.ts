import { expect, test } from "vitest";
import {
  correction,
  draftOf,
  kindsThatFit,
  type WholeEntity,
} from "../../../../../client/state/curation/entityDraft.ts";

const ADA: WholeEntity = {
  __typename: "Entity",
  id: "small/ent:ada",
  name: "Ada Alm",
  kind: "Person",
  aliases: ["Ada", "A. Alm"],
  plural: false,
  description: null,
  mentions: { totalCount: 2 },
  neighbourCounts: [
    { predicate: "PAYS", direction: "OUT" },
    { predicate: "NAMES", direction: "IN" },
  ],
} as WholeEntity;
const draft = draftOf(ADA);

test("what is not changed is not sent, and where nothing is changed nothing is", () => {
  expect(correction(ADA, draft)).toBeNull();
  expect(correction(ADA, { ...draft, name: " Ada  Alm ", aliases: "Ada\n\nA. Alm\n" })).toBeNull();
  expect(correction(ADA, { ...draft, description: " She writes.\n" })).toEqual({
    ...{ id: ADA.id, description: "She writes." },
  });
  expect(correction({ ...ADA, description: "It." }, { ...draft, description: "" })).toEqual({
    ...{ id: ADA.id, description: "" },
  });
});

test("the name that it had stays an alias where documents name it, unless the reader says otherwise", () => {
  const renamed = { ...draft, name: "Ada Palm", distinct: true };
  expect(correction(ADA, renamed)).toEqual({
    ...{ id: ADA.id, name: "Ada Palm", distinct: true },
    aliases: [{ text: "Ada" }, { text: "A. Alm" }, { text: "Ada Alm" }],
  });
  expect(correction(ADA, { ...renamed, keepsName: false })).toEqual({
    ...{ id: ADA.id, name: "Ada Palm", distinct: true },
  });
  expect(draftOf({ ...ADA, mentions: { totalCount: 0 } } as WholeEntity).keepsName).toBe(false);
});

test("an alias that becomes the name is no alias any more", () => {
  expect(correction(ADA, { ...draft, name: "Ada", keepsName: false })).toEqual({
    ...{ id: ADA.id, name: "Ada", aliases: [{ text: "A. Alm" }] },
  });
});

test("whether a name is of many follows what becomes or was a group, unless the reader says it", () => {
  const { id } = ADA;
  expect(correction(ADA, { ...draft, kind: "State" })).toEqual({ id, kind: "State" });
  expect(correction(ADA, { ...draft, kind: "Group" })).toEqual({ id, kind: "Group", plural: true });
  expect(correction(ADA, { ...draft, kind: "Group", plural: false })).toEqual({
    id,
    kind: "Group",
    plural: false,
  });
  expect(correction(ADA, { ...draft, plural: true })).toEqual({ id, plural: true });
});

test("kinds that one of its relations does not take are left out; its own stays", () => {
  const predicates = [
    { name: "PAYS", domain: ["State", "Group"], range: [] },
    { name: "NAMES", domain: [], range: [] },
  ] as unknown as Parameters<typeof kindsThatFit>[1];
  expect(kindsThatFit(ADA, predicates, ["Person", "State", "Place"])).toEqual(["Person", "State"]);
});
