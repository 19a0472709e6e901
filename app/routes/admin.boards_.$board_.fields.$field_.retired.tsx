import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { retiredSchema } from "~/features/admin/place.schema.server";
import { RetiredForm } from "~/features/admin/retired-form";
import { adminWords } from "~/features/admin/words.server";
import { getField } from "~/features/boards/board-fields.queries.server";
import { getBoardById } from "~/features/boards/boards.queries.server";
import { restoreField, retireField } from "~/features/boards/edit-field.server";
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
  const board = await getBoardById(db, viewer, numberParam(params["board"]));
  const field = await getField(db, board.id, numberParam(params["field"]));
  const { id, name, retired } = field;
  const t = adminWords(viewer);
  return {
    pageTitle: t(retired ? "fields.restoreTitle" : "fields.retireTitle", { name }),
    board: { id: board.id, name: board.name },
    field: { id, retired },
  };
});

/** Retires the field (1) or takes it back into use (0). */
export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const boardId = numberParam(params["board"]);
  const id = numberParam(params["field"]);
  const { retired } = parse(retiredSchema);
  const act = retired ? retireField : restoreField;
  await write((trx) => act(trx, viewer, boardId, id));
  return {
    to: `/admin/boards/${boardId}`,
    notice: retired ? "admin:notices.retired" : "admin:notices.restored",
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function RetireFieldPage() {
  const t = useText("admin");
  const { pageTitle, board, field } = useLoaderData<typeof loader>();
  const at = `/admin/boards/${board.id}`;
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={board.name} href={at} />}
        title={pageTitle}
        lede={t(field.retired ? "fields.restoreBody" : "fields.retireBody")}
      />
      <RetiredForm view={useReply()} retired={field.retired} back={`${at}/fields/${field.id}`} />
    </>
  );
}
