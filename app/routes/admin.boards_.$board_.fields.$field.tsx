import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { BoardFieldForm } from "~/features/admin/board-field-form";
import { RetireLink } from "~/features/admin/retire-link";
import { boardFieldSchema } from "~/features/boards/board-field.schema.server";
import { getField } from "~/features/boards/board-fields.queries.server";
import { getBoardById } from "~/features/boards/boards.queries.server";
import { editField, fieldFields } from "~/features/boards/edit-field.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { fieldVersion } from "~/platform/field-version.server";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const { id, name } = await getBoardById(db, viewer, numberParam(params["board"]));
  const field = await getField(db, id, numberParam(params["field"]));
  const version = fieldVersion(fieldFields(field));
  return { pageTitle: field.name, board: { id, name }, field, version };
});

export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const boardId = numberParam(params["board"]);
  const id = numberParam(params["field"]);
  const field = parse(boardFieldSchema);
  await write((trx) => editField(trx, viewer, boardId, id, field));
  return { to: `/admin/boards/${boardId}`, notice: "shared:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function FieldPage() {
  const { board, field, version } = useLoaderData<typeof loader>();
  const at = `/admin/boards/${board.id}`;
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={board.name} href={at} />}
        title={field.name}
        end={<RetireLink href={`${at}/fields/${field.id}/retired`} retired={field.retired} />}
      />
      <BoardFieldForm key={field.id} view={useReply()} field={field} version={version} />
    </>
  );
}
