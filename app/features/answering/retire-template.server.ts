import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { canKeepWords } from "./answering.policy";
import { lockTemplate, updateTemplate } from "./templates.queries.server";

/** No further answer begins with the template. */
export async function retireTemplate(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const { name, retired } = await lockTemplate(trx, id);
  allow(viewer, canKeepWords(viewer));
  if (retired) return;
  await updateTemplate(trx, id, { retired_at: now() });
  const subject = { kind: "response_template", id } as const;
  const staffOnly = { staffOnly: true };
  await recordActivity(trx, viewer, "response_template.retired", subject, { name }, staffOnly);
}

export async function restoreTemplate(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const { name, retired } = await lockTemplate(trx, id);
  allow(viewer, canKeepWords(viewer));
  if (!retired) return;
  await updateTemplate(trx, id, { retired_at: null });
  const subject = { kind: "response_template", id } as const;
  const staffOnly = { staffOnly: true };
  await recordActivity(trx, viewer, "response_template.restored", subject, { name }, staffOnly);
}
