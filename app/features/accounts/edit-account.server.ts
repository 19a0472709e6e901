import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import { foldName } from "~/platform/fold-name";
import type { Trx } from "~db/connect.server";
import { canChangeAccount, canCreateAccount } from "./account.policy";
import type { AccountInput } from "./account.schema.server";
import {
  findAccountByName,
  getKeepers,
  insertAccount,
  lockAccount,
  updateAccount,
} from "./accounts.queries.server";

const taken = () => new Invalid({ name: ["admin:errors.nameTaken"] });

/** Who makes it owns it. @returns the id. @throws Invalid when another account has the name, in whatever spelling. */
export async function createAccount(
  trx: Trx,
  viewer: Viewer,
  input: Pick<AccountInput, "name" | "kind">,
): Promise<number> {
  allow(viewer, canCreateAccount(viewer));
  const { name, kind } = input;
  const row = { name, kind, owner_id: viewer.id, created_at: now() };
  const id = await insertAccount(trx, row);
  if (id === undefined) throw taken();
  const subject = { kind: "account", id } as const;
  await recordActivity(trx, viewer, "account.created", subject, { name, kind }, staffOnly);
  return id;
}

/** Renames an account or changes its kind. What was changed meanwhile is a Conflict. */
export async function editAccount(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: AccountInput,
): Promise<void> {
  const account = await lockAccount(trx, id);
  allow(viewer, canChangeAccount(viewer, await getKeepers(trx, id)));
  const stored = { name: account.name, kind: account.kind };
  const wanted = { name: input.name, kind: input.kind };
  if (sameFields(stored, wanted)) return;
  refuseStale(stored, input.version);
  const holder = await findAccountByName(trx, input.name);
  if (holder && holder.id !== id) throw taken();
  await updateAccount(trx, id, { ...wanted, name_folded: foldName(input.name) });
  const details = { ...wanted, before: account.name };
  await recordActivity(trx, viewer, "account.edited", { kind: "account", id }, details, staffOnly);
}

const staffOnly = { staffOnly: true };
