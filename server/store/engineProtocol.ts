/**
 * What the server asks its engine child. Parameters travel as one JSON text (see values.ts), rows as texts of so many each:
 * text that is written twice, once as JSON and once more within a message, is the larger part of a large answer’s time.
 */
export type EngineRequest =
  | { readonly ask: "open"; readonly file: string; readonly schema: readonly string[] }
  | { readonly ask: "prepare"; readonly queries: readonly { readonly name: string; readonly text: string }[] }
  | { readonly ask: "read"; readonly text: string; readonly params: string }
  | { readonly ask: "begin" }
  | { readonly ask: "run"; readonly text: string; readonly params: string }
  | {
      readonly ask: "commit";
      readonly mark: { readonly text: string; readonly params: string };
      /** Put on disk before it is acknowledged, so that it survives a power cut too. */
      readonly durable: boolean;
    }
  | { readonly ask: "rollback" }
  | { readonly ask: "close" };

export interface EngineMessage {
  readonly id: number;
  readonly request: EngineRequest;
}

/** `status` is the engine's GQLSTATUS, where it gives one. */
export interface EngineFault {
  readonly message: string;
  readonly status?: string;
}

/** A column of one row that holds nothing but whole numbers, and many of them: they travel beside the text, as numbers. */
export interface LongList {
  readonly row: number;
  readonly column: string;
  readonly numbers: Int32Array;
}

export interface EngineRows {
  readonly rows: string;
  readonly lists?: readonly LongList[];
  /** More of the same answer follow. */
  readonly more?: boolean;
}

export type EngineReply =
  | ({ readonly id: number } & EngineRows)
  | { readonly id: number; readonly fault: EngineFault };
