import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { KeptLine } from "./kept-line";
import { TrailFrame } from "./trail-frame";
import type { TrailPageData } from "./trail-page-data";

/** A page of a trail beside its first one: the way back, a title, what it is about. */
export function TrailSubPage({
  page,
  title,
  lede,
  children,
}: {
  page: TrailPageData;
  title: ReactNode;
  lede?: ReactNode;
  children: ReactNode;
}) {
  const t = useText("trails");
  return (
    <TrailFrame
      until={page.until}
      end={<KeptLine rep={page.repName} href={`${page.path}/privacy`} />}
    >
      <div className="px-gutter pt-6 pb-8">
        <Breadcrumb
          label={t("prospect.pages")}
          crumbs={[{ label: t("prospect.back"), href: page.path }]}
        />
        <h1 className="title-page pt-5">{title}</h1>
        {lede && <p className="max-w-measure pt-3 text-read text-ink-2">{lede}</p>}
        <div className="pt-6">{children}</div>
      </div>
    </TrailFrame>
  );
}
