import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import { foldName } from "~/platform/fold-name";
import type { Trx } from "~db/connect.server";
import { canKeepWords } from "./answering.policy";
import { refuseUnknownBoard } from "./board-of-words.server";
import { textsAsFields } from "./language-texts.server";
import type { TemplateRecord } from "./template";
import type { TemplateInput } from "./template.schema.server";
import {
  insertTemplate,
  isNameTaken,
  lockTemplate,
  setTemplateTexts,
  updateTemplate,
} from "./templates.queries.server";

const staffOnly = { staffOnly: true };
const taken = () => new Invalid({ name: ["answering:form.nameTaken"] });

/** What a template's form shows and its version is made of. */
export function templateFields(
  template: Pick<TemplateRecord, "name" | "kind" | "board" | "texts">,
) {
  return fieldsOf({ ...template, boardId: template.board?.id ?? null });
}

/** @returns its id. @throws Invalid when another template has the name, in whatever spelling. */
export async function createTemplate(
  trx: Trx,
  viewer: Viewer,
  input: TemplateInput,
): Promise<number> {
  allow(viewer, canKeepWords(viewer));
  await refuseUnknownBoard(trx, viewer, input.boardId);
  const { name, kind, boardId } = input;
  const id = await insertTemplate(trx, { name, kind, board_id: boardId, created_at: now() });
  if (id === undefined) throw taken();
  await setTemplateTexts(trx, id, input.texts);
  const subject = { kind: "response_template", id } as const;
  await recordActivity(trx, viewer, "response_template.created", subject, { name }, staffOnly);
  return id;
}

/** Changes a template; answers that began with it stay as they are. Changed meanwhile is a Conflict. */
export async function editTemplate(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: TemplateInput,
): Promise<void> {
  const template = await lockTemplate(trx, id);
  allow(viewer, canKeepWords(viewer));
  const stored = templateFields(template);
  if (sameFields(stored, fieldsOf(input))) return;
  refuseStale(stored, input.version);
  const { name, kind, boardId } = input;
  if (await isNameTaken(trx, name, id)) throw taken();
  if (boardId !== template.board?.id) await refuseUnknownBoard(trx, viewer, boardId);
  await updateTemplate(trx, id, { name, name_folded: foldName(name), kind, board_id: boardId });
  await setTemplateTexts(trx, id, input.texts);
  const subject = { kind: "response_template", id } as const;
  await recordActivity(trx, viewer, "response_template.edited", subject, { name }, staffOnly);
}

function fieldsOf({ name, kind, boardId, texts }: Omit<TemplateInput, "version">) {
  return { name, kind, board: boardId ?? "", ...textsAsFields(texts) };
}
