import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { placeSchema } from "~/features/admin/place.schema.server";
import { PlaceForm } from "~/features/admin/place-form";
import { adminWords } from "~/features/admin/words.server";
import { getBoardById, listAllBoards } from "~/features/boards/boards.queries.server";
import { placeBoard } from "~/features/boards/place-board.server";
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
  const ids = (await listAllBoards(db)).map((each) => each.id);
  return {
    pageTitle: adminWords(viewer)("form.placeTitle", { name: board.name }),
    place: ids.indexOf(board.id) + 1,
    of: ids.length,
  };
});

/** Sets the board's place in the order, counted from 1. */
export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["board"]);
  const { place } = parse(placeSchema);
  await write((trx) => placeBoard(trx, viewer, id, place));
  return { to: "/admin/boards" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function BoardPlacePage() {
  const t = useText("admin");
  const { pageTitle, place, of } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("boards.title")} href="/admin/boards" />}
        title={pageTitle}
      />
      <PlaceForm view={useReply()} place={place} of={of} />
    </>
  );
}
