import { foldName } from "~/platform/fold-name";
import type { Db } from "~db/connect.server";
import type { AccountKind } from "~db/schema";
import type { ImportStore, NewImportedAccount } from "./import-store";

const PLAIN = {
  ...{ ownerId: null, team: [], size: null, industry: "", region: "", plan: "" },
  ...{ annualValue: null, externalId: null, named: false, domains: [], own: [], createdAt: null },
};

/** The accounts that there are, by name and by their number elsewhere, and who may look after them. */
export class ImportAccounts {
  readonly #store: ImportStore;
  readonly #byName = new Map<string, number>();
  readonly #byNumber = new Map<string, number>();
  readonly #domains = new Set<string>();
  readonly #keepers = new Map<string, number>();

  private constructor(store: ImportStore) {
    this.#store = store;
  }

  static async open(db: Db, store: ImportStore): Promise<ImportAccounts> {
    const accounts = new ImportAccounts(store);
    const rows = await db
      .selectFrom("account")
      .select(["id", "name_folded", "external_id"])
      .execute();
    for (const { id, name_folded, external_id } of rows) {
      accounts.#byName.set(name_folded, id);
      if (external_id !== null) accounts.#byNumber.set(external_id, id);
    }
    const domains = await db.selectFrom("account_domain").select("domain").execute();
    for (const { domain } of domains) accounts.#domains.add(domain);
    const staff = await db
      .selectFrom("person")
      .select(["id", "email_folded"])
      .where("role", "in", ["rep", "product", "admin"])
      .where("shadow", "=", 0)
      .execute();
    for (const { id, email_folded: email } of staff) {
      if (email !== null) accounts.#keepers.set(email, id);
    }
    return accounts;
  }

  /** By its number elsewhere, else by its name, in whatever spelling. */
  find(account: { name: string | null; externalId: string | null }): number | undefined {
    const { name, externalId } = account;
    const numbered = externalId === null ? undefined : this.#byNumber.get(externalId);
    return numbered ?? (name === null ? undefined : this.#byName.get(foldName(name)));
  }

  async add(account: NewImportedAccount): Promise<number> {
    const id = await this.#store.addAccount(account);
    this.#byName.set(foldName(account.name), id);
    if (account.externalId !== null) this.#byNumber.set(account.externalId, id);
    for (const domain of account.domains) this.#domains.add(domain);
    return id;
  }

  /** The account of this name, which is made where there is none. */
  async named(name: string, kind: AccountKind): Promise<number> {
    return this.find({ name, externalId: null }) ?? this.add({ ...PLAIN, name, kind });
  }

  hasDomain(domain: string): boolean {
    return this.#domains.has(domain);
  }

  /** Somebody of the company, by their address. */
  keeper(email: string): number | undefined {
    return this.#keepers.get(email.toLowerCase());
  }
}
