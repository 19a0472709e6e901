import { useFormat } from "~/i18n/use-format";
import { useMoney } from "~/i18n/use-money";
import { useText } from "~/i18n/use-text";
import { type AskedField, fieldParam } from "~/platform/asked-field";
import { FactList } from "~/ui/fact-list";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import type { AccountKind, Keeper } from "./account";

export interface AccountAnswerProps {
  view: FormView;
  /** The stored fields that the form began from. */
  version: string;
  keepers: readonly Keeper[];
  /** The community's own fields that are asked. */
  own: readonly AskedField[];
}

const shown = [
  ...([
    "name",
    "kind",
    "size",
    "annualValue",
    "industry",
    "region",
    "plan",
    "externalId",
    "domains",
  ] as const),
  ...(["owner", "team"] as const),
];

/** What the form as a whole was refused for; after a conflict with what is stored now. */
export function AccountAnswer({ view, version, keepers, own }: AccountAnswerProps) {
  const t = useText("accounts");
  const sayValue = useStoredValue(keepers);
  const format = useFormat();
  const sayOwn = (value: string | number) =>
    typeof value === "number" ? format.number(value) : value;
  const errors = view.errors("");
  const seen = view.conflict?.["version"] ?? view.value("version", version);
  const stored = view.conflict;
  return (
    <>
      <input type="hidden" name="version" value={seen} readOnly />
      {errors.length > 0 && (
        <Notice tone="refuse" title={errors.join(" ")}>
          {stored && (
            <>
              <p>{t("form.nowStoredHint")}</p>
              <h2 className="pt-3 pb-1 font-strong text-ink">{t("form.nowStored")}</h2>
              <FactList
                ruled={false}
                facts={[
                  ...shown.map((name) => ({
                    label: name === "annualValue" ? t("facts.annualValue") : t(`fields.${name}`),
                    value: sayValue(name, stored[name] ?? "") || t("form.empty"),
                  })),
                  ...own.map(({ id, name }) => ({
                    key: fieldParam(id),
                    label: name,
                    value: sayOwn(stored[fieldParam(id)] ?? "") || t("form.empty"),
                  })),
                ]}
              />
            </>
          )}
        </Notice>
      )}
    </>
  );
}

function useStoredValue(keepers: readonly Keeper[]) {
  const t = useText("accounts");
  const format = useFormat();
  const money = useMoney();
  const nameOf = (id: string) => keepers.find((keeper) => String(keeper.id) === id)?.name ?? id;
  return (name: (typeof shown)[number], value: string | number): string => {
    if (value === "") return "";
    if (name === "kind") return t(`kinds.${value as AccountKind}`);
    if (name === "annualValue") return money(Number(value));
    if (name === "size") return format.number(Number(value));
    if (name !== "owner" && name !== "team") return String(value);
    return format.list(String(value).split(" ").map(nameOf));
  };
}
