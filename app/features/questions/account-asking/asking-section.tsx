import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import type { AccountAsking } from "./account-asking";

export interface AskingSectionProps extends AccountAsking {
  accountId: number;
  canChange: boolean;
}

/** Whether people of the account are asked, and by whom never. */
export function AskingSection({ accountId, askedOff, exclusions, canChange }: AskingSectionProps) {
  const t = useText("questions");
  const format = useFormat();
  const names = exclusions.map(({ name }) => name);
  return (
    <section aria-labelledby="asking">
      <SectionHeader
        id="asking"
        title={t("asking.title")}
        meta={
          canChange && (
            <Link
              href={`/accounts/${accountId}/asking`}
              className="touch-target text-sm font-strong text-accent hover:text-accent-hover print:hidden"
            >
              {t("asking.change")}
            </Link>
          )
        }
      />
      <p className="text-md text-ink-2">{t(askedOff ? "asking.isOff" : "asking.isOn")}</p>
      {names.length > 0 && (
        <p className="pt-1 text-md text-ink-2">
          {t("asking.never", { accounts: format.list(names) })}
        </p>
      )}
    </section>
  );
}
