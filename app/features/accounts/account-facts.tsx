import { useFormat } from "~/i18n/use-format";
import { useMoney } from "~/i18n/use-money";
import { useText } from "~/i18n/use-text";
import { fieldParam } from "~/platform/asked-field";
import { type Fact, FactList } from "~/ui/fact-list";
import type { AccountRecord } from "./account";
import type { OwnFact } from "./account-field";

/** What staff know of an account; what nobody said is left out. */
export function AccountFacts({ account }: { account: AccountRecord }) {
  const t = useText("accounts");
  const format = useFormat();
  const money = useMoney();
  const { owner, team, size, annualValue } = account;
  const facts = [
    fact(t("fields.kind"), t(`kinds.${account.kind}`)),
    fact(t("fields.owner"), owner ? owner.name : t("owner.nobody")),
    fact(t("fields.team"), format.list(team.map((keeper) => keeper.name))),
    fact(t("fields.size"), size === null ? "" : format.number(size)),
    fact(t("fields.industry"), account.industry),
    fact(t("fields.region"), account.region),
    fact(t("fields.plan"), account.plan),
    fact(t("facts.annualValue"), annualValue === null ? "" : money(annualValue)),
    ...account.own.map((own) => ownFact(own, format)),
    fact(t("fields.externalId"), account.externalId ?? ""),
    fact(t("fields.domains"), format.list(account.domains)),
    fact(t("facts.named"), t(account.named ? "facts.namedYes" : "facts.namedNo")),
  ];
  return <FactList facts={facts.filter(({ value }) => value !== null)} />;
}

/** Also where it is called as something that every account has. */
function ownFact({ id, name, unit, value }: OwnFact, format: ReturnType<typeof useFormat>): Fact {
  const text = typeof value === "number" ? [format.number(value), unit].join(" ").trim() : value;
  return { key: fieldParam(id), ...fact(name, text) };
}

function fact(label: string, text: string): Fact {
  return { label, value: text === "" ? null : <bdi>{text}</bdi> };
}
