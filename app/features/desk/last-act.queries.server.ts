import { statusNameFor } from "~/features/ideas/status-name.server";
import type { SignedInViewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { type LastAct, undoableVerbs } from "./last-act";
import { findUndoableAct, type UndoableAct } from "./undoable-acts.queries.server";

/** What the viewer did last and can still take back, in words. */
export async function findLastAct(db: Db, viewer: SignedInViewer): Promise<LastAct | null> {
  const act = await findUndoableAct(db, viewer);
  if (!act) return null;
  const { id, subjectId, details } = act;
  const did = undoableVerbs[act.verb];
  if (did === "many") return { id, did, changeId: subjectId, count: Number(details["count"]) };
  const { title, ...names } = await readNames(db, viewer, act);
  const about = { id, ideaId: subjectId, title };
  switch (did) {
    case "status":
      return { ...about, did, status: names.status ?? "" };
    case "merged":
      return { ...about, did, into: names.into ?? "" };
    case "promoted":
      return { ...about, did, item: names.item ?? "" };
    case "assigned":
      return { ...about, did, owner: details["to"] === null ? null : (names.owner ?? "") };
    case "tagged":
      return { ...about, did };
  }
}

/** In one query, whichever of them the act has. */
function readNames(db: Db, viewer: SignedInViewer, { subjectId, itemId, details }: UndoableAct) {
  const to = numberOf(details["to"]);
  return db
    .selectFrom("idea")
    .leftJoin("status", (join) => join.on("status.id", "=", to))
    .leftJoin("person as owner", (join) => join.on("owner.id", "=", to))
    .leftJoin("roadmap_item as item", (join) => join.on("item.id", "=", itemId ?? 0))
    .leftJoin("idea as into", (join) => join.on("into.id", "=", numberOf(details["into"])))
    .select(["idea.title", "owner.name as owner", "item.title as item", "into.title as into"])
    .select(statusNameFor(viewer.language).as("status"))
    .where("idea.id", "=", subjectId)
    .executeTakeFirstOrThrow();
}

const numberOf = (value: unknown) => (typeof value === "number" ? value : 0);
