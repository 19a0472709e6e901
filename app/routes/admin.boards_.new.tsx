import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { BoardForm } from "~/features/admin/board-form";
import { adminWords } from "~/features/admin/words.server";
import { boardSchema } from "~/features/boards/board.schema.server";
import { createBoard } from "~/features/boards/edit-board.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { listSegmentChoices } from "~/features/segments/segments.queries.server";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer }) => {
  allow(viewer, canAdminister(viewer));
  return {
    pageTitle: adminWords(viewer)("boards.newTitle"),
    segments: await listSegmentChoices(db),
  };
});

export const action = handle(async ({ write, viewer, parse }) => {
  allow(viewer, canAdminister(viewer));
  const board = parse(boardSchema);
  await write((trx) => createBoard(trx, viewer, board));
  return { to: "/admin/boards", notice: "admin:notices.created" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

const nothing = {
  name: "",
  slug: "",
  description: "",
  template: "",
  icon: "",
  access: "public",
  segments: [],
  approval: "off",
} as const;

export default function NewBoardPage() {
  const t = useText("admin");
  const { segments } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("boards.title")} href="/admin/boards" />}
        title={t("boards.newTitle")}
      />
      <BoardForm view={useReply()} board={nothing} segments={segments} version="" />
    </>
  );
}
