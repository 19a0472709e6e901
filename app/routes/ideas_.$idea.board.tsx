import { useLoaderData } from "@remix-run/react";
import { listBoards } from "~/features/boards/boards.queries.server";
import { MoveForm } from "~/features/triage/move-form";
import { moveIdea } from "~/features/triage/move-idea.server";
import { canModerate } from "~/features/triage/triage.policy";
import { moveSchema } from "~/features/triage/triage.schema.server";
import { TriagePage } from "~/features/triage/triage-page";
import { loadTriagePage } from "~/features/triage/triage-page.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["idea"]);
  const page = { title: "move.title", may: canModerate } as const;
  const { idea, state, pageTitle } = await loadTriagePage(db, viewer, id, page);
  const boards = await listBoards(db, viewer);
  return {
    idea,
    pageTitle,
    current: { id: state.boardId, access: state.boardAccess },
    boards: boards.map((board) => ({ id: board.id, name: board.name, access: board.access })),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, params, parse }) => {
  const id = numberParam(params["idea"]);
  const { board, confirmed } = parse(moveSchema);
  await write((trx) => moveIdea(trx, viewer, id, { boardId: board, confirmed }));
  return { to: `/ideas/${id}`, notice: "triage:move.done" };
});

export default function MovePage() {
  const { idea, current, boards } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("triage");
  return (
    <TriagePage title={t("move.title")} idea={idea}>
      <MoveForm view={view} current={current} choices={boards} />
    </TriagePage>
  );
}
