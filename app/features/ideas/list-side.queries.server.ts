import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { loadAnswering } from "./answering.queries.server";
import { selectListedBoards } from "./idea-conditions.server";
import { findSaidThisWeek, listBeingMade, listLateAnswers } from "./lately.queries.server";
import type { ListSideData } from "./list-side-data";

export async function loadListSide(db: Db, viewer: Viewer): Promise<ListSideData> {
  const boards = await selectListedBoards(db);
  const [answering, beingMade, lateAnswers, said] = await Promise.all([
    loadAnswering(db, viewer, boards),
    listBeingMade(db, viewer, boards),
    listLateAnswers(db, viewer, boards),
    findSaidThisWeek(db, viewer, boards),
  ]);
  return { answering, beingMade, lateAnswers, said };
}
