export interface Neo4jRequest {
  readonly port: number;
  /** Kept where it is given; else made for this run and removed after it. */
  readonly home?: string;
  readonly auth: boolean;
  /** Plans of queries stay what they are, whatever becomes of the data: for tests, whose data comes and goes. */
  readonly plansStay?: boolean;
  /** Room for hundreds of thousands of nodes, and a compiler that is worth its while: for benchmarks. */
  readonly large?: boolean;
}

export interface RunningNeo4j {
  readonly uri: string;
  /** What runs, in words: "Neo4j 5.26.20 on Java". */
  readonly how: string;
  stop(): Promise<void>;
}
