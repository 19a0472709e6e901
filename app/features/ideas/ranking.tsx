import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { PageHeader } from "~/ui/page-header";
import { SectionHeader } from "~/ui/section-header";
import { orders } from "./idea-list";
import { RankingExample } from "./ranking-example";

/** How every order of the ideas comes about, in words and exactly. */
export function Ranking() {
  const t = useText("ideas");
  return (
    <>
      <PageHeader title={t("ranking.title")} lede={t("ranking.lede")} />
      <div className="flex flex-col gap-14">
        <Trending />
        <Part id="example" title={t("ranking.example.title")}>
          <RankingExample />
        </Part>
        <OtherOrders />
        <Part id="pinned" title={t("ranking.pinned.title")}>
          <p>{t("ranking.pinned.body")}</p>
        </Part>
        <Part id="votes" title={t("ranking.words.title")}>
          <p>{t("ranking.words.body")}</p>
        </Part>
      </div>
    </>
  );
}

function Trending() {
  const t = useText("ideas");
  return (
    <Part id="trending" title={t("ranking.trending.title")}>
      <p>{t("ranking.trending.plain")}</p>
      <p>{t("ranking.trending.exact")}</p>
      <Formula>
        s = ln Σ e<sup>tᵢ / 7</sup>
      </Formula>
      <p>{t("ranking.trending.sum")}</p>
      <Formula>
        u = max(s, t / 7), v = min(s, t / 7), s′ = u + ln(1 + e<sup>v − u</sup>)
      </Formula>
      <p>{t("ranking.trending.andGone")}</p>
      <Formula>
        s′ = s + ln(1 − e<sup>t / 7 − s</sup>)
      </Formula>
      <ul className="flex list-disc flex-col gap-1.5 ps-5">
        <li>{t("ranking.trending.notes.toggle")}</li>
        <li>{t("ranking.trending.notes.staff")}</li>
        <li>{t("ranking.trending.notes.imported")}</li>
        <li>{t("ranking.trending.notes.scale")}</li>
      </ul>
    </Part>
  );
}

function OtherOrders() {
  const t = useText("ideas");
  const others = ["best" as const, ...orders.filter((order) => order !== "trending")];
  return (
    <Part id="orders" title={t("ranking.others.title")}>
      <dl className="flex flex-col gap-4">
        {others.map((order) => (
          <div key={order}>
            <dt className="font-strong text-ink">{t(`order.${order}`)}</dt>
            <dd>{t(`ranking.others.${order}`)}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <SectionHeader id={id} title={title} />
      <div className="flex max-w-measure flex-col gap-4 text-md text-ink-2">{children}</div>
    </section>
  );
}

function Formula({ children }: { children: ReactNode }) {
  return (
    <p className="overflow-x-auto border-s-2 border-accent-line py-1 ps-4 font-serif text-read text-ink">
      {children}
    </p>
  );
}
