import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { type Fact, FactList } from "~/ui/fact-list";
import { Link } from "~/ui/link";
import type { ItemPageData } from "./item-page-data";

export function ItemFacts({ item }: { item: ItemPageData }) {
  const t = useText("roadmap");
  const format = useFormat();
  const facts: Fact[] = [{ label: t("item.horizon"), value: t(`horizon.${item.horizon}`) }];
  if (item.deliveredAt !== null) {
    facts.push({ label: t("item.deliveredOn"), value: format.day(item.deliveredAt) });
  }
  facts.push(
    { label: t("item.voicesFact"), value: format.number(item.voices.people) },
    { label: t("item.accounts"), value: format.number(item.voices.accounts) },
    { label: t("item.followers"), value: format.number(item.followers) },
  );
  if (item.owner) {
    facts.push({
      label: t("item.owner"),
      value: (
        <Link href={`/people/${item.owner.handle}`} className="touch-target hover:text-accent">
          <bdi>{item.owner.name}</bdi>
        </Link>
      ),
    });
  }
  return <FactList facts={facts} />;
}
