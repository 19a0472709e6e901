import { handleFrom, isReserved } from "~/features/people/handle";
import { foldEmail } from "~/features/people/person";
import { isStaff } from "~/features/people/viewer";
import { foldName } from "~/platform/fold-name";
import type { Db } from "~db/connect.server";
import type { ImportStore, NewShadow, ShadowMore } from "./import-store";
import type { NamedPerson } from "./named-person";

export interface ImportedPerson {
  id: number;
  staff: boolean;
  accountId: number | null;
}

/** Somebody of whom a people file says more. */
export interface DescribedPerson {
  person: NamedPerson;
  more: ShadowMore | null;
}

const NOBODY = "nobody";

/**
 * The people whom the files name. An address that somebody verified is that person, and so is one of
 * staff; every other is a shadow. Without an address the handle tells people apart, else the name alone,
 * and who has none of them is one person for all.
 */
export class ImportPeople {
  readonly #db: Db;
  readonly #store: ImportStore;
  /** What a person is called whom the files only know by address; the address is never shown. */
  readonly #unnamed: string;
  readonly #handles: Set<string>;
  readonly #known = new Map<string, ImportedPerson>();
  readonly #numbers = new Map<string, number>();
  made = 0;

  private constructor(db: Db, store: ImportStore, unnamed: string, handles: Set<string>) {
    this.#db = db;
    this.#store = store;
    this.#unnamed = unnamed;
    this.#handles = handles;
  }

  static async open(db: Db, store: ImportStore, unnamed: string): Promise<ImportPeople> {
    const rows = await db
      .selectFrom("person")
      .select("handle_folded")
      .unionAll(db.selectFrom("old_handle").select("handle_folded"))
      .execute();
    const people = new ImportPeople(db, store, unnamed, new Set(rows.map((r) => r.handle_folded)));
    await people.#readNameless();
    return people;
  }

  /** In the order of the names; whoever is new is made. */
  async resolve(named: readonly NamedPerson[]): Promise<ImportedPerson[]> {
    this.made += await this.add(named.map((person) => ({ person, more: null })));
    return named.map((person) => this.known(person));
  }

  /** Somebody who was resolved before. */
  known(person: NamedPerson): ImportedPerson {
    const known = this.#known.get(this.#keyOf(person));
    if (!known) throw new Error("a person of the import was not made");
    return known;
  }

  /** Makes those who are new, and says how many they were. */
  async add(people: readonly DescribedPerson[]): Promise<number> {
    const asked = new Map(people.map((each) => [this.#keyOf(each.person), each]));
    await this.#readByEmail([...asked.keys()]);
    await this.#readByHandle([...asked.keys()]);
    const missing = [...asked].filter(([key]) => !this.#known.has(key) && key !== NOBODY);
    if (asked.has(NOBODY) && !this.#known.has(NOBODY)) await this.#makeNobody();
    const shadows = missing.map(([, each]) => this.#shadowOf(each));
    const ids = shadows.length > 0 ? await this.#store.addPeople(shadows) : [];
    for (const [index, [key]] of missing.entries()) {
      this.#know(key, ids[index] ?? 0, shadows[index]?.more?.accountId ?? null);
    }
    return ids.length;
  }

  #know(key: string, id: number, accountId: number | null): void {
    this.#known.set(key, { id, staff: false, accountId });
  }

  async #makeNobody(): Promise<void> {
    const handle = this.#freeHandle(NOBODY);
    this.#know(NOBODY, await this.#store.addNobody({ name: this.#unnamed, handle }), null);
  }

  #keyOf({ name, email, handle, nobody }: NamedPerson): string {
    if (nobody) return NOBODY;
    if (email) return `@${foldEmail(email)}`;
    return handle ? `#${handle.toLowerCase()}` : ` ${foldName(name ?? this.#unnamed)}`;
  }

  #shadowOf({ person: { name, email, handle }, more }: DescribedPerson): NewShadow {
    const shown = name ?? this.#unnamed;
    return { name: shown, email, handle: this.#freeHandle(handle ?? handleFrom(shown)), more };
  }

  #freeHandle(wanted: string): string {
    let handle = wanted;
    let number = this.#numbers.get(wanted) ?? 1;
    const taken = () => this.#handles.has(handle.toLowerCase()) || isReserved(handle);
    while (taken()) handle = `${wanted}-${++number}`;
    this.#numbers.set(wanted, number);
    this.#handles.add(handle.toLowerCase());
    return handle;
  }

  async #readNameless(): Promise<void> {
    const rows = await this.#db
      .selectFrom("person")
      .select(["id", "name"])
      .where("shadow", "=", 1)
      .where("email_folded", "is", null)
      .execute();
    for (const { id, name } of rows) this.#know(` ${foldName(name)}`, id, null);
  }

  /**
   * Only shadows without an address, and former members: a handle that a file says proves nothing
   * about anybody else.
   */
  async #readByHandle(keys: readonly string[]): Promise<void> {
    const handles = keys
      .filter((key) => key.startsWith("#") && !this.#known.has(key))
      .map((key) => key.slice(1));
    if (handles.length === 0) return;
    const rows = await this.#db
      .selectFrom("person")
      .select(["id", "handle_folded", "account_id"])
      .where("handle_folded", "in", handles)
      .where("email_folded", "is", null)
      .where((where) => where.or([where("shadow", "=", 1), where("name", "=", "")]))
      .execute();
    for (const row of rows) this.#know(`#${row.handle_folded}`, row.id, row.account_id);
  }

  async #readByEmail(keys: readonly string[]): Promise<void> {
    const emails = keys
      .filter((key) => key.startsWith("@") && !this.#known.has(key))
      .map((key) => key.slice(1));
    if (emails.length === 0) return;
    const rows = await this.#db
      .selectFrom("person")
      .select(["id", "email_folded", "role", "account_id", "shadow", "email_verified_at"])
      .where("email_folded", "in", emails)
      .orderBy("shadow", "desc")
      .execute();
    for (const row of rows) {
      const staff = isStaff(row);
      if (row.shadow === 0 && !staff && row.email_verified_at === null) continue;
      this.#known.set(`@${row.email_folded}`, { id: row.id, staff, accountId: row.account_id });
    }
  }
}
