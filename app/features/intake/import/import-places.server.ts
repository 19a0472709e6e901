import { foldName } from "~/platform/fold-name";
import type { Db } from "~db/connect.server";
import type { StatusGroup } from "~db/schema";
import type { ImportStore } from "./import-store";

export interface ImportedStatus {
  id: number;
  group: StatusGroup;
}

/** The boards, tags and statuses that the files name; boards and tags are made when unknown. */
export class ImportPlaces {
  readonly #store: ImportStore;
  readonly #boards = new Map<string, number>();
  readonly #tags = new Map<string, number>();
  readonly #statuses = new Map<string, ImportedStatus>();
  boardsMade = 0;
  tagsMade = 0;

  private constructor(store: ImportStore) {
    this.#store = store;
  }

  static async open(db: Db, store: ImportStore): Promise<ImportPlaces> {
    const places = new ImportPlaces(store);
    // A retired board that shares its name with an active one must not win.
    const boards = await db.selectFrom("board").select(["id", "name", "retired_at"]).execute();
    for (const board of boards.sort((a, b) => Number(b.retired_at) - Number(a.retired_at))) {
      places.#boards.set(foldName(board.name), board.id);
    }
    const tags = await db.selectFrom("tag").select(["id", "name"]).execute();
    for (const tag of tags) places.#tags.set(foldName(tag.name), tag.id);
    await places.#readStatuses(db);
    return places;
  }

  async board(name: string): Promise<number> {
    const key = foldName(name);
    const known = this.#boards.get(key);
    if (known !== undefined) return known;
    const id = await this.#store.addBoard(name);
    this.#boards.set(key, id);
    this.boardsMade++;
    return id;
  }

  /** Each once, also where a row names a tag twice. */
  async tags(names: readonly string[]): Promise<number[]> {
    const ids = new Set<number>();
    for (const name of names) ids.add(await this.#tag(name));
    return [...ids];
  }

  /** By its key or its name in any language; null is New. */
  findStatus(name: string | null): ImportedStatus | undefined {
    return this.#statuses.get(foldName(name ?? "new"));
  }

  async #tag(name: string): Promise<number> {
    const key = foldName(name);
    const known = this.#tags.get(key);
    if (known !== undefined) return known;
    const id = await this.#store.addTag(name);
    this.#tags.set(key, id);
    this.tagsMade++;
    return id;
  }

  async #readStatuses(db: Db): Promise<void> {
    const rows = await db
      .selectFrom("status")
      .innerJoin("status_name", "status_name.status_id", "status.id")
      .select(["status.id", "status_key", "status_group", "name"])
      .orderBy("position")
      .execute();
    const add = (name: string, status: ImportedStatus) => {
      if (!this.#statuses.has(foldName(name))) this.#statuses.set(foldName(name), status);
    };
    for (const row of rows) add(row.status_key, { id: row.id, group: row.status_group });
    for (const row of rows) add(row.name, { id: row.id, group: row.status_group });
  }
}
