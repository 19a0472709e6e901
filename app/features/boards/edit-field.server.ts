import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { askedFields } from "~/platform/asked-field.server";
import { now } from "~/platform/clock";
import { Conflict, Invalid } from "~/platform/errors";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import { foldName } from "~/platform/fold-name";
import { errorKey } from "~/platform/form-fields.server";
import { placed } from "~/platform/placing";
import type { Trx } from "~db/connect.server";
import { type BoardField, FIELDS_PER_BOARD_MAX } from "./board-field";
import type { BoardFieldInput } from "./board-field.schema.server";
import { getField, insertField, listAllFields, updateField } from "./board-fields.queries.server";
import { lockBoard } from "./boards.queries.server";

type Shown = Pick<BoardField, "name" | "kind" | "need" | "choices" | "unit">;

const taken = () => new Invalid({ name: ["admin:errors.nameTaken"] });

/** What the form of a field shows and its version is made of. */
export function fieldFields(field: Shown) {
  return { ...askedFields(field), need: field.need };
}

/** The board asks one thing more, at the end. @throws Invalid when the name is taken. */
export async function addField(
  trx: Trx,
  viewer: Viewer,
  boardId: number,
  input: BoardFieldInput,
): Promise<number> {
  await lockBoard(trx, viewer, boardId);
  allow(viewer, canAdminister(viewer));
  const position = (await listAllFields(trx, boardId)).length;
  if (position >= FIELDS_PER_BOARD_MAX) {
    throw new Invalid({ "": [errorKey("boards:fields.full", { count: FIELDS_PER_BOARD_MAX })] });
  }
  const fields = fieldFields(input);
  const row = { ...fields, board_id: boardId, position, created_at: now() };
  const id = await insertField(trx, row);
  if (id === undefined) throw taken();
  await record(trx, viewer, "board.field_added", boardId, input.name);
  return id;
}

/**
 * Changes a field. Its kind stays, since its answers are of that kind, and so does whether it is for
 * staff alone: the search would have to forget, or to tell, what was answered.
 */
export async function editField(
  trx: Trx,
  viewer: Viewer,
  boardId: number,
  id: number,
  input: BoardFieldInput,
): Promise<void> {
  await lockBoard(trx, viewer, boardId);
  const field = await getField(trx, boardId, id);
  allow(viewer, canAdminister(viewer));
  const stored = fieldFields(field);
  const wanted = fieldFields(input);
  if (sameFields(stored, wanted)) return;
  refuseStale(stored, input.version);
  if (input.kind !== field.kind) throw new Conflict("shared:asked.kindStays");
  if ((input.need === "staff_only") !== (field.need === "staff_only")) {
    throw new Invalid({ need: ["boards:fields.audienceStays"] });
  }
  const others = (await listAllFields(trx, boardId)).filter((other) => other.id !== id);
  if (others.some((other) => foldName(other.name) === foldName(input.name))) throw taken();
  await updateField(trx, id, { ...wanted, name_folded: foldName(input.name) });
  await record(trx, viewer, "board.field_edited", boardId, input.name);
}

/** The field takes a place among those of its board, counted from 1; the others close up. */
export async function placeField(
  trx: Trx,
  viewer: Viewer,
  boardId: number,
  id: number,
  place: number,
): Promise<void> {
  await lockBoard(trx, viewer, boardId);
  const field = await getField(trx, boardId, id);
  allow(viewer, canAdminister(viewer));
  const before = (await listAllFields(trx, boardId)).map((each) => each.id);
  const after = placed(before, id, place);
  if (after.indexOf(id) === before.indexOf(id)) return;
  for (const [position, each] of after.entries()) await updateField(trx, each, { position });
  await record(trx, viewer, "board.field_edited", boardId, field.name);
}

/** The board asks no more for it, and shows it no more; what was answered is kept. */
export async function retireField(
  trx: Trx,
  viewer: Viewer,
  boardId: number,
  id: number,
): Promise<void> {
  await lockBoard(trx, viewer, boardId);
  const field = await getField(trx, boardId, id);
  allow(viewer, canAdminister(viewer));
  if (field.retired) return;
  await updateField(trx, id, { retired_at: now() });
  await record(trx, viewer, "board.field_retired", boardId, field.name);
}

export async function restoreField(
  trx: Trx,
  viewer: Viewer,
  boardId: number,
  id: number,
): Promise<void> {
  await lockBoard(trx, viewer, boardId);
  const field = await getField(trx, boardId, id);
  allow(viewer, canAdminister(viewer));
  if (!field.retired) return;
  await updateField(trx, id, { retired_at: null });
  await record(trx, viewer, "board.field_restored", boardId, field.name);
}

type FieldVerb =
  | "board.field_added"
  | "board.field_edited"
  | "board.field_retired"
  | "board.field_restored";

function record(trx: Trx, viewer: Viewer, verb: FieldVerb, boardId: number, field: string) {
  const subject = { kind: "board", id: boardId } as const;
  return recordActivity(trx, viewer, verb, subject, { field }, { staffOnly: true });
}
