import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { fieldIdOf } from "~/platform/asked-field";
import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import { foldName } from "~/platform/fold-name";
import type { Trx } from "~db/connect.server";
import { type AccountDetails, newAccount } from "./account";
import { canChangeAccount, canCreateAccount } from "./account.policy";
import { listKeepers } from "./account-choices.queries.server";
import type { OwnFact } from "./account-field";
import { listFieldsInUse } from "./account-fields.queries.server";
import { accountFields, detailsOf, getAccountRecord } from "./account-record.queries.server";
import {
  findAccountByName,
  getKeepers,
  insertAccount,
  lockAccount,
  updateAccount,
} from "./accounts.queries.server";
import { setDomains } from "./set-domains.server";
import { ownValuesOf, setOwnValues } from "./set-own-values.server";
import { setTeam } from "./set-team.server";
import { spellWord } from "./spell-words.server";

const staffOnly = { staffOnly: true };

/** At least a name and a kind; what is not said is as in every new account. */
export type NewAccount = Pick<AccountDetails, "name" | "kind"> & Partial<AccountDetails>;

/**
 * Who makes it owns it, unless it says who does.
 * @returns the id. @throws Invalid when another account has the name, in whatever spelling, or the
 * number, and at an own field that does not take its value.
 */
export async function createAccount(trx: Trx, viewer: Viewer, input: NewAccount): Promise<number> {
  allow(viewer, canCreateAccount(viewer));
  const own = ownValuesOf(await listFieldsInUse(trx), input.own ?? {}, {});
  const details = { ...newAccount, ownerId: viewer.id, ...input, own };
  await refuseStrangers(trx, details);
  await refuseTakenNumber(trx, details, null);
  const row = { ...(await columnsOf(trx, details)), created_at: now() };
  const named_at = details.named ? row.created_at : null;
  const id = await insertAccount(trx, { ...row, named_at });
  if (id === undefined) throw taken("name");
  await setTeam(trx, id, details.team);
  await setDomains(trx, id, details.domains);
  await setOwnValues(trx, id, own);
  const { name, kind } = details;
  const subject = { kind: "account", id } as const;
  await recordActivity(trx, viewer, "account.created", subject, { name, kind }, staffOnly);
  return id;
}

/** Says anew what is known of an account; what is not said stays. What was changed meanwhile is a Conflict. */
export async function editAccount(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: Partial<AccountDetails> & { version?: string },
): Promise<void> {
  await lockAccount(trx, id);
  allow(viewer, canChangeAccount(viewer, await getKeepers(trx, id)));
  const record = await getAccountRecord(trx, id);
  const before = detailsOf(record);
  const { version = "", ...given } = input;
  const own = ownValuesOf(record.own, given.own ?? {}, before.own);
  const details = { ...before, ...given, own };
  if (sameFields(accountFields(before), accountFields(details))) return;
  refuseStale(accountFields(before), version);
  await refuseStrangers(trx, details, before);
  const holder = await findAccountByName(trx, details.name);
  if (holder && holder.id !== id) throw taken("name");
  await refuseTakenNumber(trx, details, id);
  await updateAccount(trx, id, {
    ...(await columnsOf(trx, details)),
    name_folded: foldName(details.name),
    ...(before.named === details.named ? {} : { named_at: details.named ? now() : null }),
  });
  await setTeam(trx, id, details.team);
  await setDomains(trx, id, details.domains);
  await setOwnValues(trx, id, own);
  const subject = { kind: "account", id } as const;
  const change = changeOf(before, details, record.own);
  await recordActivity(trx, viewer, "account.edited", subject, change, staffOnly);
}

async function columnsOf(trx: Trx, details: AccountDetails) {
  const { name, kind, size, ownerId, annualValue, externalId } = details;
  return {
    ...{ name, kind, size, owner_id: ownerId },
    ...{ annual_value: annualValue, external_id: externalId },
    industry: await spellWord(trx, "industry", details.industry),
    region: await spellWord(trx, "region", details.region),
    plan: await spellWord(trx, "plan", details.plan),
  };
}

/** What was changed, own fields by the names that they have now. */
function changeOf(before: AccountDetails, after: AccountDetails, own: readonly OwnFact[]) {
  const [was, is] = [accountFields(before), accountFields(after)];
  const changed = Object.keys(is).filter((name) => is[name] !== was[name]);
  const nameOf = (param: string) => own.find((fact) => fact.id === fieldIdOf(param))?.name ?? param;
  return { name: after.name, kind: after.kind, before: before.name, changed: changed.map(nameOf) };
}

const taken = (field: "name" | "externalId") =>
  new Invalid({ [field]: [`accounts:errors.${field}Taken`] });

async function refuseTakenNumber(trx: Trx, { externalId }: AccountDetails, id: number | null) {
  if (externalId === null) return;
  const holder = await trx
    .selectFrom("account")
    .select("id")
    .where("external_id", "=", externalId)
    .executeTakeFirst();
  if (holder && holder.id !== id) throw taken("externalId");
}

/** Who looks after it is of the company; who did before may stay in the form after they left. */
async function refuseStrangers(trx: Trx, details: AccountDetails, before?: AccountDetails) {
  const keepers = new Set((await listKeepers(trx)).map((keeper) => keeper.id));
  const { ownerId, team } = details;
  const may = (id: number) => keepers.has(id) || before?.team.includes(id);
  const owner = ownerId === null || keepers.has(ownerId) || ownerId === before?.ownerId;
  const problem = ["shared:errors.choice"];
  if (!owner) throw new Invalid({ owner: problem });
  if (!team.every(may)) throw new Invalid({ team: problem });
}
