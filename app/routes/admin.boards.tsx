import { useLoaderData } from "@remix-run/react";
import { BoardsTable } from "~/features/admin/boards-table";
import { adminWords } from "~/features/admin/words.server";
import { listAllBoards } from "~/features/boards/boards.queries.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer }) => {
  allow(viewer, canAdminister(viewer));
  return { pageTitle: adminWords(viewer)("boards.title"), boards: await listAllBoards(db) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function BoardsPage() {
  const t = useText("admin");
  const { boards } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("boards.title")}
        lede={t("boards.lede")}
        end={<ButtonLink href="/admin/boards/new">{t("boards.new")}</ButtonLink>}
      />
      <BoardsTable boards={boards} />
    </>
  );
}
