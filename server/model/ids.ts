/**
 * Ids are the project's own: short in a case's text (`clm:b-c27`), qualified by the case everywhere else
 * (`dprk-soldiers/clm:b-c27`). They are branded and made only here.
 */
declare const brand: unique symbol;
type Brand<B extends string> = string & { readonly [brand]: B };

/** The folder name of a case: `dprk-soldiers`. */
export type CaseId = Brand<"CaseId">;
/** An id as it is written in a case's text: `ent:kim-jong-un`, `doc:b/p9`. */
export type ShortId = Brand<"ShortId">;
/** An id that is unique in the store: `dprk-soldiers/ent:kim-jong-un`, or of the law library: `prov:un-charter/2/4`. */
export type NodeId = Brand<"NodeId">;

const CASE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SHORT_ID =
  /^(?:ent|clm|lnk|note|doc|ast|arg|iss|acc|view|story):[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** @returns the branded id, or undefined where the text is no lower-case slug. */
export function caseId(text: string): CaseId | undefined {
  return CASE_ID.test(text) && text.length <= 100 ? (text as CaseId) : undefined;
}

/** @returns the branded id, or undefined where the text has no known prefix or is no slug. */
export function shortId(text: string): ShortId | undefined {
  return SHORT_ID.test(text) && text.length <= 200 ? (text as ShortId) : undefined;
}

const LAW_ID = /^(?:ins|prov|elm):[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$|^state:[A-Z]{3}$/;

/** @returns the branded id of something in the law library, which all cases share, or undefined where it is none. */
export function lawId(text: string): NodeId | undefined {
  return LAW_ID.test(text) && text.length <= 200 ? (text as NodeId) : undefined;
}

/** @example qualify("dprk-soldiers", "clm:b-c27") // "dprk-soldiers/clm:b-c27" */
export function qualify(caseOf: CaseId, id: ShortId): NodeId {
  return `${caseOf}/${id}` as NodeId;
}

/** @example passageId("doc:b", "p9") // "doc:b/p9" */
export function passageId(document: ShortId, slug: string): ShortId {
  return `${document}/${slug}` as ShortId;
}

/** Assertions have no id in the text: theirs is the claim's with their place in its list, counted from 1. */
export function assertionId(claim: ShortId, position: number): ShortId {
  return `ast:${claim.slice(claim.indexOf(":") + 1)}/${position}` as ShortId;
}

/** The kind of thing an id names, by its prefix: `ent`, `clm`, `doc` … */
export function prefixOf(id: string): string {
  const local = id.slice(id.indexOf("/") < id.indexOf(":") ? id.indexOf("/") + 1 : 0);
  return local.slice(0, Math.max(0, local.indexOf(":")));
}

/** The case that a qualified id belongs to, or undefined for an id of the law library. */
export function caseOf(id: string): CaseId | undefined {
  const slash = id.indexOf("/");
  const colon = id.indexOf(":");
  return slash > 0 && slash < colon ? caseId(id.slice(0, slash)) : undefined;
}

/** The id as a case's own text writes it: the inverse of {@link qualify}. */
export function shorten(id: NodeId): ShortId {
  const slash = id.indexOf("/");
  return (slash > 0 && slash < id.indexOf(":") ? id.slice(slash + 1) : id) as ShortId;
}
