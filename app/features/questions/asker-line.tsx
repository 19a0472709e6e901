import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import type { Asker, AskerLabel, SizeBand } from "./asker";

/** "Prospect · logistics · 200 to 500 people". */
export function useAskerLabel(): (label: AskerLabel) => string {
  const t = useText("questions");
  const size = useSizeWords();
  return ({ kind, industry, size: band }) =>
    [t(`asker.kind.${kind ?? "member"}`), industry, band ? size(band) : ""]
      .filter(Boolean)
      .join(" · ");
}

function useSizeWords(): (band: SizeBand) => string {
  const t = useText("questions");
  const { number } = useFormat();
  return ({ from, to }) => {
    if (to === null) return t("asker.sizeAbove", { from: number(from) });
    if (from <= 1) return t("asker.sizeUpTo", { to: number(to) });
    return t("asker.size", { from: number(from), to: number(to) });
  };
}

/** Who asked: by name where the reader is told it, else what kind of company it is. */
export function AskerLine({ asker }: { asker: Asker }) {
  const t = useText("questions");
  const say = useAskerLabel();
  const { person, account, named, own, byCompany, label } = asker;
  const forCustomer = byCompany && label.kind !== null;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      {person && !forCustomer && (
        <span>
          <Link href={`/people/${person.handle}`} className="touch-target hover:text-accent">
            <bdi>{own ? t("asker.you") : person.name}</bdi>
          </Link>
          {account && (
            <>
              , <bdi>{account}</bdi>
            </>
          )}
        </span>
      )}
      {(forCustomer || !person) && account && <bdi>{account}</bdi>}
      {(!byCompany || forCustomer) && <bdi>{say(label)}</bdi>}
      {forCustomer && <span className="text-ink-3">{t("asker.forCustomer")}</span>}
      {person && !named && !byCompany && <span className="text-ink-3">{t("asker.unnamed")}</span>}
    </span>
  );
}
