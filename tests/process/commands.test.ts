import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../helpers/root.ts";
import { type Ended, Redthread, temporary } from "../helpers/server.ts";

const home = temporary();
const small = join(home.dir, "small");
const env = { REDTHREAD_DATA: join(home.dir, "data") };

/** One text, three entities, one claim: eight nodes. */
const SMALL = {
  "case.yaml":
    "id: small\ntitle: A small case\nsummary: For a test.\nlanguage: en\ndocuments: [documents/t.md]\nstart: [ent:ann]\n",
  "documents/t.md":
    "---\nid: doc:t\nletter: T\nkind: article\ntitle: A text\nentity: ent:text\nlanguage: en\nwording: original\ndate: 2024\n---\n\n### p1\nAnn leads the Band.\n",
  "entities.yaml":
    "- { id: ent:ann, kind: Person, name: Ann }\n- { id: ent:band, kind: Organization, name: the Band }\n- { id: ent:text, kind: Object, name: A text }\n",
  "claims.yaml":
    "- id: clm:leads\n  kind: fact\n  text: Ann leads the Band.\n  tier: 1\n  assertions:\n    - { passage: doc:t/p1, quote: Ann leads the Band., speakers: [ent:text], stance: asserts, certainty: flat }\n",
};
beforeAll(() => {
  mkdirSync(join(small, "documents"), { recursive: true });
  for (const [name, text] of Object.entries(SMALL)) writeFileSync(join(small, name), text);
});
afterAll(() => home.remove());

function run(...args: string[]): Promise<Ended> {
  return new Redthread(args, env).ended;
}

describe("redthread", () => {
  test("--help lists the commands, the environment and the exit codes", async () => {
    const { code, stdout } = await run("--help");
    expect(code).toBe(0);
    for (const word of [
      "serve",
      "check",
      "load",
      "query",
      "verify",
      "REDTHREAD_DATA",
      "NEO4J_URI",
      "Exit codes:",
    ]) {
      expect(stdout).toContain(word);
    }
  });

  test("--version is the package's", async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(await run("--version")).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("wrong use ends with 2 and says what is wrong", async () => {
    const outcomes = await Promise.all([run("bogus"), run("query"), run("serve", "--colour"), run("load")]);
    expect(outcomes.map(({ code, stdout }) => [code, stdout])).toEqual(Array(4).fill([2, ""]));
    expect(outcomes.map(({ stderr }) => stderr.split("\n")[0])).toEqual([
      "error: unknown command 'bogus'",
      "error: missing required argument 'file'",
      "error: unknown option '--colour'",
      "error: missing required argument 'dir'",
    ]);
  });
});

describe("a case's way into the store", () => {
  test("check: a case without faults, a case with all of its faults, a folder that is no case", async () => {
    expect(await run("check", small)).toEqual({
      code: 0,
      stdout: `${small}: 1 document, 3 entities, 1 claim, 0 links, 0 notes: no faults\n`,
      stderr: "",
    });
    const broken = join(home.dir, "broken", "small");
    cpSync(small, broken, { recursive: true });
    appendFileSync(join(broken, "entities.yaml"), "- { id: ent:x, kind: Persn, name: X }\n");
    appendFileSync(
      join(broken, "claims.yaml"),
      "- { id: clm:x, kind: fact, text: X., tier: 1, assertions: [] }\n",
    );
    const faulty = await run("check", broken);
    expect(faulty.code).toBe(1);
    expect(faulty.stdout).toMatch(/entities\.yaml:\d+: .*Persn/);
    expect(faulty.stdout).toMatch(/claims\.yaml:\d+: /);
    expect(faulty.stderr).toMatch(/^redthread: \d+ faults\. Mend the text and check again\.\n$/);
    const none = join(home.dir, "empty");
    mkdirSync(none);
    expect((await run("check", none)).code).toBe(1);
    expect((await run("check", join(home.dir, "nowhere"))).code).toBe(1);
  });

  test("load: all of it, then nothing, then the difference; with a fault nothing", async () => {
    const first = await run("load", small);
    expect([first.code, first.stderr]).toEqual([0, ""]);
    expect(first.stdout).toMatch(
      /^law: \d{3,} new, 0 changed, 0 removed, 0 unchanged\nsmall: 8 new, 0 changed, 0 removed, 0 unchanged\n$/,
    );
    expect((await run("load", small)).stdout).toMatch(
      /^law: nothing to do, \d+ .* written\nsmall: nothing to do, 8 things are as they are written\n$/,
    );
    expect((await run("verify", small)).code).toBe(0);

    const head = join(small, "case.yaml");
    const before = readFileSync(head, "utf8");
    writeFileSync(head, before.replace(/^title: .*$/m, "title: Another title"));
    const verified = await run("verify", small);
    expect(verified.code).toBe(1);
    expect(verified.stdout).toMatch(
      /^law: \d+ nodes and \d+ edges compared, all as written\nsmall: 8 nodes and 7 edges compared, 1 differs\n {2}small: was written from another text\n$/,
    );
    expect((await run("load", small)).stdout).toMatch(
      /^law: nothing .*\nsmall: 0 new, 1 changed, 0 removed, 7 unchanged\n$/,
    );

    writeFileSync(head, before.replace(/^id: .*$/m, "id: other"));
    const refused = await run("load", small);
    expect([refused.code, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toMatch(/^redthread: .*case\.yaml:\d+: /);
    writeFileSync(head, before.replace(/^title: .*$/m, "title: Another title"));
    expect((await run("verify", small)).code).toBe(0);
  });
});

describe("query", () => {
  const question = join(home.dir, "question.graphql");
  const text =
    "query Titles($id: ID!) { case(id: $id) { title documents { letter } } }\nquery Other { cases { id } }\n";

  test("prints the answer as JSON, byte for byte the same each time", async () => {
    writeFileSync(question, text);
    const args = ["query", question, "--operation", "Titles", "--variables", '{"id":"small"}'];
    const [first, second] = [await run(...args), await run(...args)];
    expect(first.code).toBe(0);
    expect(JSON.parse(first.stdout)).toEqual({
      data: { case: { title: "Another title", documents: [{ letter: "T" }] } },
    });
    expect(second).toEqual(first);
  });

  test("reads standard input", async () => {
    const asked = new Redthread(["query", "-"], env);
    asked.write("{ cases { id } }");
    expect(JSON.parse((await asked.ended).stdout)).toEqual({ data: { cases: [{ id: "small" }] } });
  });

  test("an answer with errors is printed and ends with 1", async () => {
    writeFileSync(question, "{ nothing }");
    const { code, stdout } = await run("query", question);
    const { errors } = JSON.parse(stdout);
    expect([code, errors[0].extensions]).toEqual([1, { code: "BAD_USER_INPUT" }]);
  });

  test("a file that is not there, and variables that are no object, are wrong use", async () => {
    const outcomes = [
      await run("query", join(home.dir, "none")),
      await run("query", question, "--variables", "[]"),
    ];
    expect(outcomes.map(({ code, stdout }) => [code, stdout])).toEqual(Array(2).fill([2, ""]));
    expect(outcomes[1]?.stderr).toBe(
      `redthread: --variables takes a JSON object, for example '{"case":"dprk-soldiers"}'.\n`,
    );
  });
});

describe("verify --originals", () => {
  test("says which original is there and which is not", async () => {
    const originals = join(home.dir, "originals");
    mkdirSync(originals);
    writeFileSync(join(originals, "a.txt"), "not the original");
    const data = { REDTHREAD_DATA: join(home.dir, "both") };
    const soldiers = join(ROOT, "cases", "dprk-soldiers");
    expect((await new Redthread(["load", soldiers], data).ended).code).toBe(0);
    const { code, stdout } = await new Redthread(["verify", soldiers, "--originals", originals], data).ended;
    expect(code).toBe(1);
    expect(stdout).toMatch(/^doc:a: no file here has the original's fingerprint \(SHA-256 [0-9a-f]{64}\)$/m);
    expect(stdout).toMatch(/^doc:b: no file here has the original's fingerprint/m);
    const nowhere = await new Redthread(["verify", soldiers, "--originals", join(home.dir, "none")], data)
      .ended;
    expect(nowhere.code).toBe(2);
  });
});
