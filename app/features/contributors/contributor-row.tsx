import { useText } from "~/i18n/use-text";
import { Avatar } from "~/ui/avatar";
import type { Contributor, Deed } from "./contributor";
import { DeedLinks } from "./deed-links";
import { faceOf } from "./shaped-by";
import { ShaperName } from "./shaper-name";
import { useDeedWords } from "./use-deed-words";

export interface ContributorRowProps {
  /** Null for a former member. */
  contributor: Contributor | null;
  deeds: readonly Deed[];
  /** Where deeds lead to where they stand: the item. */
  itemId?: number;
}

/** Somebody who contributed, and what they did; of the company they are square. */
export function ContributorRow({ contributor, deeds, itemId }: ContributorRowProps) {
  const t = useText("contributors");
  const wordsOf = useDeedWords();
  const face = contributor ? faceOf(contributor) : { name: t("former") };
  const shape = contributor?.staff ? "company" : undefined;
  return (
    <li className="flex flex-wrap items-center gap-x-3 border-b border-line py-2.25 text-sm">
      <span className="flex min-w-0 flex-auto items-center gap-3 wrap-anywhere">
        <Avatar shape={shape} {...face} size={28} />
        <span>
          {contributor ? (
            <ShaperName shaper={contributor} className="font-strong text-ink" />
          ) : (
            t("former")
          )}
        </span>
      </span>
      <span className="ms-auto text-end text-ink-2 tabular-nums">
        {itemId === undefined ? wordsOf(deeds) : <DeedLinks itemId={itemId} deeds={deeds} />}
      </span>
    </li>
  );
}
