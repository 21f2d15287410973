import { type ClientRequest, type IncomingMessage, request } from "node:http";

/** The data of an answer, or its errors. */
export type Told = Record<string, unknown>;

/** A reader of server-sent events: what a page's subscription hears, in order. */
export class Heard {
  readonly told: Told[] = [];
  readonly ended: Promise<void>;
  status = 0;
  contentType = "";
  #sent!: ClientRequest;
  #wake: (() => void)[] = [];
  #taken = 0;

  constructor(
    url: string,
    query: string,
    options: { readonly get?: boolean; readonly headers?: object } = {},
  ) {
    const headers = { accept: "text/event-stream", "content-type": "application/json", ...options.headers };
    const address = options.get ? `${url}/graphql?query=${encodeURIComponent(query)}` : `${url}/graphql`;
    this.ended = new Promise((resolve) => {
      const method = options.get ? "GET" : "POST";
      this.#sent = request(address, { method, headers, agent: false }, (answer) =>
        this.#read(answer, resolve),
      );
      this.#sent.on("error", () => resolve());
      this.#sent.end(options.get ? undefined : JSON.stringify({ query }));
    });
    void this.ended.then(() => this.#awake());
  }

  #read(answer: IncomingMessage, ended: () => void): void {
    this.status = answer.statusCode ?? 0;
    this.contentType = answer.headers["content-type"] ?? "";
    let text = "";
    answer.setEncoding("utf8");
    answer.on("data", (chunk) => {
      text += chunk;
      const events = text.split("\n\n");
      text = events.pop() ?? "";
      for (const event of events) this.#event(event);
    });
    answer.on("close", () => ended());
  }

  #event(event: string): void {
    const data = /^data: (.+)$/m.exec(event)?.[1];
    if (data) this.told.push(JSON.parse(data) as Told);
    this.#awake();
  }

  #awake(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }

  /** The next `caseChanged`, or the errors that came in its place. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are read as they come
  async next(ms = 5_000): Promise<any> {
    const late = Date.now() + ms;
    while (this.told.length <= this.#taken) {
      if (Date.now() > late) throw new Error(`nothing was told within ${ms} ms`);
      await Promise.race([
        new Promise<void>((resolve) => this.#wake.push(resolve)),
        new Promise((resolve) => setTimeout(resolve, 50)),
      ]);
    }
    const one = this.told[this.#taken++] as { data?: { caseChanged: unknown }; errors?: unknown };
    return one.data?.caseChanged ?? one.errors;
  }

  leave(): void {
    this.#sent.destroy();
  }
}
