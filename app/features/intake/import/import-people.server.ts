import { handleFrom, isReserved } from "~/features/people/handle";
import { foldEmail } from "~/features/people/person";
import { isStaff } from "~/features/people/viewer";
import { foldName } from "~/platform/fold-name";
import type { Db } from "~db/connect.server";
import type { ImportStore, NewShadow } from "./import-store";

/** Somebody as a file names them; null where it says nothing. */
export interface NamedPerson {
  name: string | null;
  email: string | null;
}

export interface ImportedPerson {
  id: number;
  staff: boolean;
  accountId: number | null;
}

/**
 * The people whom the files name. An address that somebody verified is that person, and so is one of
 * staff; every other is a shadow. Without an address the name alone tells people apart, and who has
 * neither is one person for all.
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
    const rows = await db.selectFrom("person").select("handle_folded").execute();
    const people = new ImportPeople(db, store, unnamed, new Set(rows.map((r) => r.handle_folded)));
    await people.#readNameless();
    return people;
  }

  /** In the order of the names; whoever is new is made. */
  async resolve(named: readonly NamedPerson[]): Promise<ImportedPerson[]> {
    const asked = new Map(named.map((person) => [this.#keyOf(person), person]));
    await this.#readByEmail([...asked.keys()]);
    const missing = [...asked].filter(([key]) => !this.#known.has(key));
    const shadows = missing.map(([, person]) => this.#shadowOf(person));
    const ids = shadows.length > 0 ? await this.#store.addPeople(shadows) : [];
    for (const [index, [key]] of missing.entries()) {
      this.#known.set(key, { id: ids[index] ?? 0, staff: false, accountId: null });
    }
    this.made += ids.length;
    return named.map((person) => {
      const known = this.#known.get(this.#keyOf(person));
      if (!known) throw new Error("a person of the import was not made");
      return known;
    });
  }

  #keyOf({ name, email }: NamedPerson): string {
    return email ? `@${foldEmail(email)}` : foldName(name ?? this.#unnamed);
  }

  #shadowOf({ name, email }: NamedPerson): NewShadow {
    const shown = name ?? this.#unnamed;
    return { name: shown, email, handle: this.#freeHandle(handleFrom(shown)) };
  }

  #freeHandle(wanted: string): string {
    let handle = wanted;
    let number = this.#numbers.get(wanted) ?? 1;
    while (this.#handles.has(handle) || isReserved(handle)) handle = `${wanted}-${++number}`;
    this.#numbers.set(wanted, number);
    this.#handles.add(handle);
    return handle;
  }

  async #readNameless(): Promise<void> {
    const rows = await this.#db
      .selectFrom("person")
      .select(["id", "name"])
      .where("shadow", "=", 1)
      .where("email_folded", "is", null)
      .execute();
    for (const { id, name } of rows) {
      this.#known.set(foldName(name), { id, staff: false, accountId: null });
    }
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
