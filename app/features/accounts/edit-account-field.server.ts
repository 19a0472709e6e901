import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import type { AskedField } from "~/platform/asked-field";
import { askedFields } from "~/platform/asked-field.server";
import { now } from "~/platform/clock";
import { Conflict, Invalid, NotFound } from "~/platform/errors";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import { foldName } from "~/platform/fold-name";
import { errorKey } from "~/platform/form-fields.server";
import { placed } from "~/platform/placing";
import type { Trx } from "~db/connect.server";
import { ACCOUNT_FIELDS_MAX } from "./account-field";
import type { AccountFieldInput } from "./account-field.schema.server";
import {
  insertAccountField,
  lockAccountFields,
  updateAccountField,
} from "./account-fields.queries.server";

const taken = () => new Invalid({ name: ["accounts:ownFields.nameTaken"] });

/** Accounts are asked one thing more, at the end. @throws Invalid when the name is taken. */
export async function addAccountField(
  trx: Trx,
  viewer: Viewer,
  input: AccountFieldInput,
): Promise<number> {
  allow(viewer, canAdminister(viewer));
  const position = (await lockAccountFields(trx)).length;
  if (position >= ACCOUNT_FIELDS_MAX) {
    throw new Invalid({ "": [errorKey("accounts:ownFields.full", { count: ACCOUNT_FIELDS_MAX })] });
  }
  const id = await insertAccountField(trx, { ...askedFields(input), position, created_at: now() });
  if (id === undefined) throw taken();
  await record(trx, viewer, "added", { id, name: input.name });
  return id;
}

/** Changes a field. Its kind stays, since accounts answer it and segments compare it in this kind. */
export async function editAccountField(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: AccountFieldInput,
): Promise<void> {
  const { field, fields } = await lockField(trx, viewer, id);
  const [stored, wanted] = [askedFields(field), askedFields(input)];
  if (sameFields(stored, wanted)) return;
  refuseStale(stored, input.version);
  if (input.kind !== field.kind) throw new Conflict("shared:asked.kindStays");
  const name_folded = foldName(input.name);
  const others = fields.filter((other) => other.id !== id);
  if (others.some((other) => foldName(other.name) === name_folded)) throw taken();
  await updateAccountField(trx, id, { ...wanted, name_folded });
  await record(trx, viewer, "edited", { id, name: input.name });
}

/** The field takes a place among the others, counted from 1; these close up. */
export async function placeAccountField(
  trx: Trx,
  viewer: Viewer,
  id: number,
  place: number,
): Promise<void> {
  const { field, fields } = await lockField(trx, viewer, id);
  const before = fields.map((each) => each.id);
  const after = placed(before, id, place);
  if (after.indexOf(id) === before.indexOf(id)) return;
  for (const [position, each] of after.entries()) await updateAccountField(trx, each, { position });
  await record(trx, viewer, "edited", field);
}

/** Accounts are asked no more for it and show it no more; what they have there is kept for segments. */
export async function retireAccountField(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const { field } = await lockField(trx, viewer, id);
  if (field.retired) return;
  await updateAccountField(trx, id, { retired_at: now() });
  await record(trx, viewer, "retired", field);
}

export async function restoreAccountField(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const { field } = await lockField(trx, viewer, id);
  if (!field.retired) return;
  await updateAccountField(trx, id, { retired_at: null });
  await record(trx, viewer, "restored", field);
}

/** Whether there is such a field is for admins alone to know. */
async function lockField(trx: Trx, viewer: Viewer, id: number) {
  allow(viewer, canAdminister(viewer));
  const fields = await lockAccountFields(trx);
  const field = fields.find((each) => each.id === id);
  if (!field) throw new NotFound();
  return { field, fields };
}

type Act = "added" | "edited" | "retired" | "restored";

function record(trx: Trx, viewer: Viewer, act: Act, { id, name }: Pick<AskedField, "id" | "name">) {
  const verb = `community.account_field_${act}` as const;
  const details = { field: name, number: id };
  return recordActivity(trx, viewer, verb, { kind: "community", id: 1 }, details, {
    staffOnly: true,
  });
}
