import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";

export interface OpenedBoardsProps {
  boards: readonly { id: number; name: string }[];
  /** Whether the rule is about to change, and with it who sees the boards. */
  changing?: boolean;
}

/** The boards that a segment opens; nothing where it opens none. */
export function OpenedBoards({ boards, changing }: OpenedBoardsProps) {
  const t = useText("segments");
  if (boards.length === 0) return null;
  return (
    <Notice
      tone={changing ? "attention" : "info"}
      title={t("boards.title", { count: boards.length })}
      className="mb-8"
    >
      <ul>
        {boards.map((board) => (
          <li key={board.id}>
            <Link href={`/admin/boards/${board.id}`} className="touch-target underline">
              <bdi>{board.name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      {changing && <p>{t("boards.changing")}</p>}
    </Notice>
  );
}
