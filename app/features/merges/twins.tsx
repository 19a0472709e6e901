import { IdeaStatus } from "~/features/ideas/idea-status";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { useReturningHref } from "~/ui/return-to";
import { SideSection } from "~/ui/side-section";
import type { Twin } from "./twin";

export interface TwinsProps {
  ideaId: number;
  twins: readonly Twin[];
  /** Where nothing is alike: said, or nothing at all. */
  empty?: "said" | undefined;
}

/** Ideas that seem to say the same, how much alike they are and in which words; for staff. */
export function Twins({ ideaId, twins, empty }: TwinsProps) {
  const t = useText("merges");
  if (twins.length === 0 && !empty) return null;
  return (
    <SideSection title={t("twins.title")} id="twins" className="print:hidden">
      {twins.length === 0 ? (
        <p className="text-sm text-ink-2">{t("twins.none")}</p>
      ) : (
        <ul className="-mt-3">
          {twins.map((twin) => (
            <TwinRow key={twin.id} ideaId={ideaId} twin={twin} />
          ))}
        </ul>
      )}
    </SideSection>
  );
}

function TwinRow({ ideaId, twin }: { ideaId: number; twin: Twin }) {
  const t = useText("merges");
  const format = useFormat();
  const returning = useReturningHref();
  return (
    <li className="flex flex-col gap-1.5 border-b border-line py-3">
      <div className="flex items-baseline justify-between gap-4">
        <Link
          href={twin.path}
          dir="auto"
          lang={twin.language}
          className="min-w-0 font-serif text-md leading-5 font-title hover:text-accent pointer-coarse:py-1"
        >
          {twin.title}
        </Link>
        <span className="meta shrink-0 tabular-nums">
          {t("twins.alike", { percent: format.number(twin.percent) })}
        </span>
      </div>
      {twin.shared.length > 0 && (
        <p className="meta">
          {t("twins.shared")}{" "}
          <span lang={twin.language} className="font-serif text-ink">
            {twin.shared.join(", ")}
          </span>
        </p>
      )}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 text-sm">
        <IdeaStatus status={twin.status} />
        <Link
          href={returning(`/ideas/${ideaId}/merge?with=${twin.id}`, "next")}
          aria-label={t("twins.compareIdea", { title: twin.title })}
          className="touch-target font-strong text-accent hover:text-accent-hover"
        >
          {t("twins.compare")}
        </Link>
      </div>
    </li>
  );
}
