import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { betaPath, type OwnTest } from "./beta";

export interface YourTestProps {
  itemId: number;
  own: OwnTest | null;
  url: string | null;
}

/** What a tester has of it: since when, where it is, what changed, and the way out. */
export function YourTest({ itemId, own, url }: YourTestProps) {
  const t = useText("beta");
  const { day } = useFormat();
  if (own && own.leftAt !== null) {
    return <p className="pt-4 text-sm text-ink-2">{t("yours.left", { date: day(own.leftAt) })}</p>;
  }
  return (
    <div className="flex flex-col gap-4 pt-4">
      <p className="flex flex-wrap items-baseline gap-x-6 gap-y-1 text-sm">
        {own && <span>{t("yours.since", { date: day(own.joinedAt) })}</span>}
        {url ? (
          <a
            href={url}
            rel="noopener noreferrer"
            className="touch-target font-strong text-accent hover:underline"
          >
            {t("yours.reach")}
          </a>
        ) : (
          <span className="text-ink-2">{t("yours.nowhere")}</span>
        )}
        {own && (
          <Link
            href={`${betaPath(itemId)}/leave`}
            className="touch-target text-ink-2 underline hover:text-ink"
          >
            {t("leave.link")}
          </Link>
        )}
      </p>
      {own && own.fresh > 0 && (
        <Notice
          title={t("yours.fresh", { count: own.fresh })}
          action={
            <Link
              href={`${betaPath(itemId)}/join`}
              className="touch-target font-strong text-accent hover:underline"
            >
              {t("yours.freshLook")}
            </Link>
          }
        />
      )}
    </div>
  );
}
