import { Link } from "~/ui/link";
import type { Deed } from "./contributor";
import { useDeedWords } from "./use-deed-words";

/** What somebody did; each deed leads to where it stands. */
export function DeedLinks({ itemId, deeds }: { itemId: number; deeds: readonly Deed[] }) {
  const wordsOf = useDeedWords();
  return deeds.map((deed, index) => {
    const href = placeOf(itemId, deed);
    return (
      <span key={deed.role}>
        {index > 0 && ", "}
        {href === null ? (
          wordsOf([deed])
        ) : (
          <Link href={href} className="touch-target hover:text-ink">
            {wordsOf([deed])}
          </Link>
        )}
      </span>
    );
  });
}

function placeOf(itemId: number, { role, ideaId }: Deed): string | null {
  const item = `/roadmap/${itemId}`;
  switch (role) {
    case "originator":
    case "merged_idea":
      return ideaId === null ? `${item}#grew-out-of` : `/ideas/${ideaId}`;
    case "evidence":
      return ideaId === null ? `${item}#grew-out-of` : `/ideas/${ideaId}/evidence`;
    case "editor":
      return `${item}/revisions`;
    case "risk":
    case "benefit":
      return `${item}/register`;
    case "tester":
      return `${item}/beta`;
    case "decision":
      return `${item}/decisions`;
    case "owner":
      return null;
  }
}
