/** The part of a logger that the stores use; pino's fits. */
export interface StoreLog {
  debug(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
}

export const SILENT: StoreLog = { debug: () => {}, warn: () => {} };
