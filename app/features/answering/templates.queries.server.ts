import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import { foldName } from "~/platform/fold-name";
import type { Db, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { NewRow, RowChange } from "~db/schema";
import { canUseTemplate } from "./answering.policy";
import type { LanguageTexts, TemplateChoice, TemplateKind, TemplateRecord } from "./template";

/** All templates, also retired ones, by name. */
export async function listTemplates(db: Db): Promise<TemplateRecord[]> {
  const rows = await db
    .selectFrom("response_template as template")
    .leftJoin("board", "board.id", "template.board_id")
    .select(["template.id", "template.name", "template.kind", "template.board_id"])
    .select(["template.retired_at", "board.name as board_name"])
    .orderBy("template.name_folded")
    .execute();
  const texts = await db.selectFrom("response_template_text").selectAll().execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    board: row.board_id === null ? null : { id: row.board_id, name: row.board_name ?? "" },
    texts: Object.fromEntries(
      texts.filter((text) => text.template_id === row.id).map((text) => [text.language, text.body]),
    ),
    retired: row.retired_at !== null,
  }));
}

/** @throws NotFound */
export async function getTemplate(db: Db, id: number): Promise<TemplateRecord> {
  const found = (await listTemplates(db)).find((template) => template.id === id);
  if (!found) throw new NotFound();
  return found;
}

/** As {@link getTemplate}, and nobody else changes it until the transaction ends. */
export async function lockTemplate(trx: Trx, id: number): Promise<TemplateRecord> {
  const row = trx.selectFrom("response_template").select("id").where("id", "=", id);
  await forUpdate(trx, row).execute();
  return getTemplate(trx, id);
}

/** The templates for an answer of these kinds to an idea on the board; its own come first. */
export async function listTemplateChoices(
  db: Db,
  boardId: number,
  kinds: readonly TemplateKind[],
): Promise<TemplateChoice[]> {
  return db
    .selectFrom("response_template")
    .select(["id", "name", "kind"])
    .where("kind", "in", kinds)
    .where("retired_at", "is", null)
    .where((where) => where.or([where("board_id", "is", null), where("board_id", "=", boardId)]))
    .orderBy((order) => order.case().when("board_id", "is", null).then(1).else(0).end())
    .orderBy("name_folded")
    .execute();
}

/** As {@link listTemplateChoices}, for what the team writes in a discussion; none for members. */
export async function listCommentTemplates(
  db: Db,
  viewer: Viewer,
  boardId: number,
): Promise<TemplateChoice[]> {
  return canUseTemplate(viewer) ? listTemplateChoices(db, boardId, ["comment"]) : [];
}

/** Undefined when the name is taken, in whatever spelling. */
export async function insertTemplate(
  trx: Trx,
  template: Omit<NewRow<"response_template">, "name_folded">,
): Promise<number | undefined> {
  const row = await trx
    .insertInto("response_template")
    .values({ ...template, name_folded: foldName(template.name) })
    .onConflict((conflict) => conflict.column("name_folded").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

export async function isNameTaken(trx: Trx, name: string, byOtherThan: number): Promise<boolean> {
  const row = await trx
    .selectFrom("response_template")
    .select("id")
    .where("name_folded", "=", foldName(name))
    .where("id", "<>", byOtherThan)
    .executeTakeFirst();
  return row !== undefined;
}

export async function updateTemplate(
  trx: Trx,
  id: number,
  change: RowChange<"response_template">,
): Promise<void> {
  await trx.updateTable("response_template").set(change).where("id", "=", id).execute();
}

/** From now on the template has these words and no others. */
export async function setTemplateTexts(trx: Trx, id: number, texts: LanguageTexts): Promise<void> {
  await trx.deleteFrom("response_template_text").where("template_id", "=", id).execute();
  const rows = Object.entries(texts).map(([language, body]) => ({
    template_id: id,
    language,
    body,
  }));
  await trx.insertInto("response_template_text").values(rows).execute();
}
