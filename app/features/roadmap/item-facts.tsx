import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { type Fact, FactList } from "~/ui/fact-list";
import { Link } from "~/ui/link";
import { Confidence, Cost } from "./cost";
import type { ItemPageData } from "./item-page-data";
import { useQuarter } from "./use-quarter";

export function ItemFacts({ item }: { item: ItemPageData }) {
  const t = useText("roadmap");
  const format = useFormat();
  const quarterOf = useQuarter();
  const facts: Fact[] = [{ label: t("item.horizon"), value: t(`horizon.${item.horizon}`) }];
  if (item.deliveredAt !== null) {
    facts.push({ label: t("item.deliveredOn"), value: format.day(item.deliveredAt) });
  }
  if (item.target !== null) facts.push({ label: t("facts.target"), value: quarterOf(item.target) });
  if (item.cost !== null) {
    const { band, weeks } = item.cost;
    facts.push({
      label: t("facts.cost"),
      value: (
        <>
          <Cost band={band} />
          <span className="meta block">{t("facts.weeks", { count: weeks })}</span>
        </>
      ),
    });
  }
  if (item.confidence !== null) {
    facts.push({ label: t("facts.confidence"), value: <Confidence percent={item.confidence} /> });
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
  if (item.tags.length > 0) {
    const names = item.tags.map(({ name }) => name).join(", ");
    facts.push({ label: t("facts.tags"), value: <bdi>{names}</bdi> });
  }
  if (item.internalName) {
    facts.push({ label: t("facts.internalName"), value: <bdi>{item.internalName}</bdi> });
  }
  if (item.tracker)
    facts.push({ label: t("facts.trackerUrl"), value: <Tracker url={item.tracker} /> });
  return <FactList facts={facts} />;
}

function Tracker({ url }: { url: string }) {
  return (
    <a
      href={url}
      rel="noopener noreferrer nofollow"
      className="touch-target wrap-anywhere hover:text-accent"
    >
      {new URL(url).host}
    </a>
  );
}
