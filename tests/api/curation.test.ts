import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type House, openHouse } from "../../server/main.ts";
import { ROOT } from "../helpers/root.ts";

const CASE = "dprk-soldiers";

const ADD_CLAIM = `mutation ($input: AddClaimInput!) {
  addClaim(input: $input) {
    clientMutationId
    claim { id text kind subject { id } predicate object { id } validTime assertions { quote stance certainty hedge passage { id } } }
    audit { id position actor act subjects before after previous hash }
  }
}`;

const SAVE_ARGUMENT = `mutation ($input: SaveArgumentInput!) {
  saveArgument(input: $input) {
    argument { id title strength strengthReason weigher premises { id role type } conclusion { id text mapped } }
    audit { id position subjects }
  }
}`;

describe("curation over GraphQL", () => {
  const root = mkdtempSync(join(tmpdir(), "redthread-curation-"));
  const folder = join(root, CASE);
  const dataDir = join(root, "data");
  const config = { host: "127.0.0.1", port: 0, dataDir, logLevel: "silent", actor: "Ada" } as const;
  let house: House;
  beforeAll(async () => {
    cpSync(join(ROOT, "cases", CASE), folder, { recursive: true });
    house = await openHouse(config, [folder]);
    await house.load([folder], () => {});
  });
  afterAll(async () => {
    await house?.close();
    rmSync(root, { recursive: true, force: true });
  });

  const answer = async (query: string, variables: Record<string, unknown>) =>
    JSON.parse(JSON.stringify(await house.api.run({ query, variables })));
  const ask = async (query: string, variables: Record<string, unknown>) => {
    const { data, errors } = await answer(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const claim = (more: object = {}) => ({
    clientMutationId: "claim-1",
    case: CASE,
    id: "clm:q-new",
    kind: "FACT",
    text: "A sentence that nobody had picked is picked by Quixote.",
    validTime: "2024-10",
    note: null,
    assertions: [
      {
        passage: `${CASE}/doc:b/p9`,
        start: 0,
        end: 20,
        speakers: [`${CASE}/ent:article-b`],
        stance: "ASSERTS",
        certainty: "POSSIBLE",
        hedge: "may",
      },
    ],
    ...more,
  });

  test("a claim with its sentence is added, answered and recorded", async () => {
    const { addClaim } = await ask(ADD_CLAIM, { input: claim() });
    expect(addClaim.clientMutationId).toBe("claim-1");
    expect(addClaim.claim).toMatchObject({
      id: `${CASE}/clm:q-new`,
      kind: "FACT",
      validTime: "2024-10",
      assertions: [
        { stance: "ASSERTS", certainty: "POSSIBLE", hedge: "may", passage: { id: `${CASE}/doc:b/p9` } },
      ],
    });
    expect(addClaim.claim.assertions[0].quote).toHaveLength(20);
    expect(addClaim.audit).toMatchObject({
      ...{ id: `${CASE}/audit:1`, position: 1, actor: "Ada", act: "addClaim" },
      subjects: [`${CASE}/clm:q-new`],
    });
    expect(readFileSync(join(folder, "audit.jsonl"), "utf8")).toContain(addClaim.audit.hash);
  });

  test("asked again it gives the same answer, and another wish under its id is a conflict", async () => {
    const { addClaim } = await ask(ADD_CLAIM, { input: claim() });
    expect(addClaim.audit.position).toBe(1);
    const { errors } = await answer(ADD_CLAIM, { input: claim({ text: "Something else." }) });
    expect(errors[0].extensions.code).toBe("CONFLICT");
  });

  test("what was added is found at once by search, by filter and by its id", async () => {
    const found = await ask(
      `query ($case: ID!, $id: ID!) {
        search(case: $case, text: "Quixote", first: 5) { nodes { node { id } } }
        claims(case: $case, filter: { text: "Quixote" }) { totalCount }
        node(id: $id) { ... on Claim { text } }
        audit(case: $case) { totalCount nodes { id act } pageInfo { hasNextPage } }
      }`,
      { case: CASE, id: `${CASE}/clm:q-new` },
    );
    expect(found.search.nodes[0].node.id).toBe(`${CASE}/clm:q-new`);
    expect(found.claims.totalCount).toBe(1);
    expect(found.node.text).toContain("Quixote");
    expect(found.audit).toMatchObject({ totalCount: 1, nodes: [{ act: "addClaim" }] });
  });

  test("an argument on it is added, evaluated at once, and read in the trail", async () => {
    const before = await ask("query ($case: ID!) { evaluation(case: $case) { inputHash } }", { case: CASE });
    const input = {
      clientMutationId: "argument-1",
      case: CASE,
      title: "What Quixote picked",
      scheme: "classification",
      premises: [{ claim: "clm:q-new" }],
      conclusion: "#1",
      strength: 1,
      reason: "A single sentence.",
      statements: [{ kind: "CLASSIFICATION", text: "Picking is naming." }],
    };
    const { saveArgument } = await ask(SAVE_ARGUMENT, { input });
    expect(saveArgument.argument).toMatchObject({
      ...{ id: `${CASE}/arg:what-quixote-picked`, strength: 1, strengthReason: "A single sentence." },
      premises: [{ id: `${CASE}/clm:q-new`, type: "ORDINARY" }],
      conclusion: { text: "Picking is naming.", mapped: true },
    });
    const after = await ask(
      `query ($case: ID!, $id: ID!) {
        evaluation(case: $case) { inputHash }
        node(id: $id) { ... on Audit { act subjects } }
        audit(case: $case, first: 1) { nodes { position } pageInfo { hasNextPage endCursor } totalCount }
      }`,
      { case: CASE, id: saveArgument.audit.id },
    );
    expect(after.evaluation.inputHash).not.toBe(before.evaluation.inputHash);
    expect(after.node).toEqual({ act: "saveArgument", subjects: saveArgument.audit.subjects });
    expect(after.audit).toMatchObject({
      nodes: [{ position: 1 }],
      pageInfo: { hasNextPage: true },
      totalCount: 2,
    });
  });

  test("a claim is changed, removed and brought back, each told in words", async () => {
    const { case: _, clientMutationId: __, ...rest } = claim();
    const input = { ...rest, case: CASE, clientMutationId: "change-1", seen: 2, text: "Quixote picks it." };
    const { updateClaim } = await ask(
      `mutation ($input: UpdateClaimInput!) {
        updateClaim(input: $input) { claim { text assertions { certainty } } text audit { position text undoes { id } } }
      }`,
      { input },
    );
    expect(updateClaim).toEqual({
      claim: { text: "Quixote picks it.", assertions: [{ certainty: "POSSIBLE" }] },
      text: "Changed the claim “Quixote picks it.”.",
      audit: { position: 3, text: "Changed the claim “Quixote picks it.”.", undoes: null },
    });
    const remove = `mutation ($input: RemoveClaimInput!) {
      removeClaim(input: $input) { removed along text audit { position } }
    }`;
    const removal = { case: CASE, clientMutationId: "remove-1", id: "clm:q-new", seen: 3 };
    const { errors } = await answer(remove, { input: removal });
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining("still named by 1 argument (arg:what-quixote-picked)"),
      extensions: { code: "BAD_USER_INPUT" },
    });
    const undo = `mutation ($input: UndoInput!) {
      undo(input: $input) { subjects text audit { position act undoes { position act } } }
    }`;
    const undone = await ask(undo, { input: { case: CASE, clientMutationId: "undo-1", position: 2 } });
    expect(undone.undo).toEqual({
      subjects: [`${CASE}/arg:what-quixote-picked`, `${CASE}/clm:m-picking-is-naming`],
      text: "Took back act 2 by Ada: Added the argument “What Quixote picked”.",
      audit: { position: 4, act: "undo", undoes: { position: 2, act: "saveArgument" } },
    });
    const { removeClaim } = await ask(remove, { input: { ...removal, clientMutationId: "remove-2" } });
    expect(removeClaim).toEqual({
      ...{ removed: `${CASE}/clm:q-new`, along: [], audit: { position: 5 } },
      text: "Removed the claim “Quixote picks it.”.",
    });
    const gone = await ask("query ($id: ID!) { node(id: $id) { id } }", { id: `${CASE}/clm:q-new` });
    expect(gone.node).toBeNull();
    const second = await ask(undo, { input: { case: CASE, clientMutationId: "undo-2", position: 5 } });
    expect(second.undo.audit).toMatchObject({ position: 6, undoes: { position: 5 } });
    const again = await ask("query ($id: ID!) { node(id: $id) { ... on Claim { text } } }", {
      id: `${CASE}/clm:q-new`,
    });
    expect(again.node).toEqual({ text: "Quixote picks it." });
  });

  test("entities are merged and taken apart, each told in numbers and words", async () => {
    const { audit } = await ask("query ($case: ID!) { audit(case: $case) { totalCount } }", { case: CASE });
    const seen = audit.totalCount;
    const { mergeEntities } = await ask(
      `mutation ($input: MergeEntitiesInput!) {
        mergeEntities(input: $input) { entity { id aliases } moved text audit { position } }
      }`,
      {
        input: {
          ...{ case: CASE, clientMutationId: "merge-1", seen },
          ...{ into: "ent:prisoner-1", from: [`${CASE}/ent:prisoner-2`] },
        },
      },
    );
    expect(mergeEntities.entity.id).toBe(`${CASE}/ent:prisoner-1`);
    expect(mergeEntities.moved).toContain(`${CASE}/ent:prisoner-2`);
    expect(mergeEntities.text).toMatch(/^Merged “.+” into “.+”: \d+ claims?.* moved\.$/);
    const gone = await ask("query ($id: ID!) { node(id: $id) { id } }", { id: `${CASE}/ent:prisoner-2` });
    expect(gone.node).toBeNull();
    const { unmergeEntities } = await ask(
      `mutation ($input: UnmergeEntitiesInput!) {
        unmergeEntities(input: $input) { entities { id } text audit { undoes { act } } }
      }`,
      {
        input: { case: CASE, clientMutationId: "unmerge-1", position: mergeEntities.audit.position },
      },
    );
    expect(unmergeEntities.entities).toEqual([{ id: `${CASE}/ent:prisoner-2` }]);
    expect(unmergeEntities.text).toMatch(/^Unmerged “.+” from “.+”\. \d+ things moved back\.$/);
    expect(unmergeEntities.audit.undoes.act).toBe("mergeEntities");
    const { splitEntity } = await ask(
      `mutation ($input: SplitEntityInput!) { splitEntity(input: $input) { entity { id name } moved text } }`,
      {
        input: {
          ...{ case: CASE, clientMutationId: "split-1", seen: seen + 2, id: "ent:prisoner-1" },
          ...{ newId: "ent:prisoner-9", name: "A ninth prisoner" },
        },
      },
    );
    expect(splitEntity.entity).toEqual({ id: `${CASE}/ent:prisoner-9`, name: "A ninth prisoner" });
  });

  test("whom a sentence names and the case does not have comes along with the claim, and is corrected after", async () => {
    const { audit } = await ask("query ($case: ID!) { audit(case: $case) { totalCount } }", { case: CASE });
    const seen = audit.totalCount;
    const place = { passage: `${CASE}/doc:b/p9`, start: 0, end: 20 };
    const asked = { ...place, speakers: ["#1"], stance: "ASSERTS", certainty: "FLAT" };
    const entities = [{ kind: "Person", name: "Sancho", aliases: [{ text: "the squire", in: null }] }];
    const coming = { clientMutationId: "come-1", id: "clm:q-come", entities, assertions: [asked] };
    const { addClaim } = await ask(
      `mutation ($input: AddClaimInput!) {
        addClaim(input: $input) { claim { origins { id name } } text audit { position subjects } }
      }`,
      { input: claim({ ...coming, text: "Sancho says it." }) },
    );
    expect(addClaim).toEqual({
      claim: { origins: [{ id: `${CASE}/ent:sancho`, name: "Sancho" }] },
      text: "Added the claim “Sancho says it.”, and with it “Sancho” (Person).",
      audit: { position: seen + 1, subjects: [`${CASE}/clm:q-come`, `${CASE}/ent:sancho`] },
    });
    const correct = `mutation ($input: UpdateEntityInput!) {
      updateEntity(input: $input) { clientMutationId entity { id name kind aliases description } text audit { position act } }
    }`;
    const input = {
      ...{ case: CASE, clientMutationId: "correct-1", id: "ent:sancho", seen: seen + 1 },
      ...{ name: "Sancho Panza", description: "He rides along.", kind: null },
    };
    const { updateEntity } = await ask(correct, { input });
    expect(updateEntity).toEqual({
      clientMutationId: "correct-1",
      entity: {
        ...{ id: `${CASE}/ent:sancho`, name: "Sancho Panza", kind: "Person", aliases: ["the squire"] },
        description: "He rides along.",
      },
      text: "Corrected “Sancho”: its name is “Sancho Panza” and its description is another.",
      audit: { position: seen + 2, act: "updateEntity" },
    });
    const found = await ask(
      `query ($case: ID!) { search(case: $case, text: "Panza", first: 1) { nodes { node { id } } } }`,
      { case: CASE },
    );
    expect(found.search.nodes).toEqual([{ node: { id: `${CASE}/ent:sancho` } }]);
    const { errors } = await answer(correct, {
      input: { ...input, clientMutationId: "correct-2", name: "Kim Jong-un" },
    });
    expect(errors[0].extensions).toMatchObject({
      ...{ code: "BAD_USER_INPUT", field: "name" },
      alike: [{ id: `${CASE}/ent:kim-jong-un`, name: "Kim Jong-un", kind: "Person" }],
    });
  });

  test("what does not fit is refused with its place, its code and what to do", async () => {
    const bad = claim({ clientMutationId: "claim-2", id: null, validTime: "soon" });
    const { errors } = await answer(ADD_CLAIM, { input: bad });
    expect(errors[0].extensions.code).toBe("BAD_USER_INPUT");
    expect(errors[0].message).toMatch(/record-war\.yaml:\d+: .*“soon” is no EDTF date/);
    expect(errors[0].message).not.toContain(root);
  });

  test("a server without the case's folder changes nothing and says so", async () => {
    await house.close();
    house = await openHouse(config);
    const { errors } = await answer(ADD_CLAIM, { input: claim({ clientMutationId: "claim-3" }) });
    expect(errors[0].extensions.code).toBe("FORBIDDEN");
  });
});
