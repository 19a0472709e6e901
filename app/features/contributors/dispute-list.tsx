import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import type { Dispute } from "./contributor";
import { useDeedWords } from "./use-deed-words";

/** To the team: what somebody says is not theirs, and why. */
export function DisputeList({ disputes }: { disputes: readonly Dispute[] }) {
  const t = useText("contributors");
  const wordsOf = useDeedWords();
  if (disputes.length === 0) return null;
  return (
    <section aria-labelledby="disputes" className="pt-14">
      <SectionHeader id="disputes" title={t("disputes.title")} />
      <p className="pb-3 text-sm text-ink-2">{t("disputes.lede")}</p>
      <ul>
        {disputes.map(({ handle, name, role, why }) => (
          <li key={`${handle} ${role}`} className="border-b border-line py-3">
            <p className="flex flex-wrap gap-x-3 text-sm text-ink-2">
              <Link href={`/people/${handle}`} className="touch-target font-strong text-ink">
                <bdi>{name}</bdi>
              </Link>
              <span>{wordsOf([{ role, count: 1 }])}</span>
            </p>
            <p dir="auto" className="font-serif text-md">
              {why}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
