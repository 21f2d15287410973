/** Enumerations are capitals in the API and small letters in the model and in the store. */
function lowered<K extends string>(...names: K[]): Record<K, string> {
  return Object.fromEntries(names.map((name) => [name, name.toLowerCase()])) as Record<K, string>;
}

/** The same where the model joins words by hyphens. */
function hyphened<K extends string>(...names: K[]): Record<K, string> {
  const pairs = names.map((name) => [name, name.toLowerCase().replaceAll("_", "-")]);
  return Object.fromEntries(pairs) as Record<K, string>;
}

export const enums = {
  Wording: lowered("DIGEST", "ORIGINAL"),
  ClaimKind: lowered("FACT", "LAW", "CLASSIFICATION", "CALL"),
  Stance: lowered("ASSERTS", "REPORTS", "DENIES", "DOUBTS"),
  Certainty: lowered("FLAT", "REPORTED", "ESTIMATE", "PROBABLE", "POSSIBLE", "OPINION"),
  LinkKind: lowered("CONTRADICTS", "QUALIFIES", "SUPPORTS", "SAME_AS"),
  NoteKind: lowered("CAUTION", "COMPARISON", "METHOD"),
  ValidBasis: lowered("PRINTED", "RESOLVED", "RECORD"),
  Authority: hyphened("TREATY", "CUSTOM", "RESOLUTION", "SECONDARY_RULE", "SOFT_LAW", "NATIONAL_LAW"),
  Verified: hyphened("PUBLIC_PAGE", "KNOWN", "UNCERTAIN"),
  DeclarationVerb: lowered("ACCEPTS", "EXCLUDES", "REFERS"),
  ElementKind: lowered("MATERIAL", "MENTAL", "CONTEXTUAL", "MODE", "NEGATIVE"),
  LegalAnswer: lowered("YES", "NO", "OPEN"),
  GroupOp: lowered("ALL", "ANY"),
  QuestionEffect: lowered("OPENS", "BARS", "DELAYS"),
  PremiseType: lowered("ORDINARY", "ASSUMPTION", "EXCEPTION"),
  Tie: lowered("BLOCK", "PROPAGATE"),
  Label: { ESTABLISHED: "in", NOT_ESTABLISHED: "out", OPEN: "open" },
  Given: lowered("ACCEPTED", "REJECTED", "OPEN"),
  Standing: lowered("STRONG", "ARGUABLE", "WEAK"),
  GapKind: lowered("QUESTION", "LEAF", "ELEMENT"),
  ArgumentOutcome: lowered("HOLDS", "FAILS", "UNDERCUT", "WAITS"),
  Weigher: lowered("LINKED", "CONVERGENT", "CUMULATIVE"),
};
