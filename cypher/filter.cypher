// @fragment filter
// Which claims, over `x`: a Claim node or the relationship that it draws; both carry the same properties. Every
// parameter may be null, which lets everything pass. Undated ones pass a clock only with orUndated. Statements of the
// map, which no document states, never pass.
// @param kinds: [String!]
// @param predicates: [String!]
// @param claims: [String!]
// @param entities: [String!]
// @param entityKinds: [String!]
// @param documents: [String!]
// @param speakers: [String!]
// @param withoutSpeakers: [String!]
// @param stances: [String!]
// @param certainties: [String!]
// @param minOrigins: Int
// @param maxOrigins: Int
// @param disputed: Boolean
// @param relations: Boolean
// @param validFrom: String
// @param validTo: String
// @param saidFrom: String
// @param saidTo: String
// @param knownBy: String
// @param orUndated: Boolean!
    x.mapped IS NULL
AND ($kinds IS NULL OR x.kind IN $kinds)
AND ($predicates IS NULL OR x.predicate IN $predicates)
AND ($claims IS NULL OR x.id IN $claims)
AND ($entities IS NULL OR x.subject IN $entities OR x.object IN $entities)
AND ($entityKinds IS NULL OR x.subjectKind IN $entityKinds OR x.objectKind IN $entityKinds)
AND ($documents IS NULL OR any(d IN x.documents WHERE d IN $documents))
AND ($speakers IS NULL OR any(s IN x.speakers WHERE s IN $speakers))
AND ($withoutSpeakers IS NULL OR any(c IN x.chains WHERE none(s IN $withoutSpeakers WHERE c CONTAINS s)))
AND ($stances IS NULL OR x.stance IN $stances)
AND ($certainties IS NULL OR x.certainty IN $certainties)
AND ($minOrigins IS NULL OR x.originCount >= $minOrigins)
AND ($maxOrigins IS NULL OR x.originCount <= $maxOrigins)
AND ($disputed IS NULL OR x.disputed = $disputed)
AND ($relations IS NULL OR (x.predicate IS NOT NULL) = $relations)
AND (($validFrom IS NULL AND $validTo IS NULL)
  OR ($orUndated AND x.validTime IS NULL)
  OR (x.validTime IS NOT NULL
    AND coalesce(x.validFrom, '0000') <= coalesce($validTo, '9999')
    AND coalesce(x.validTo, '9999') >= coalesce($validFrom, '0000')))
AND (($saidFrom IS NULL AND $saidTo IS NULL)
  OR ($orUndated AND x.saidFrom IS NULL AND x.saidTo IS NULL)
  OR ((x.saidFrom IS NOT NULL OR x.saidTo IS NOT NULL)
    AND coalesce(x.saidFrom, '0000') <= coalesce($saidTo, '9999')
    AND coalesce(x.saidTo, '9999') >= coalesce($saidFrom, '0000')))
AND ($knownBy IS NULL
  OR ($orUndated AND x.saidFrom IS NULL)
  OR x.saidFrom <= $knownBy)
