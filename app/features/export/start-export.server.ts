import { recordActivity } from "~/features/activity/record-activity.server";
import { ideaListParams } from "~/features/ideas/idea-list";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import type { Trx } from "~db/connect.server";
import type { ExportFormat, ExportKind } from "./export";
import { canExport } from "./export.policy";
import type { ExportChoice } from "./export-scope.server";

export interface ExportRequest extends ExportChoice {
  kinds: readonly ExportKind[];
  format: ExportFormat;
  /** How the people were chosen, as an address says it; "" for all. */
  people: string;
}

/** Writes down who takes out what, before the first row is read. */
export async function startExport(trx: Trx, viewer: Viewer, request: ExportRequest): Promise<void> {
  for (const kind of request.kinds) allow(viewer, canExport(viewer, kind), "export:refused");
  const { kinds, format, filters, since, internal, people } = request;
  await recordActivity(
    trx,
    viewer,
    "community.exported",
    { kind: "community", id: 1 },
    { kinds: [...kinds], format, internal, since, people, ideas: String(ideaListParams(filters)) },
    { staffOnly: true },
  );
}
