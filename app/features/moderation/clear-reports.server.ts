import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import type { Trx } from "~db/connect.server";
import { canModerate } from "./moderation.policy";
import type { Thing } from "./report";
import { settleReports } from "./settle-reports.server";

/** What was reported stays as it is; it may be reported again. */
export async function clearReports(trx: Trx, viewer: Viewer, thing: Thing): Promise<void> {
  await lockIdeaState(trx, viewer, thing.ideaId);
  allow(viewer, canModerate(viewer), "moderation:refused");
  await settleReports(trx, viewer, thing, "cleared");
}
