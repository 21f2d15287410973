import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../helpers/root.ts";
import { ask, Redthread, temporary } from "../helpers/server.ts";
import { Heard } from "../helpers/stream.ts";

const CASE = "kellogg-briand";
const CHANGED = `subscription { caseChanged(case: "${CASE}") {
  kind case revision position actor act subjects text audit { id hash }
  caseText { state files faults { file line problem cure } revision stored }
} }`;
const LOAD = `mutation ($input: LoadTextInput!) { loadText(input: $input) {
  clientMutationId text caseText { state files } audit { position act actor subjects before after }
} }`;

const home = temporary();
const dir = join(home.dir, CASE);
const heard: Heard[] = [];
let server: Redthread;
let url: string;

beforeAll(async () => {
  cpSync(join(ROOT, "cases", CASE), dir, { recursive: true });
  server = new Redthread(["serve", "--port", "0", "--case", dir], {
    ...{ REDTHREAD_DATA: join(home.dir, "data"), REDTHREAD_ACTOR: "Anna" },
  });
  url = await server.address();
});
afterAll(async () => {
  for (const one of heard) one.leave();
  server.signal("SIGKILL");
  await server.ended;
  home.remove();
});

function listen(query = CHANGED, options?: { get?: boolean; headers?: object }): Heard {
  const one = new Heard(url, query, options);
  heard.push(one);
  return one;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are read as they come
async function run(query: string, variables: object = {}): Promise<any> {
  const body = JSON.stringify({ query, variables });
  const headers = { "content-type": "application/json" };
  return JSON.parse((await ask(`${url}/graphql`, { method: "POST", headers, body })).text);
}

const note = (n: number) => ({
  ...{ clientMutationId: `live-${n}`, case: CASE, kind: "FACT", text: `Something is said ${n} times.` },
  assertions: [
    {
      ...{ passage: "doc:record/p1", start: 0, end: 20, speakers: ["ent:record"] },
      ...{ stance: "ASSERTS", certainty: "FLAT" },
    },
  ],
});
const ADD = "mutation ($input: AddClaimInput!) { addClaim(input: $input) { audit { position } } }";
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(join(dir, path), change(readFileSync(join(dir, path), "utf8")));

describe("a server tells", () => {
  test("who asks and what may be changed", async () => {
    const { data } = await run("{ session { actor readOnly curates } }");
    expect(data).toEqual({ session: { actor: "Anna", readOnly: false, curates: [CASE] } });
  });

  test("an act to everybody who listens, whether they asked by POST or by GET", async () => {
    const one = listen();
    const other = listen(CHANGED, { get: true });
    const now = await one.next();
    expect(now).toMatchObject({ kind: "NOW", case: CASE, position: 0, audit: null, text: "" });
    expect(now.caseText).toMatchObject({ state: "AS_LOADED", files: [], faults: [], stored: now.revision });
    expect(one.contentType).toContain("text/event-stream");
    expect(await other.next()).toEqual(now);
    expect((await run(ADD, { input: note(1) })).errors).toBeUndefined();
    const told = await one.next();
    expect(told).toMatchObject({
      ...{ kind: "ACT", position: 1, actor: "Anna", act: "addClaim", text: "Anna added 1 claim" },
      subjects: [`${CASE}/clm:something-is-said-1-times`],
      audit: { id: `${CASE}/audit:1` },
    });
    expect(told.revision).not.toBe(now.revision);
    expect(await other.next()).toEqual(told);
    one.leave();
    other.leave();
  });

  test("who comes again what was missed", async () => {
    const late = listen(CHANGED.replace(`"${CASE}"`, `"${CASE}", after: 0`));
    expect(await late.next()).toMatchObject({ kind: "NOW", position: 1 });
    expect(await late.next()).toMatchObject({ kind: "ACT", position: 1, text: "Anna added 1 claim" });
    late.leave();
  });

  test("a text that is edited, turned invalid and mended by hand, and writes nothing over it", async () => {
    const one = listen();
    const now = await one.next();
    const before = readFileSync(join(dir, "entities.yaml"), "utf8");
    edit("entities.yaml", (text) => text.replace(/name: (.+)/, "name: $1 edited"));
    const edited = await one.next();
    expect(edited).toMatchObject({ kind: "TEXT_EDITED", revision: now.revision, position: 1, audit: null });
    expect(edited.text).toBe(
      "The text was edited by hand (entities.yaml). The store holds what it said before.",
    );
    expect(edited.caseText).toMatchObject({
      state: "EDITED",
      files: ["entities.yaml"],
      stored: now.revision,
    });
    edit("entities.yaml", (text) => `${text}- id: ent:half\n`);
    const invalid = await one.next();
    const [fault] = invalid.caseText.faults;
    const line = readFileSync(join(dir, "entities.yaml"), "utf8").split("\n").length - 1;
    expect(invalid).toMatchObject({ kind: "TEXT_INVALID", caseText: { state: "INVALID", revision: null } });
    expect(fault).toMatchObject({ file: "entities.yaml", line });
    expect(invalid.text).toContain(`entities.yaml, line ${line}:`);
    const text = readFileSync(join(dir, "entities.yaml"), "utf8");
    const refused = await run(ADD, { input: note(2) });
    expect(refused.errors[0].extensions).toMatchObject({ code: "CASE_INVALID" });
    expect(
      (await run(LOAD, { input: { clientMutationId: "load-0", case: CASE } })).errors[0].extensions.code,
    ).toBe("CASE_INVALID");
    expect(readFileSync(join(dir, "entities.yaml"), "utf8")).toBe(text);
    writeFileSync(join(dir, "entities.yaml"), before);
    expect(await one.next()).toMatchObject({ kind: "TEXT_AS_LOADED", caseText: { state: "AS_LOADED" } });
    one.leave();
  });

  test("that edited text was loaded: an act with what each thing said before and says now", async () => {
    const one = listen();
    await one.next();
    edit("entities.yaml", (text) => text.replace(/name: (.+)/, "name: $1 edited"));
    const { caseText } = await one.next();
    const refused = await run(ADD, { input: note(3) });
    expect(refused.errors[0].extensions).toMatchObject({ code: "CONFLICT", files: ["entities.yaml"] });
    const stale = await run(LOAD, { input: { clientMutationId: "load-1", case: CASE, revision: "another" } });
    expect(stale.errors[0].extensions.code).toBe("CONFLICT");
    const input = { clientMutationId: "load-1", case: CASE, revision: caseText.revision };
    const { loadText } = (await run(LOAD, { input })).data;
    expect(loadText).toMatchObject({ text: "changed 1 entity", caseText: { state: "AS_LOADED", files: [] } });
    expect(loadText.audit).toMatchObject({ position: 2, act: "loadText", actor: "Anna" });
    const [id] = loadText.audit.subjects;
    const short = id.slice(CASE.length + 1);
    expect(JSON.parse(loadText.audit.after)[short].name).toBe(
      `${JSON.parse(loadText.audit.before)[short].name} edited`,
    );
    expect(await one.next()).toMatchObject({
      ...{ kind: "LOADED", revision: caseText.revision, position: 2, subjects: [id] },
      text: "Anna loaded the edited text: changed 1 entity",
      caseText: { state: "AS_LOADED" },
    });
    expect((await run(LOAD, { input })).data.loadText.audit.position).toBe(2);
    const again = await run(LOAD, { input: { clientMutationId: "load-2", case: CASE } });
    expect(again.errors[0].extensions.code).toBe("BAD_USER_INPUT");
    expect((await run(ADD, { input: note(4) })).errors).toBeUndefined();
    expect(await one.next()).toMatchObject({ kind: "ACT", position: 3 });
    const verified = await run(`{ audit(case: "${CASE}") { totalCount } }`);
    expect(verified.data.audit.totalCount).toBe(3);
    one.leave();
  });

  test("nothing of a case that is not there, nothing to another page, and not to everybody at once", async () => {
    const none = await listen('subscription { caseChanged(case: "nowhere") { kind } }').next();
    expect(none[0].extensions.code).toBe("NOT_FOUND");
    const foreign = listen(CHANGED, { headers: { origin: "https://evil.example" } });
    await foreign.ended;
    expect(foreign.status).toBe(403);
    const many = Array.from({ length: 64 }, () => listen());
    for (const one of many) expect((await one.next()).kind).toBe("NOW");
    expect((await listen().next())[0].extensions.code).toBe("OVERLOADED");
    for (const one of many) one.leave();
    await Promise.all(many.map((one) => one.ended));
    await expect.poll(async () => (await listen().next()).kind).toBe("NOW");
  });

  test("its end: streams are ended and hold nobody up", async () => {
    const one = listen();
    await one.next();
    const before = Date.now();
    server.signal("SIGTERM");
    await one.ended;
    expect((await server.ended).code).toBe(0);
    expect(Date.now() - before).toBeLessThan(5_000);
  });
});
