import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { adminWords } from "~/features/admin/words.server";
import { getBoardById } from "~/features/boards/boards.queries.server";
import { setBoardCover } from "~/features/boards/set-cover.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { PictureForm } from "~/features/pictures/picture-form";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { pictureNotice, takeCover } from "~/http/sent-picture.server";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const { id, name, cover } = await getBoardById(db, viewer, numberParam(params["board"]));
  return { pageTitle: adminWords(viewer)("boards.coverOf", { name }), id, name, cover };
});

/** Sets the cover of a board, or with `remove` none. */
export const action = handle(
  async ({ db, write, viewer, params, input, context }) => {
    allow(viewer, canAdminister(viewer));
    const board = await getBoardById(db, viewer, numberParam(params["board"]));
    const cover = await takeCover({ context, viewer, input }, board.cover);
    await write((trx) => setBoardCover(trx, viewer, board.id, cover));
    return { to: `/admin/boards/${board.id}/cover`, notice: pictureNotice(cover) };
  },
  { files: true },
);

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function BoardCoverPage() {
  const t = useText("admin");
  const { pageTitle, id, name, cover } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={name} href={`/admin/boards/${id}`} />}
        title={pageTitle}
        lede={t("boards.coverHint")}
      />
      <PictureForm view={useReply()} stored={cover?.key ?? null} alt={cover?.alt ?? ""} />
    </>
  );
}
