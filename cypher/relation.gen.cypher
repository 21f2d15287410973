// Written by scripts/gen/relations.ts from cypher/vocabulary.yaml. Do not edit: run npm run gen.

// @name relation.create.authored
// Draws the edges of claims that say AUTHORED. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:AUTHORED]->(o)
SET r = row.props

// @name relation.create.issued
// Draws the edges of claims that say ISSUED. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:ISSUED]->(o)
SET r = row.props

// @name relation.create.published
// Draws the edges of claims that say PUBLISHED. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:PUBLISHED]->(o)
SET r = row.props

// @name relation.create.depicts
// Draws the edges of claims that say DEPICTS. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:DEPICTS]->(o)
SET r = row.props

// @name relation.create.finds
// Draws the edges of claims that say FINDS. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:FINDS]->(o)
SET r = row.props

// @name relation.create.interviewed
// Draws the edges of claims that say INTERVIEWED. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:INTERVIEWED]->(o)
SET r = row.props

// @name relation.create.testify_about
// Draws the edges of claims that say TESTIFY_ABOUT. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:TESTIFY_ABOUT]->(o)
SET r = row.props

// @name relation.create.testified_at
// Draws the edges of claims that say TESTIFIED_AT. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:TESTIFIED_AT]->(o)
SET r = row.props

// @name relation.create.states_about
// Draws the edges of claims that say STATES_ABOUT. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:STATES_ABOUT]->(o)
SET r = row.props

// @name relation.create.reports_rate
// Draws the edges of claims that say REPORTS_RATE. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:REPORTS_RATE]->(o)
SET r = row.props

// @name relation.create.leads
// Draws the edges of claims that say LEADS. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:LEADS]->(o)
SET r = row.props

// @name relation.create.ordered
// Draws the edges of claims that say ORDERED. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:ORDERED]->(o)
SET r = row.props

// @name relation.create.undertook
// Draws the edges of claims that say UNDERTOOK. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:UNDERTOOK]->(o)
SET r = row.props

// @name relation.create.confirmed
// Draws the edges of claims that say CONFIRMED. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:CONFIRMED]->(o)
SET r = row.props

// @name relation.create.sent
// Draws the edges of claims that say SENT. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:SENT]->(o)
SET r = row.props

// @name relation.create.deployed_to
// Draws the edges of claims that say DEPLOYED_TO. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:DEPLOYED_TO]->(o)
SET r = row.props

// @name relation.create.trains
// Draws the edges of claims that say TRAINS. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:TRAINS]->(o)
SET r = row.props

// @name relation.create.fights_alongside
// Draws the edges of claims that say FIGHTS_ALONGSIDE. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:FIGHTS_ALONGSIDE]->(o)
SET r = row.props

// @name relation.create.killed_in
// Draws the edges of claims that say KILLED_IN. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:KILLED_IN]->(o)
SET r = row.props

// @name relation.create.suffered
// Draws the edges of claims that say SUFFERED. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:SUFFERED]->(o)
SET r = row.props

// @name relation.create.found_on
// Draws the edges of claims that say FOUND_ON. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:FOUND_ON]->(o)
SET r = row.props

// @name relation.create.conscripts
// Draws the edges of claims that say CONSCRIPTS. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:CONSCRIPTS]->(o)
SET r = row.props

// @name relation.create.enlists
// Draws the edges of claims that say ENLISTS. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:ENLISTS]->(o)
SET r = row.props

// @name relation.create.exploited_within
// Draws the edges of claims that say EXPLOITED_WITHIN. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:EXPLOITED_WITHIN]->(o)
SET r = row.props

// @name relation.create.subjected_to
// Draws the edges of claims that say SUBJECTED_TO. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:SUBJECTED_TO]->(o)
SET r = row.props

// @name relation.create.deprives
// Draws the edges of claims that say DEPRIVES. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:DEPRIVES]->(o)
SET r = row.props

// @name relation.create.blocks_access
// Draws the edges of claims that say BLOCKS_ACCESS. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:BLOCKS_ACCESS]->(o)
SET r = row.props

// @name relation.create.relies_on
// Draws the edges of claims that say RELIES_ON. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:RELIES_ON]->(o)
SET r = row.props

// @name relation.create.operates
// Draws the edges of claims that say OPERATES. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:OPERATES]->(o)
SET r = row.props

// @name relation.create.glorifies
// Draws the edges of claims that say GLORIFIES. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:GLORIFIES]->(o)
SET r = row.props

// @name relation.create.demonises
// Draws the edges of claims that say DEMONISES. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:DEMONISES]->(o)
SET r = row.props

// @name relation.create.deceive
// Draws the edges of claims that say DECEIVE. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:DECEIVE]->(o)
SET r = row.props

// @name relation.create.coerces
// Draws the edges of claims that say COERCES. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:COERCES]->(o)
SET r = row.props

// @name relation.create.punishes
// Draws the edges of claims that say PUNISHES. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:PUNISHES]->(o)
SET r = row.props

// @name relation.create.deters
// Draws the edges of claims that say DETERS. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:DETERS]->(o)
SET r = row.props

// @name relation.create.instil_fear_in
// Draws the edges of claims that say INSTIL_FEAR_IN. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:INSTIL_FEAR_IN]->(o)
SET r = row.props

// @name relation.create.exploit
// Draws the edges of claims that say EXPLOIT. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:EXPLOIT]->(o)
SET r = row.props

// @name relation.create.exploited_in
// Draws the edges of claims that say EXPLOITED_IN. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:EXPLOITED_IN]->(o)
SET r = row.props

// @name relation.create.fear
// Draws the edges of claims that say FEAR. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:FEAR]->(o)
SET r = row.props

// @name relation.create.hold
// Draws the edges of claims that say HOLD. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:HOLD]->(o)
SET r = row.props

// @name relation.create.harms
// Draws the edges of claims that say HARMS. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:HARMS]->(o)
SET r = row.props

// @name relation.create.self_harm_to_avoid
// Draws the edges of claims that say SELF_HARM_TO_AVOID. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:SELF_HARM_TO_AVOID]->(o)
SET r = row.props

// @name relation.create.pays
// Draws the edges of claims that say PAYS. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:PAYS]->(o)
SET r = row.props

// @name relation.create.receives
// Draws the edges of claims that say RECEIVES. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:RECEIVES]->(o)
SET r = row.props

// @name relation.create.gives_aid_to
// Draws the edges of claims that say GIVES_AID_TO. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:GIVES_AID_TO]->(o)
SET r = row.props

// @name relation.create.profits_from
// Draws the edges of claims that say PROFITS_FROM. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:PROFITS_FROM]->(o)
SET r = row.props

// @name relation.create.withholds_from
// Draws the edges of claims that say WITHHOLDS_FROM. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:WITHHOLDS_FROM]->(o)
SET r = row.props

// @name relation.create.denies
// Draws the edges of claims that say DENIES. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:DENIES]->(o)
SET r = row.props

// @name relation.create.sacrifices
// Draws the edges of claims that say SACRIFICES. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:SACRIFICES]->(o)
SET r = row.props

// @name relation.create.will_deal_with
// Draws the edges of claims that say WILL_DEAL_WITH. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:WILL_DEAL_WITH]->(o)
SET r = row.props

// @name relation.create.causes
// Draws the edges of claims that say CAUSES. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:CAUSES]->(o)
SET r = row.props

// @name relation.create.changed_to
// Draws the edges of claims that say CHANGED_TO. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:CHANGED_TO]->(o)
SET r = row.props

// @name relation.create.introduced
// Draws the edges of claims that say INTRODUCED. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:INTRODUCED]->(o)
SET r = row.props

// @name relation.create.occurs_among
// Draws the edges of claims that say OCCURS_AMONG. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:OCCURS_AMONG]->(o)
SET r = row.props

// @name relation.create.took_place_in
// Draws the edges of claims that say TOOK_PLACE_IN. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:TOOK_PLACE_IN]->(o)
SET r = row.props

// @name relation.create.took_part_in
// Draws the edges of claims that say TOOK_PART_IN. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:TOOK_PART_IN]->(o)
SET r = row.props

// @name relation.create.contributes_to
// Draws the edges of claims that say CONTRIBUTES_TO. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:CONTRIBUTES_TO]->(o)
SET r = row.props

// @name relation.create.increases
// Draws the edges of claims that say INCREASES. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:INCREASES]->(o)
SET r = row.props

// @name relation.create.threatens
// Draws the edges of claims that say THREATENS. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:THREATENS]->(o)
SET r = row.props

// @name relation.create.produced_no
// Draws the edges of claims that say PRODUCED_NO. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:PRODUCED_NO]->(o)
SET r = row.props

// @name relation.create.traffics
// Draws the edges of claims that say TRAFFICS. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:TRAFFICS]->(o)
SET r = row.props

// @name relation.create.trafficked
// Draws the edges of claims that say TRAFFICKED. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:TRAFFICKED]->(o)
SET r = row.props

// @name relation.create.sells
// Draws the edges of claims that say SELLS. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:SELLS]->(o)
SET r = row.props

// @name relation.create.enslaves
// Draws the edges of claims that say ENSLAVES. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:ENSLAVES]->(o)
SET r = row.props

// @name relation.create.commits
// Draws the edges of claims that say COMMITS. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:COMMITS]->(o)
SET r = row.props

// @name relation.create.prohibited_by
// Draws the edges of claims that say PROHIBITED_BY. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:PROHIBITED_BY]->(o)
SET r = row.props

// @name relation.create.part_of_instrument
// Draws the edges of claims that say PART_OF_INSTRUMENT. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:PART_OF_INSTRUMENT]->(o)
SET r = row.props

// @name relation.create.warrant_issued_against
// Draws the edges of claims that say WARRANT_ISSUED_AGAINST. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:WARRANT_ISSUED_AGAINST]->(o)
SET r = row.props

// @name relation.create.analogous_to
// Draws the edges of claims that say ANALOGOUS_TO. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:ANALOGOUS_TO]->(o)
SET r = row.props

// @name relation.create.call_for_attention_to
// Draws the edges of claims that say CALL_FOR_ATTENTION_TO. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:CALL_FOR_ATTENTION_TO]->(o)
SET r = row.props

// @name relation.create.should_respond_to
// Draws the edges of claims that say SHOULD_RESPOND_TO. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:SHOULD_RESPOND_TO]->(o)
SET r = row.props

// @name relation.create.should_hold_accountable
// Draws the edges of claims that say SHOULD_HOLD_ACCOUNTABLE. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:SHOULD_HOLD_ACCOUNTABLE]->(o)
SET r = row.props

// @name relation.create.complicit_by_silence
// Draws the edges of claims that say COMPLICIT_BY_SILENCE. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:COMPLICIT_BY_SILENCE]->(o)
SET r = row.props

// @name relation.create.adopted
// Draws the edges of claims that say ADOPTED. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:ADOPTED]->(o)
SET r = row.props

// @name relation.create.joined
// Draws the edges of claims that say JOINED. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:JOINED]->(o)
SET r = row.props

// @name relation.create.forbids
// Draws the edges of claims that say FORBIDS. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:FORBIDS]->(o)
SET r = row.props

// @name relation.create.deposited_with
// Draws the edges of claims that say DEPOSITED_WITH. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:DEPOSITED_WITH]->(o)
SET r = row.props

// @name entity.label.person
// Gives entities the kind Person as their second label, and takes any other kind from them.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Group:State:Government:ArmedForce:Organization:Place:Event:Practice:Condition:Payment:Object:Instrument:Provision:Concept
SET e:Person

// @name entity.label.group
// Gives entities the kind Group as their second label, and takes any other kind from them.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Person:State:Government:ArmedForce:Organization:Place:Event:Practice:Condition:Payment:Object:Instrument:Provision:Concept
SET e:Group

// @name entity.label.state
// Gives entities the kind State as their second label, and takes any other kind from them.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Person:Group:Government:ArmedForce:Organization:Place:Event:Practice:Condition:Payment:Object:Instrument:Provision:Concept
SET e:State

// @name entity.label.government
// Gives entities the kind Government as their second label, and takes any other kind from them.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Person:Group:State:ArmedForce:Organization:Place:Event:Practice:Condition:Payment:Object:Instrument:Provision:Concept
SET e:Government

// @name entity.label.armedForce
// Gives entities the kind ArmedForce as their second label, and takes any other kind from them.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Person:Group:State:Government:Organization:Place:Event:Practice:Condition:Payment:Object:Instrument:Provision:Concept
SET e:ArmedForce

// @name entity.label.organization
// Gives entities the kind Organization as their second label, and takes any other kind from them.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Person:Group:State:Government:ArmedForce:Place:Event:Practice:Condition:Payment:Object:Instrument:Provision:Concept
SET e:Organization

// @name entity.label.place
// Gives entities the kind Place as their second label, and takes any other kind from them.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Person:Group:State:Government:ArmedForce:Organization:Event:Practice:Condition:Payment:Object:Instrument:Provision:Concept
SET e:Place

// @name entity.label.event
// Gives entities the kind Event as their second label, and takes any other kind from them.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Person:Group:State:Government:ArmedForce:Organization:Place:Practice:Condition:Payment:Object:Instrument:Provision:Concept
SET e:Event

// @name entity.label.practice
// Gives entities the kind Practice as their second label, and takes any other kind from them.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Person:Group:State:Government:ArmedForce:Organization:Place:Event:Condition:Payment:Object:Instrument:Provision:Concept
SET e:Practice

// @name entity.label.condition
// Gives entities the kind Condition as their second label, and takes any other kind from them.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Person:Group:State:Government:ArmedForce:Organization:Place:Event:Practice:Payment:Object:Instrument:Provision:Concept
SET e:Condition

// @name entity.label.payment
// Gives entities the kind Payment as their second label, and takes any other kind from them.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Person:Group:State:Government:ArmedForce:Organization:Place:Event:Practice:Condition:Object:Instrument:Provision:Concept
SET e:Payment

// @name entity.label.object
// Gives entities the kind Object as their second label, and takes any other kind from them.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Person:Group:State:Government:ArmedForce:Organization:Place:Event:Practice:Condition:Payment:Instrument:Provision:Concept
SET e:Object

// @name entity.label.instrument
// Gives entities the kind Instrument as their second label, and takes any other kind from them.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Person:Group:State:Government:ArmedForce:Organization:Place:Event:Practice:Condition:Payment:Object:Provision:Concept
SET e:Instrument

// @name entity.label.provision
// Gives entities the kind Provision as their second label, and takes any other kind from them.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Person:Group:State:Government:ArmedForce:Organization:Place:Event:Practice:Condition:Payment:Object:Instrument:Concept
SET e:Provision

// @name entity.label.concept
// Gives entities the kind Concept as their second label, and takes any other kind from them.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Person:Group:State:Government:ArmedForce:Organization:Place:Event:Practice:Condition:Payment:Object:Instrument:Provision
SET e:Concept
