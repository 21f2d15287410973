/** The row shapes that query headers name. They are the model's: the text of cases and law is turned into them. */
export type { DeclarationRow, LawElementRow, LibraryRow } from "../model/lawRows.ts";
export type {
  AccusationRow,
  ArgumentRow,
  AssertionRow,
  AuditRow,
  CaseRow,
  ClaimRow,
  DocumentRow,
  EdgeRow,
  EntityRow,
  IssueRow,
  NoteRow,
  PassageRow,
  PlacedRow,
  StoryRow,
  ViewRow,
} from "../model/rows.ts";
