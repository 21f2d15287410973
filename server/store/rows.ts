/** The row shapes that query headers name. They are the model's: the case's text is turned into them. */
export type {
  AssertionRow,
  CaseRow,
  ClaimRow,
  DocumentRow,
  EdgeRow,
  EntityRow,
  NoteRow,
  PassageRow,
} from "../model/rows.ts";
