import type { CaseId } from "../model/ids.ts";
import type { CaseFeed } from "./CaseFeed.ts";
import type { Curator } from "./Curator.ts";
import { FolderWatch } from "./watch.ts";

/** Watches the folders of all cases that may be curated, and has it told where a text is edited by hand. */
export class TextWatch {
  readonly #curator: Curator;
  readonly #feed: CaseFeed;
  readonly #folders: ReadonlyMap<CaseId, string>;
  readonly #checking = new Set<Promise<void>>();
  #watches: FolderWatch[] = [];

  constructor(curator: Curator, feed: CaseFeed, folders: ReadonlyMap<CaseId, string>) {
    this.#curator = curator;
    this.#feed = feed;
    this.#folders = folders;
  }

  /** Begins when the store holds the texts; each is looked at once. */
  begin(): void {
    if (this.#watches.length > 0) return;
    for (const [id, dir] of this.#folders) {
      this.#watches.push(new FolderWatch(dir, () => this.#check(id)));
      this.#check(id);
    }
  }

  /** Ends when no text is being looked at any more. */
  async close(): Promise<void> {
    for (const watch of this.#watches) watch.close();
    await Promise.all(this.#checking);
  }

  #check(id: CaseId): void {
    const check = this.#curator
      .textState(id)
      .then((state) => this.#feed.textIs(id, state))
      // What cannot be read now is looked at again at its next change, and told to whoever acts.
      .catch(() => {})
      .finally(() => this.#checking.delete(check));
    this.#checking.add(check);
  }
}
