import { GRADED } from "../argument/profiles.ts";
import { partyOn } from "../law/bound.ts";
import type { Law } from "../law/library.ts";
import type { Evaluated } from "../mapping/Evaluated.ts";
import type { NodeId } from "../model/ids.ts";
import type { CaseRecord, ClaimRecord } from "../model/records.ts";
import type { Context } from "./context.ts";
import { requireDay } from "./law.ts";
import type { GraphEdge, GraphNode, Layer } from "./resolvers.gen.ts";

/** Nodes and edges of the layers beside entities. */
interface Drawn {
  readonly nodes: GraphNode[];
  readonly edges: GraphEdge[];
}

/** What the other layers add to drawn entities and relations. */
export async function layersOf(
  whole: CaseRecord,
  include: readonly Layer[],
  drawn: {
    readonly nodes: readonly { readonly id: string }[];
    readonly edges: readonly { readonly id: string }[];
  },
  context: Context,
): Promise<Drawn> {
  const wanted = new Set(include);
  const layers = new Layers(whole, context);
  if (wanted.has("CLAIMS") || wanted.has("DOCUMENTS"))
    await layers.claims(
      drawn.edges.map(({ id }) => id),
      wanted,
    );
  if (wanted.has("ARGUMENTS") || wanted.has("LAW"))
    await layers.accusations(
      drawn.nodes.map(({ id }) => id),
      wanted,
    );
  return layers;
}

class Layers implements Drawn {
  readonly nodes: GraphNode[] = [];
  readonly edges: GraphEdge[] = [];
  readonly #whole: CaseRecord;
  readonly #context: Context;
  readonly #seen = new Set<string>();

  constructor(whole: CaseRecord, context: Context) {
    this.#whole = whole;
    this.#context = context;
  }

  async claims(ids: readonly string[], wanted: ReadonlySet<Layer>): Promise<void> {
    const evaluated = await this.#evaluated();
    const loaded = await Promise.all(ids.map((id) => this.#context.loaders.claim.load(id)));
    const claims = loaded.filter((claim) => claim !== null);
    if (wanted.has("CLAIMS")) for (const claim of claims) this.#claim(claim, evaluated);
    if (wanted.has("DOCUMENTS")) await this.#documents(claims, wanted.has("CLAIMS"));
  }

  #claim(claim: ClaimRecord, evaluated: Evaluated): void {
    const { id, text, disputed, subject, object, alleged } = claim;
    const label = evaluated.of.statement(id) ? evaluated.labelOf(id) : null;
    this.#node({ id, layer: "CLAIMS", kind: "Claim", label: text, evaluation: label, disputed });
    if (subject) this.#edge(id, "SUBJECT", "is about", "is spoken of in", subject, { alleged });
    if (object) this.#edge(id, "OBJECT", "names", "is named in", object, { alleged });
  }

  async #documents(claims: readonly ClaimRecord[], withClaims: boolean): Promise<void> {
    const ids = [...new Set(claims.flatMap(({ documents }) => documents))];
    for (const id of ids) {
      const document = await this.#context.loaders.document.load(id);
      if (document) this.#node({ id, layer: "DOCUMENTS", kind: document.kind, label: document.title });
    }
    for (const { id, documents, subject, object } of claims) {
      const ends = withClaims ? [id] : [subject, object].filter((end) => end !== undefined);
      for (const document of documents) for (const end of ends) this.#states(document, end);
    }
  }

  #states(document: string, end: string): void {
    this.#edge(document, "STATES", "states", "is stated in", end, {});
  }

  async accusations(entities: readonly string[], wanted: ReadonlySet<Layer>): Promise<void> {
    const evaluated = await this.#evaluated();
    const law = await this.#context.law();
    const drawn = new Set(entities);
    for (const accusation of evaluated.of.map.accusations) {
      const against = accusation.against.filter((id) => drawn.has(id));
      if (against.length === 0) continue;
      const { id, title, statement, provision } = accusation;
      if (wanted.has("ARGUMENTS")) {
        this.#node({
          id,
          layer: "ARGUMENTS",
          kind: "Accusation",
          label: title,
          evaluation: evaluated.labelOf(statement),
        });
        for (const entity of against)
          this.#edge(id, "AGAINST", "is held against", "is alleged to answer for", entity, { alleged: true });
      }
      if (wanted.has("LAW")) this.#provision(law, provision, wanted.has("ARGUMENTS") ? [id] : against);
    }
    if (wanted.has("LAW")) await this.#parties(law, entities);
  }

  #provision(law: Law, id: NodeId, from: readonly string[]): void {
    const { instrument } = law.provision(id);
    this.#node({ id, layer: "LAW", kind: "Provision", label: law.nameOf(id) });
    this.#node({ id: instrument.id, layer: "LAW", kind: "Instrument", label: instrument.short });
    this.#edge(id, "PART_OF", "is part of", "contains", instrument.id, {});
    for (const one of from)
      this.#edge(one, "UNDER", "is alleged under", "is invoked in", id, { alleged: true });
  }

  /** How drawn States stand today to the instruments that were drawn. */
  async #parties(law: Law, entities: readonly string[]): Promise<void> {
    const today = requireDay(new Date().toISOString().slice(0, 10));
    const instruments = this.nodes.filter(({ kind }) => kind === "Instrument").map(({ id }) => id as NodeId);
    const loaded = await Promise.all(entities.map((id) => this.#context.loaders.entity.load(id)));
    for (const entity of loaded) {
      if (!entity?.law?.startsWith("state:")) continue;
      for (const instrument of instruments)
        if (partyOn(law, instrument, entity.law as NodeId, today).answer === "yes")
          this.#edge(entity.id, "PARTY_TO", "is party to", "binds", instrument, {});
    }
  }

  async #evaluated(): Promise<Evaluated> {
    const map = await this.#context.map(this.#whole);
    return map.evaluated(GRADED, {}).evaluated;
  }

  #node(node: Pick<GraphNode, "id" | "layer" | "kind" | "label"> & Partial<GraphNode>): void {
    if (this.#seen.has(node.id)) return;
    this.#seen.add(node.id);
    const bare = { degree: 0, undrawn: 0, disputed: false, sensitive: false, distance: 0, evaluation: null };
    this.nodes.push({ ...bare, ...node });
  }

  #edge(
    from: string,
    predicate: string,
    phrase: string,
    inverse: string,
    to: string,
    { alleged = false }: { readonly alleged?: boolean },
  ): void {
    const id = `${from} ${predicate} ${to}`;
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    const said = { certainty: "opinion", stance: "asserts", originCount: 0, disputed: false } as const;
    this.edges.push({ id, from, to, predicate, phrase, inverse, ...said, alleged, validTime: null });
  }
}
