import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { PageHeader } from "~/ui/page-header";

export interface ListHeaderProps {
  /** What the community wrote over its list; "" where it did not. */
  community: { question: string; welcome: string };
  board: { name: string; description: string } | null;
  /** Stands beside a board's name. */
  follow: ReactNode;
}

/** The question of the community, or the name of the board that is looked at. */
export function ListHeader({ community, board, follow }: ListHeaderProps) {
  const t = useText("ideas");
  if (board) {
    return <PageHeader title={board.name} lede={board.description || undefined} end={follow} />;
  }
  return (
    <PageHeader
      title={community.question || t("list.question")}
      lede={community.welcome || t("list.welcome")}
    />
  );
}
