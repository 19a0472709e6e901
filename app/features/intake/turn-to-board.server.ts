import { listOpenFields } from "~/features/boards/board-fields.queries.server";
import { listBoards } from "~/features/boards/boards.queries.server";
import { isOnlyTemplate } from "~/features/boards/template";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";

/** What of a form of a new idea tells whether its board asks for more. */
export interface BoardTurn {
  boardId: string | undefined;
  /** The board whose questions the form showed. */
  fieldsOf: string | undefined;
  body: string;
  /** Whether somebody pressed to see what the board asks. */
  wanted: boolean;
}

/**
 * The body with which the form comes back to show what another board asks; undefined when the form
 * showed it already, or the board asks nothing and nobody wanted to see it.
 */
export async function turnToBoard(
  db: Db,
  viewer: Viewer,
  { boardId, fieldsOf, body, wanted }: BoardTurn,
): Promise<string | undefined> {
  if (!wanted && boardId === fieldsOf) return undefined;
  const boards = await listBoards(db, viewer);
  const board = boards.find((each) => String(each.id) === boardId);
  const fields = await listOpenFields(db, viewer, board ? [board] : []);
  if (!wanted && fields.length === 0) return undefined;
  const templates = boards.map((each) => each.template);
  const unwritten = body.trim() === "" || isOnlyTemplate(body, templates);
  return unwritten ? (board?.template ?? "") : body;
}
