import { listMissingEvidence } from "~/features/evidence/gate.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { Invalid } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import type { Trx } from "~db/connect.server";
import { listIdeaIds } from "./item-ideas.queries.server";

/**
 * Lets a promotion pass where enough is known of the ideas and of those that stand behind the item
 * already, or where somebody says why.
 * @returns the reason to keep; "" where none was needed.
 * @throws Invalid at `reason`, with all that is missing.
 */
export async function passGate(
  trx: Trx,
  viewer: Viewer,
  { itemId, ideaIds }: { itemId: number | null; ideaIds: readonly number[] },
  { reason = "" }: { reason?: string },
): Promise<string> {
  const behind = itemId === null ? [] : await listIdeaIds(trx, itemId);
  const missing = await listMissingEvidence(trx, viewer, [...new Set([...ideaIds, ...behind])]);
  if (missing.length === 0) return "";
  if (reason !== "") return reason;
  const parts = missing.map(({ part, wanted, known }) =>
    errorKey(`roadmap:gate.${part}`, { count: wanted, known }),
  );
  throw new Invalid({ reason: ["roadmap:gate.reasonNeeded", ...parts] });
}
