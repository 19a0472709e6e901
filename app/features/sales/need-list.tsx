import { IdeaStatus } from "~/features/ideas/idea-status";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import type { DealNeed } from "./deal";

/** What a deal hangs on, and how much. */
export function NeedList({
  dealId,
  needs,
  canChange,
}: {
  dealId: number;
  needs: readonly DealNeed[];
  canChange: boolean;
}) {
  const t = useText("sales");
  return (
    <ul>
      {needs.map(({ id, need, on }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline gap-x-5 gap-y-1 border-b border-line py-3.5"
        >
          <div className="min-w-0 flex-1 basis-72">
            <Link
              href={on.path}
              lang={on.kind === "idea" ? on.language : undefined}
              className="touch-target font-serif text-read hover:text-accent"
            >
              <bdi>{on.title}</bdi>
            </Link>
            <p className="meta pt-0.5">
              {on.kind === "idea" ? <IdeaStatus status={on.status} /> : <ItemPlace on={on} />}
            </p>
          </div>
          <span className="text-sm font-strong">{t(`needs.${need}`)}</span>
          {canChange && (
            <Link
              href={`/deals/${dealId}/needs/${id}`}
              aria-label={t("needs.changeNamed", { title: on.title })}
              className="touch-target text-sm text-ink-2 hover:text-ink print:hidden"
            >
              {t("needs.change")}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

function ItemPlace({ on }: { on: Extract<DealNeed["on"], { kind: "item" }> }) {
  const t = useText("sales");
  const say = useText("roadmap");
  return (
    <>
      {t("needs.item")}, {say(`horizon.${on.horizon}`)}
    </>
  );
}
