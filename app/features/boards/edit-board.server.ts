import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import { errorKey } from "~/platform/form-fields.server";
import type { Trx } from "~db/connect.server";
import type { Approval } from "./approval";
import { type Board, type BoardAccess, isMoreOpen, type Opening, openingKey } from "./board";
import type { BoardInput } from "./board.schema.server";
import { listSegmentIds, refuseUnknownSegments, setSegments } from "./board-segments.server";
import {
  insertBoard,
  listAllBoards,
  lockBoard,
  lockBoards,
  updateBoard,
} from "./boards.queries.server";

const taken = () => new Invalid({ slug: ["admin:errors.slugTaken"] });

/** What a board's form shows and its version is made of. */
export function boardFields(board: {
  name: string;
  slug: string;
  description: string;
  template: string;
  icon: string;
  access: BoardAccess;
  segments: readonly number[];
  approval: Approval;
}) {
  const { segments, ...fields } = columnsOf(board);
  return { ...fields, segments: segments.join(" ") };
}

function columnsOf(board: Parameters<typeof boardFields>[0]) {
  const { name, slug, description, template, icon, access, segments, approval } = board;
  return { name, slug, description, template, icon, access, segments, approval };
}

/** The board comes last in the order. @returns its id. @throws Invalid when the address is taken. */
export async function createBoard(trx: Trx, viewer: Viewer, input: BoardInput): Promise<number> {
  allow(viewer, canAdminister(viewer));
  const { segments, ...fields } = columnsOf(input);
  const position = (await lockBoards(trx)).length;
  await refuseUnknownSegments(trx, segments, []);
  const id = await insertBoard(trx, { ...fields, position, created_at: now() });
  if (id === undefined) throw taken();
  await setSegments(trx, id, segments);
  const details = { name: input.name, access: input.access };
  await recordActivity(trx, viewer, "board.created", { kind: "board", id }, details, {
    staffOnly: true,
  });
  return id;
}

/**
 * Changes a board. A more open access needs `confirmed` to name it: the form asks first and says who
 * will see what. What was changed meanwhile is a Conflict, compared field by field.
 */
export async function editBoard(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: BoardInput,
): Promise<void> {
  const board = await lockBoard(trx, viewer, id);
  allow(viewer, canAdminister(viewer));
  const opening = { access: board.access, segments: await listSegmentIds(trx, id) };
  const stored = boardFields({ ...board, segments: opening.segments });
  const wanted = boardFields(input);
  if (sameFields(stored, wanted)) return;
  refuseStale(stored, input.version);
  await refuseUnknownSegments(trx, input.segments, opening.segments);
  askBeforeOpening(board, opening, input);
  const holder = (await listAllBoards(trx)).find((other) => other.slug === input.slug);
  if (holder && holder.id !== id) throw taken();
  const { segments, ...fields } = columnsOf(input);
  await updateBoard(trx, id, fields);
  await setSegments(trx, id, segments);
  const details = {
    ...{ name: input.name, access: input.access, accessBefore: board.access },
    ...{ segments: [...segments], segmentsBefore: opening.segments },
  };
  await recordActivity(trx, viewer, "board.edited", { kind: "board", id }, details, {
    staffOnly: true,
  });
}

function askBeforeOpening(board: Board, opening: Opening, input: BoardInput): void {
  if (!isMoreOpen(opening, input) || input.confirmed === openingKey(input)) return;
  const fromSegments = input.access === "members" && opening.access === "segments";
  const question = fromSegments ? "membersFromSegments" : input.access;
  throw new Invalid({
    confirmed: [errorKey(`admin:boards.opening.${question}`, { count: board.ideaCount })],
  });
}
