import type { ReactNode } from "react";
import { Brief } from "~/features/brief/brief";
import { BriefTabs } from "~/features/brief/brief-tabs";
import type { BriefView } from "~/features/brief/brief-view";
import type { Shapers } from "~/features/contributors/contributor";
import { FollowButton } from "~/features/ideas/follow-button";
import { CoverPicture } from "~/features/pictures/cover-picture";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Page } from "~/ui/page";
import { WithSide } from "~/ui/with-side";
import { GrewOutOf } from "./grew-out-of";
import { History } from "./history";
import { ItemFacts } from "./item-facts";
import { ItemMeta } from "./item-meta";
import type { ItemPageData } from "./item-page-data";
import { type ItemTool, ItemTools } from "./item-tools";
import { UnpublishedNotice } from "./unpublished";

export interface ItemPageProps {
  item: ItemPageData;
  brief: BriefView;
  shapers: Shapers;
  /** What later parts of the product know of the item: above its words, for its side and before its history. */
  above?: ReactNode;
  side?: ReactNode;
  children?: ReactNode;
  /** What the team can do with it besides. */
  tools?: readonly ItemTool[];
}

/** An item: what it is, out of what it grew, and what happened to it. */
export function ItemPage(props: ItemPageProps) {
  const { item, brief, shapers, above, side, children, tools } = props;
  const t = useText("roadmap");
  return (
    <Page>
      <Breadcrumb
        label={t("item.way")}
        className="pb-3 md:-mt-5"
        crumbs={[
          { label: t("pageTitle"), href: "/roadmap" },
          { label: t(`horizon.${item.horizon}`), href: `/roadmap#${item.horizon}` },
        ]}
      />
      <WithSide
        sideLabel={t("item.side")}
        side={
          <>
            <div>
              <ItemFacts item={item} />
              <Follow item={item} className="mt-3 max-md:hidden" />
            </div>
            {side}
            <GrewOutOf item={item} />
            <ItemTools item={item} more={tools} />
          </>
        }
      >
        {!item.published && <UnpublishedNotice itemId={item.id} canPublish={item.can.shape} />}
        {item.cover && <CoverPicture cover={item.cover} className="mb-6" />}
        <h1 dir="auto" className="title-page">
          {item.title}
        </h1>
        <ItemMeta item={item} shapers={shapers} />
        <Follow item={item} className="mt-5 md:hidden" />
        {above}
        <BriefTabs
          itemId={item.id}
          path={item.path}
          version={item.version}
          open={brief.open}
          current="brief"
        />
        <Brief itemId={item.id} brief={brief} summary={item.summary} />
        {children}
        <History entries={item.history} />
      </WithSide>
    </Page>
  );
}

function Follow({ item, className }: { item: ItemPageData; className: string }) {
  return (
    <FollowButton
      action={`/roadmap/${item.id}/follow`}
      following={item.following}
      returnTo={item.path}
      className={className}
    />
  );
}
