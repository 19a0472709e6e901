import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { BoardFields } from "~/features/admin/board-fields";
import { BoardForm } from "~/features/admin/board-form";
import { RetireLink } from "~/features/admin/retire-link";
import { boardSchema } from "~/features/boards/board.schema.server";
import { listAllFields } from "~/features/boards/board-fields.queries.server";
import { listSegmentIds } from "~/features/boards/board-segments.server";
import { getBoardById } from "~/features/boards/boards.queries.server";
import { boardFields, editBoard } from "~/features/boards/edit-board.server";
import { settleBoard } from "~/features/merges/settle-board.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { listSegmentChoices } from "~/features/segments/segments.queries.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { fieldVersion } from "~/platform/field-version.server";
import { ButtonLink } from "~/ui/button";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const stored = await getBoardById(db, viewer, numberParam(params["board"]));
  const board = { ...stored, segments: await listSegmentIds(db, stored.id) };
  return {
    ...{ pageTitle: board.name, board, version: fieldVersion(boardFields(board)) },
    fields: await listAllFields(db, board.id),
    segments: await listSegmentChoices(db),
  };
});

export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["board"]);
  const board = parse(boardSchema);
  await write(async (trx) => {
    await editBoard(trx, viewer, id, board);
    await settleBoard(trx, id);
  });
  return { to: "/admin/boards", notice: "shared:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function BoardPage() {
  const t = useText("admin");
  const { board, fields, segments, version } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("boards.title")} href="/admin/boards" />}
        title={board.name}
        end={
          <div className="flex flex-wrap gap-3">
            <ButtonLink look="outline" size="small" href={`/admin/boards/${board.id}/cover`}>
              {t("boards.cover")}
            </ButtonLink>
            <RetireLink href={`/admin/boards/${board.id}/retired`} retired={board.retired} />
          </div>
        }
      />
      <BoardForm key={board.id} {...{ board, segments, version }} view={useReply()} />
      <BoardFields boardId={board.id} fields={fields} />
    </>
  );
}
