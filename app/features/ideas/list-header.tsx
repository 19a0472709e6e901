import type { ReactNode } from "react";
import type { WordsIn } from "~/features/community/community-words";
import type { Cover } from "~/features/pictures/cover";
import { CoverPicture } from "~/features/pictures/cover-picture";
import { useText } from "~/i18n/use-text";
import { PageHeader } from "~/ui/page-header";

export interface ListHeaderProps {
  /** What the community wrote over its list; null where it did not. */
  community: { question: WordsIn | null; welcome: WordsIn | null };
  board: { name: string; description: string; cover: Cover | null } | null;
  /** Stands beside a board's name. */
  follow: ReactNode;
}

/** The question of the community, or the name of the board that is looked at. */
export function ListHeader({ community, board, follow }: ListHeaderProps) {
  const t = useText("ideas");
  if (board) {
    return (
      <>
        {board.cover && <CoverPicture cover={board.cover} className="mb-6" />}
        <PageHeader
          title={<bdi>{board.name}</bdi>}
          lede={board.description || undefined}
          end={follow}
        />
      </>
    );
  }
  return (
    <PageHeader
      title={<Said words={community.question} otherwise={t("list.question")} />}
      lede={<Said words={community.welcome} otherwise={t("list.welcome")} />}
    />
  );
}

function Said({ words, otherwise }: { words: WordsIn | null; otherwise: string }) {
  return words ? (
    <span dir="auto" lang={words.language}>
      {words.text}
    </span>
  ) : (
    otherwise
  );
}
