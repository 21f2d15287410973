import { DEFAULT_STRENGTH, type Premise, type Scheme } from "../model/argument.ts";
import type { Assertion, Case, Claim, Entity } from "../model/case.ts";
import type { MappedArgument, MappedStatement } from "../model/caseMap.ts";
import { originOf, standingContext } from "../model/derive.ts";
import type { ShortId } from "../model/ids.ts";
import { MadeOf } from "../model/madeOf.ts";
import { DEFAULT_SOURCE_SCHEME, type MapSource } from "../model/mapping.ts";
import { slugOf } from "./used.ts";

/** What the documents’ words give to a map: that things are said, and how far that carries. */
export interface Said {
  /** That somebody says something: accepted, for there stands the sentence. */
  readonly assertions: readonly MappedStatement[];
  /** That an origin can be relied on, each once: an assumption. */
  readonly relied: readonly MappedStatement[];
  /** What is denied or doubted, as rivals of the claims. */
  readonly denials: readonly MappedStatement[];
  readonly arguments: readonly MappedArgument[];
}

/** Is it said against the claim? */
export function isAgainst({ stance }: Assertion): boolean {
  return stance === "denies" || stance === "doubts";
}

export function denialOf(claim: ShortId): string {
  return `clm:denied/${slugOf(claim)}`;
}

/** From the assertions of the claims that a map uses to the arguments that they make. */
export function saidBy(whole: Case, claims: readonly Claim[], schemes: readonly Scheme[]): Said {
  const voices = new Voices(whole, schemes);
  const pairs = claims.flatMap((claim) =>
    claim.assertions.map((assertion, i) => ({ claim, assertion, n: i + 1 })),
  );
  const origins = new Set(pairs.map(({ assertion }) => voices.originOf(assertion)));
  return {
    assertions: pairs.map(({ claim, assertion }) => voices.said(claim, assertion)),
    relied: [...origins].map((origin) => voices.relied(origin)),
    denials: claims
      .filter((claim) => claim.assertions.some(isAgainst))
      .map((claim) => DENIALS.of(claim, [], () => denial(claim))),
    arguments: pairs.map(({ claim, assertion, n }) => voices.argument(claim, assertion, n)),
  };
}

function denial({ id, kind, text, assertions }: Claim): MappedStatement {
  const verb = assertions.some(({ stance }) => stance === "denies") ? "denied" : "doubted";
  const said = `It is ${verb} that “${text.replace(/\.$/, "")}”.`;
  return { id: denialOf(id), text: said, kind, source: "map", alleged: false, covers: [] };
}

const HEDGED: Readonly<Record<string, string>> = {
  possible: "It is said as a possibility only.",
  opinion: "It is said as an opinion.",
};

const DENIALS = new MadeOf<Claim, MappedStatement>();
const SAID = new MadeOf<Assertion, MappedStatement>();
const RELIED = new MadeOf<Entity, MappedStatement>();
const ARGUED = new MadeOf<Assertion, MappedArgument>();

class Voices {
  readonly #entities: ReadonlyMap<ShortId, Entity>;
  readonly #authorOf: ReadonlyMap<ShortId, ShortId>;
  readonly #sources: ReadonlyMap<ShortId, MapSource>;
  readonly #all: readonly Scheme[];
  readonly #schemes: ReadonlyMap<string, Scheme>;

  constructor(whole: Case, schemes: readonly Scheme[]) {
    this.#entities = new Map(whole.entities.map((entity) => [entity.id, entity]));
    this.#authorOf = standingContext(whole).authorOf;
    this.#sources = new Map(whole.mapping.sources.map((source) => [source.origin, source]));
    this.#all = schemes;
    this.#schemes = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  }

  originOf({ speakers }: Assertion): ShortId {
    return originOf(speakers, this.#authorOf);
  }

  #nameOf(id: ShortId): string {
    return this.#entities.get(id)?.name ?? id;
  }

  said({ kind }: Claim, assertion: Assertion): MappedStatement {
    const chain = assertion.speakers.map((speaker) => this.#nameOf(speaker)).join(", ");
    return SAID.of(assertion, [kind, chain], () => this.#said(kind, assertion, chain));
  }

  #said(kind: Claim["kind"], { id, passage, quote }: Assertion, chain: string): MappedStatement {
    const text = `${chain} states: “${quote}”`;
    return {
      id,
      text,
      kind,
      given: "accepted",
      anchors: [passage],
      source: "assertion",
    };
  }

  relied(origin: ShortId): MappedStatement {
    const entity = this.#entities.get(origin);
    const made = () => this.#relied(origin);
    return entity ? RELIED.of(entity, [this.#sources.get(origin)], made) : made();
  }

  #relied(origin: ShortId): MappedStatement {
    const { text = `What ${this.#nameOf(origin)} says here can be relied on.`, covers = [] } =
      this.#sources.get(origin) ?? {};
    return {
      id: reliedOn(origin),
      text,
      kind: "fact",
      anchors: [origin],
      source: "map",
      alleged: false,
      covers,
    };
  }

  argument(claim: Claim, assertion: Assertion, n: number): MappedArgument {
    const origin = this.originOf(assertion);
    const source = this.#sources.get(origin);
    const rest = [claim.id, n, origin, source, this.#nameOf(origin), this.#all];
    return ARGUED.of(assertion, rest, () => this.#argument(claim, assertion, n));
  }

  #argument(claim: Claim, assertion: Assertion, n: number): MappedArgument {
    const origin = this.originOf(assertion);
    const source = this.#sources.get(origin);
    const scheme = source?.scheme ?? DEFAULT_SOURCE_SCHEME;
    const against = isAgainst(assertion);
    return {
      id: `arg:said/${slugOf(claim.id)}/${n}`,
      title: `What ${this.#nameOf(origin)} says`,
      conclusion: against ? denialOf(claim.id) : claim.id,
      premises: [
        { statement: assertion.id, type: "ordinary", role: "said" },
        { statement: reliedOn(origin), type: "assumption" },
        ...this.#answers(source, scheme),
      ],
      undercutters: [],
      scheme,
      // Neither the word without the one who says it nor the one without the word says anything.
      weigher: "linked",
      ...strengthOf(assertion, source),
      covers: assertion.covers,
    };
  }

  #answers(source: MapSource | undefined, scheme: string): Premise[] {
    const questions = this.#schemes.get(scheme)?.questions ?? [];
    return Object.entries(source?.answers ?? {}).map(([question, statement]) => ({
      statement,
      type: questions.find(({ id }) => id === question)?.type ?? "ordinary",
      role: question,
    }));
  }
}

function reliedOn(origin: ShortId): string {
  return `clm:relied/${slugOf(origin)}`;
}

/** A doubt weighs little; what is said as possible or as an opinion weighs less than the word of its origin does. */
function strengthOf({ stance, certainty }: Assertion, source: MapSource | undefined) {
  const own = source?.strength ?? DEFAULT_STRENGTH;
  const hedge = HEDGED[certainty];
  const lowered = hedge ? Math.min(own, Math.max(1, own - 1)) : own;
  const strength = stance === "doubts" ? Math.min(lowered, 1) : lowered;
  const doubt = stance === "doubts" ? "It is a doubt, not a denial." : undefined;
  const reasons = [source?.reason, hedge, doubt].filter((reason) => reason !== undefined);
  return { strength, ...(reasons.length > 0 ? { strengthReason: reasons.join(" ") } : {}) };
}
