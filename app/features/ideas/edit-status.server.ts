import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { Invalid, NotFound } from "~/platform/errors";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import { foldName } from "~/platform/fold-name";
import { slugify } from "~/platform/slug";
import type { Trx } from "~db/connect.server";
import type { StatusGroup } from "~db/schema";
import { FIRST_STATUS } from "./status";
import type { StatusInput } from "./status.schema.server";
import {
  insertStatus,
  lockStatusRecords,
  nameStatus,
  regroupIdeas,
  type StatusRecord,
  setNextStatuses,
  updateStatus,
} from "./status-rows.queries.server";

const staffOnly = { staffOnly: true };

/** What a status' form shows and its version is made of. */
export function statusFields(status: StatusRecord) {
  return formFields({
    names: status.names,
    group: status.status_group,
    colour: status.colour ?? "",
    takesVotes: status.takes_votes === 1,
    takesComments: status.takes_comments === 1,
    takesEdits: status.takes_edits === 1,
    needsReason: status.needs_reason === 1,
    reviewDays: status.review_days,
    next: status.next,
  });
}

/**
 * The status comes last in its group. Its key is made of its name and stays, whatever it is called
 * later. @returns its id. @throws Invalid when another status has one of the names.
 */
export async function createStatus(trx: Trx, viewer: Viewer, input: StatusInput): Promise<number> {
  allow(viewer, canAdminister(viewer));
  const all = await lockStatusRecords(trx);
  refuseTakenNames(all, input);
  refuseUnknownNext(all, input);
  const name = mainName(input);
  const status = { ...columnsOf(input), position: all.length };
  const key = slugify(name).replace(/-/g, "_") || `status_${all.length + 1}`;
  const id =
    (await insertStatus(trx, { ...status, status_key: key })) ??
    (await insertStatus(trx, { ...status, status_key: `${key}_${all.length + 1}` }));
  if (id === undefined)
    throw new Invalid({ [`name_${input.language}`]: ["admin:errors.nameTaken"] });
  await nameStatus(trx, id, input.names);
  await setNextStatuses(trx, id, input.next);
  await recordActivity(trx, viewer, "status.created", { kind: "status", id }, { name }, staffOnly);
  return id;
}

/**
 * Changes a status but for its key; its ideas follow it into another group at once. What was changed
 * meanwhile is a Conflict, compared field by field.
 */
export async function editStatus(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: StatusInput,
): Promise<void> {
  const all = await lockStatusRecords(trx);
  const status = all.find((each) => each.id === id);
  if (!status) throw new NotFound();
  allow(viewer, canAdminister(viewer));
  const stored = statusFields(status);
  if (sameFields(stored, formFields(input))) return;
  refuseStale(stored, input.version);
  refuseTakenNames(
    all.filter((each) => each.id !== id),
    input,
  );
  refuseUnknownNext(
    all.filter((each) => each.id !== id),
    input,
  );
  refuseClosingTheFirst(status.status_key, input.group);
  const change = columnsOf(input);
  await updateStatus(trx, id, change);
  await nameStatus(trx, id, input.names);
  await setNextStatuses(trx, id, input.next);
  if (change.status_group !== status.status_group) await regroupIdeas(trx, { ...change, id });
  const details = {
    name: mainName(input),
    group: input.group,
    groupBefore: status.status_group,
  };
  await recordActivity(trx, viewer, "status.edited", { kind: "status", id }, details, staffOnly);
}

function formFields(status: Omit<StatusInput, "version" | "language">): Record<string, string> {
  const names = Object.entries(status.names).map(([language, name]) => [`name_${language}`, name]);
  return {
    ...Object.fromEntries(names),
    group: status.group,
    colour: status.colour,
    takes_votes: status.takesVotes ? "1" : "",
    takes_comments: status.takesComments ? "1" : "",
    takes_edits: status.takesEdits ? "1" : "",
    needs_reason: status.needsReason ? "1" : "",
    review_days: status.reviewDays === null ? "" : String(status.reviewDays),
    next: status.next.join(" "),
  };
}

function columnsOf(input: StatusInput) {
  return {
    status_group: input.group,
    colour: input.colour || null,
    takes_votes: flag(input.takesVotes),
    takes_comments: flag(input.takesComments),
    takes_edits: flag(input.takesEdits),
    needs_reason: flag(input.needsReason),
    review_days: input.group === "open" ? input.reviewDays : null,
  };
}

const flag = (on: boolean) => (on ? (1 as const) : (0 as const));

const mainName = ({ names, language }: StatusInput) =>
  names[language] ?? Object.values(names)[0] ?? "";

function refuseTakenNames(others: StatusRecord[], input: StatusInput): void {
  for (const [language, name] of Object.entries(input.names)) {
    const taken = others.some((other) => foldName(other.names[language] ?? "") === foldName(name));
    if (taken) throw new Invalid({ [`name_${language}`]: ["admin:errors.nameTaken"] });
  }
}

function refuseUnknownNext(others: StatusRecord[], input: StatusInput): void {
  const known = new Set(others.map((other) => other.id));
  if (!input.next.every((id) => known.has(id))) {
    throw new Invalid({ next: ["shared:errors.choice"] });
  }
}

function refuseClosingTheFirst(key: string, group: StatusGroup): void {
  if (key === FIRST_STATUS && group !== "open") {
    throw new Invalid({ group: ["admin:errors.firstStatusOpen"] });
  }
}
