import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { BoardFieldForm } from "~/features/admin/board-field-form";
import { adminWords } from "~/features/admin/words.server";
import { boardFieldSchema } from "~/features/boards/board-field.schema.server";
import { getBoardById } from "~/features/boards/boards.queries.server";
import { addField } from "~/features/boards/edit-field.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const { id, name } = await getBoardById(db, viewer, numberParam(params["board"]));
  return { pageTitle: adminWords(viewer)("fields.newTitle"), board: { id, name } };
});

export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const boardId = numberParam(params["board"]);
  const field = parse(boardFieldSchema);
  await write((trx) => addField(trx, viewer, boardId, field));
  return { to: `/admin/boards/${boardId}`, notice: "admin:notices.created" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

const nothing = { name: "", kind: "text", need: "optional", unit: "" } as const;

export default function NewFieldPage() {
  const t = useText("admin");
  const { board } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={board.name} href={`/admin/boards/${board.id}`} />}
        title={t("fields.newTitle")}
      />
      <BoardFieldForm view={useReply()} field={{ ...nothing, choices: [] }} version="" />
    </>
  );
}
