import { useMoney } from "~/i18n/use-money";
import { useText } from "~/i18n/use-text";
import { FactList } from "~/ui/fact-list";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import { dealStages } from "./deal";
import { Closes } from "./deals-table";

export interface DealAnswerProps {
  view: FormView;
  /** The stored fields that the form began from. */
  version: string;
  owners: readonly { id: number; name: string }[];
}

/** What the form as a whole was refused for; after a conflict with what is stored now. */
export function DealAnswer({ view, version, owners }: DealAnswerProps) {
  const t = useText("accounts");
  const errors = view.errors("");
  const seen = view.conflict?.["version"] ?? view.value("version", version);
  return (
    <>
      <input type="hidden" name="version" value={seen} readOnly />
      {errors.length > 0 && (
        <Notice tone="refuse" title={errors.join(" ")}>
          {view.conflict && (
            <>
              <p>{t("form.nowStoredHint")}</p>
              <h2 className="pt-3 pb-1 font-strong text-ink">{t("form.nowStored")}</h2>
              <Stored deal={view.conflict} owners={owners} />
            </>
          )}
        </Notice>
      )}
    </>
  );
}

function Stored({
  deal,
  owners,
}: {
  deal: NonNullable<FormView["conflict"]>;
  owners: DealAnswerProps["owners"];
}) {
  const t = useText("sales");
  const money = useMoney();
  const { name, amount, stage, closeOn, owner } = deal;
  const known = dealStages.find((each) => each === stage);
  return (
    <FactList
      ruled={false}
      facts={[
        { label: t("deals.name"), value: <bdi>{name}</bdi> },
        {
          label: t("deals.amount"),
          value: amount === "" ? t("deals.noAmount") : money(Number(amount)),
        },
        { label: t("deals.stage"), value: known ? t(`deals.stages.${known}`) : null },
        {
          label: t("deals.closeOn"),
          value: <Closes deal={{ closeOn: String(closeOn) || null, closedAt: null }} />,
        },
        {
          label: t("deals.owner"),
          value: <bdi>{owners.find(({ id }) => id === owner)?.name ?? t("deals.nobody")}</bdi>,
        },
      ]}
    />
  );
}
