import { foldName } from "~/platform/fold-name";
import type { Db } from "~db/connect.server";
import type { AccountKind, BoardAccess, StatusGroup } from "~db/schema";
import { ImportAccounts } from "./import-accounts.server";
import type { ImportStore } from "./import-store";

export interface ImportedStatus {
  id: number;
  key: string;
  group: StatusGroup;
}

/** A board as a row names it; null where it does not say. */
export interface NamedBoard {
  name: string;
  slug: string | null;
  access: BoardAccess | null;
}

interface KnownTag {
  id: number;
  staffOnly: boolean;
}

/** The boards, tags, accounts and statuses that the files name; all but statuses are made when unknown. */
export class ImportPlaces {
  readonly #store: ImportStore;
  readonly #boards: (Omit<NamedBoard, "access"> & { id: number; access: BoardAccess })[] = [];
  readonly #tags = new Map<string, KnownTag>();
  readonly #statuses = new Map<string, ImportedStatus>();
  boardsMade = 0;
  tagsMade = 0;

  private constructor(
    store: ImportStore,
    readonly accounts: ImportAccounts,
  ) {
    this.#store = store;
  }

  static async open(db: Db, store: ImportStore): Promise<ImportPlaces> {
    const places = new ImportPlaces(store, await ImportAccounts.open(db, store));
    const boards = await db.selectFrom("board").selectAll().execute();
    // A retired board that shares its name with an active one must not win.
    for (const board of boards.sort((a, b) => Number(a.retired_at) - Number(b.retired_at))) {
      places.#boards.push({ ...board, name: foldName(board.name) });
    }
    const tags = await db
      .selectFrom("tag")
      .leftJoin("tag_group", "tag_group.id", "tag.group_id")
      .select(["tag.id", "tag.name", "access"])
      .execute();
    for (const { id, name, access } of tags) {
      places.#tags.set(foldName(name), { id, staffOnly: access === "staff_only" });
    }
    await places.#readStatuses(db);
    return places;
  }

  /**
   * The board of this address or name. Where the row says who may read it, no other board will do: what
   * was written for a few never comes to stand before more.
   */
  async board({ name, slug, access }: NamedBoard): Promise<number> {
    const fits = (board: { access: BoardAccess }) => access === null || board.access === access;
    const known =
      this.#boards.find((board) => slug !== null && board.slug === slug && fits(board)) ??
      this.#boards.find((board) => board.name === foldName(name) && fits(board));
    if (known) return known.id;
    const board = { name, slug, access: access ?? ("public" as const) };
    const id = await this.#store.addBoard(board);
    this.#boards.push({ ...board, name: foldName(name), id });
    this.boardsMade++;
    return id;
  }

  /** By its name, in whatever spelling. */
  account(name: string, kind: AccountKind = "customer"): Promise<number> {
    return this.accounts.named(name, kind);
  }

  /** The first of these tags that everybody sees here. */
  openTag(names: readonly string[]): string | undefined {
    return names.find((name) => this.#tags.get(foldName(name))?.staffOnly === false);
  }

  /** Tags of staff; what is unknown comes into a group that only staff see. */
  async staffTags(names: readonly string[]): Promise<number[]> {
    const ids: number[] = [];
    for (const name of names) ids.push(await this.#tag(name, true));
    return ids;
  }

  /** Each once, also where a row names a tag twice. */
  async tags(names: readonly string[]): Promise<number[]> {
    const ids = new Set<number>();
    for (const name of names) ids.add(await this.#tag(name, false));
    return [...ids];
  }

  /** By its key or its name in any language; null is New. */
  findStatus(name: string | null): ImportedStatus | undefined {
    return this.#statuses.get(foldName(name ?? "new"));
  }

  async #tag(name: string, staffOnly: boolean): Promise<number> {
    const key = foldName(name);
    const known = this.#tags.get(key);
    if (known) return known.id;
    const id = await (staffOnly ? this.#store.addStaffTag(name) : this.#store.addTag(name));
    this.#tags.set(key, { id, staffOnly });
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
    const statuses = rows.map(({ id, name, status_key: key, status_group: group }) => ({
      name,
      status: { id, key, group },
    }));
    for (const { status } of statuses) add(status.key, status);
    for (const { name, status } of statuses) add(name, status);
  }
}
