import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { placeSchema } from "~/features/admin/place.schema.server";
import { PlaceForm } from "~/features/admin/place-form";
import { adminWords } from "~/features/admin/words.server";
import { getField, listAllFields } from "~/features/boards/board-fields.queries.server";
import { getBoardById } from "~/features/boards/boards.queries.server";
import { placeField } from "~/features/boards/edit-field.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const { id, name } = await getBoardById(db, viewer, numberParam(params["board"]));
  const field = await getField(db, id, numberParam(params["field"]));
  const ids = (await listAllFields(db, id)).map((each) => each.id);
  return {
    pageTitle: adminWords(viewer)("form.placeTitle", { name: field.name }),
    board: { id, name },
    place: ids.indexOf(field.id) + 1,
    of: ids.length,
  };
});

/** Sets the field's place on its board, counted from 1. */
export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const boardId = numberParam(params["board"]);
  const id = numberParam(params["field"]);
  const { place } = parse(placeSchema);
  await write((trx) => placeField(trx, viewer, boardId, id, place));
  return { to: `/admin/boards/${boardId}` };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function FieldPlacePage() {
  const { pageTitle, board, place, of } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={board.name} href={`/admin/boards/${board.id}`} />}
        title={pageTitle}
      />
      <PlaceForm view={useReply()} place={place} of={of} />
    </>
  );
}
