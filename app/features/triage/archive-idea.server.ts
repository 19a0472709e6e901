import type { Cause } from "~/features/activity/cause";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { ARCHIVED_STATUS } from "~/features/ideas/status";
import { getStatusByKey } from "~/features/ideas/statuses.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { changeStatus } from "./change-status.server";
import type { StatusInput } from "./status-change";
import { canSetStatus } from "./triage.policy";
import { getIdeaHead } from "./triage.queries.server";

/**
 * Puts an open idea aside, with the note that tells its people why; it can still be found. What was
 * promised, delivered or declined stands: the company does not take that back unsaid.
 * @returns the id of the change, for its undo; null where it is archived already.
 * @throws Invalid for an idea in no open status, and where nothing is archived at all.
 */
export async function archiveIdea(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  said: Pick<StatusInput, "note" | "noteHtml">,
  cause: Cause = {},
): Promise<number | null> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canSetStatus(viewer));
  const { statusId } = await getIdeaHead(trx, ideaId);
  const archived = await getStatusByKey(trx, ARCHIVED_STATUS);
  if (statusId === archived.id) return null;
  if (archived.retired) throw new Invalid({ "": ["triage:archive.outOfUse"] });
  if (idea.statusGroup !== "open") throw new Invalid({ "": ["triage:archive.notOpen"] });
  const input = {
    ...{ statusId: archived.id, fromStatusId: statusId, note: said.note, noteHtml: said.noteHtml },
    ...{ reasonCode: null, wouldChange: "" },
  };
  return changeStatus(trx, viewer, ideaId, input, cause);
}
