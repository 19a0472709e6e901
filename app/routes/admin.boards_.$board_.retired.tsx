import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { retiredSchema } from "~/features/admin/place.schema.server";
import { RetiredForm } from "~/features/admin/retired-form";
import { adminWords } from "~/features/admin/words.server";
import { getBoardById } from "~/features/boards/boards.queries.server";
import { restoreBoard, retireBoard } from "~/features/boards/retire-board.server";
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
  const t = adminWords(viewer);
  return {
    pageTitle: t(board.retired ? "boards.restoreTitle" : "boards.retireTitle", {
      name: board.name,
    }),
    id: board.id,
    retired: board.retired,
  };
});

/** Retires the board (1) or takes it back into use (0). */
export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["board"]);
  const { retired } = parse(retiredSchema);
  await write((trx) => (retired ? retireBoard(trx, viewer, id) : restoreBoard(trx, viewer, id)));
  return {
    to: "/admin/boards",
    notice: retired ? "admin:notices.retired" : "admin:notices.restored",
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function RetireBoardPage() {
  const t = useText("admin");
  const { pageTitle, id, retired } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("boards.title")} href="/admin/boards" />}
        title={pageTitle}
        lede={t(retired ? "boards.restoreBody" : "boards.retireBody")}
      />
      <RetiredForm view={useReply()} retired={retired} back={`/admin/boards/${id}`} />
    </>
  );
}
