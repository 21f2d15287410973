import { CERTAINTIES, type Claim } from "../model/case.ts";
import type { ClaimStanding } from "../model/derive.ts";
import type { NodeId } from "../model/ids.ts";
import type { ClaimRow, RelationRow } from "../model/rows.ts";
import { agree } from "../model/vocabulary.ts";
import { weaknessOf } from "../model/weakness.ts";
import type { RowContext } from "./rowContext.ts";

export type ClaimProps = Omit<ClaimRow["props"], "hash"> & { readonly id: NodeId };

/** A claim's properties: its own, flat, and what follows from its assertions and links. */
export function claimProps(
  claim: Claim,
  index: number,
  derived: ClaimStanding,
  context: RowContext,
): ClaimProps {
  const { assertions: _, triple, quantity, ...rest } = claim;
  return {
    ...rest,
    ...quantity,
    ...(triple && edgeProps(triple, context)),
    ...derivedProps(derived, context),
    id: context.id(claim.id),
    case: context.whole.id,
    position: index + 1,
    ...(context.stated.has(claim.id) && { onMap: true as const }),
    alleged: claim.alleged || (triple ? context.predicates.get(triple.predicate)?.accuses === true : false),
  };
}

type Triple = NonNullable<Claim["triple"]>;

function edgeProps({ subject, predicate, object }: Triple, { entities, predicates, id }: RowContext) {
  const from = entities.get(subject);
  const to = entities.get(object);
  const words = predicates.get(predicate);
  if (!from || !to || !words) throw new TypeError(`${subject} ${predicate} ${object} was never checked.`);
  return {
    subject: id(subject),
    predicate,
    object: id(object),
    phrase: agree(words.phrase, from.plural),
    inverse: agree(words.inverse, to.plural),
    subjectKind: from.kind,
    objectKind: to.kind,
  };
}

function derivedProps(derived: ClaimStanding, { id }: RowContext) {
  const { certainty, stance, disputed, valid, said } = derived;
  const days = { validFrom: valid.from, validTo: valid.to, saidFrom: said.from, saidTo: said.to };
  return {
    certainty,
    firmness: CERTAINTIES.indexOf(certainty),
    stance,
    origins: derived.origins.map(id),
    originCount: derived.origins.length,
    speakers: derived.speakers.map(id),
    documents: derived.documents.map(id),
    chains: derived.chains.map((chain) => chain.replace(/[^|]+/g, (voice) => id(voice as never))),
    disputed,
    ...present(days),
  };
}

/** Drops the keys that have no value: a store keeps no empty property. */
function present<T extends Record<string, string | undefined>>(props: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
}

const ON_THE_EDGE = [
  "id",
  "case",
  "position",
  "kind",
  "subject",
  "predicate",
  "object",
  "phrase",
  "inverse",
  "subjectKind",
  "objectKind",
  "alleged",
  "implied",
  "certainty",
  "firmness",
  "stance",
  "origins",
  "originCount",
  "speakers",
  "documents",
  "chains",
  "disputed",
  "measure",
  "validTime",
  "validFrom",
  "validTo",
  "saidFrom",
  "saidTo",
] as const;

/** The edge that a claim draws: it carries what filters and drawing ask for, so that no claim is read for them. */
export function relationProps(props: ClaimProps): Omit<RelationRow, "owner"> | undefined {
  const { subject, predicate, object } = props;
  if (!subject || !predicate || !object) return undefined;
  const onEdge = ON_THE_EDGE.flatMap((key) => (props[key] === undefined ? [] : [[key, props[key]]]));
  const weakness = weaknessOf(props);
  return { predicate, subject, object, props: { ...Object.fromEntries(onEdge), weakness } };
}
