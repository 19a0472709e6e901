import type { Board } from "~/features/boards/board";
import { BoardIcon } from "~/features/boards/board-icon";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { DataTable } from "~/ui/data-table";
import { Link } from "~/ui/link";
import { PlaceButtons } from "./place-buttons";

export function BoardsTable({ boards }: { boards: Board[] }) {
  const t = useText("admin");
  const format = useFormat();
  const place = (board: Board) => boards.indexOf(board) + 1;
  return (
    <DataTable
      caption={t("boards.title")}
      rows={boards}
      rowKey={(board) => board.id}
      columns={[
        { key: "name", head: t("boards.name"), cell: (board) => <BoardName board={board} /> },
        {
          key: "access",
          head: t("boards.access"),
          cell: (board) => t(`boards.accesses.${board.access}`),
        },
        {
          key: "ideas",
          head: t("boards.ideas"),
          align: "end",
          cell: (board) => format.number(board.ideaCount),
        },
        {
          key: "order",
          head: t("boards.order"),
          align: "end",
          cell: (board) => (
            <PlaceButtons
              name={board.name}
              action={`/admin/boards/${board.id}/position`}
              place={place(board)}
              of={boards.length}
            />
          ),
        },
      ]}
    />
  );
}

function BoardName({ board }: { board: Board }) {
  const t = useText("admin");
  return (
    <span className="flex items-start gap-3">
      <span className="mt-1 w-4 shrink-0 text-ink-3">
        <BoardIcon icon={board.icon} />
      </span>
      {/* The row stands on the name's baseline, also where there is no icon. */}
      <span className="self-baseline">
        <Link
          href={`/admin/boards/${board.id}`}
          className="touch-target title-lg hover:text-accent"
        >
          <bdi>{board.name}</bdi>
        </Link>
        {board.retired && <Badge className="ms-2 align-middle">{t("form.retired")}</Badge>}
        {board.description && (
          <span dir="auto" className="align-as-list meta block max-w-96 font-normal">
            {board.description}
          </span>
        )}
      </span>
    </span>
  );
}
