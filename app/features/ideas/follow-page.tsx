import { useText } from "~/i18n/use-text";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { FollowButton } from "./follow-button";

export interface FollowPageProps {
  title: string;
  following: boolean;
  /** The address of the following. */
  action: string;
  /** The page of the thing itself. */
  path: string;
}

/** The question of following alone, as a page. */
export function FollowPage({ title, following, action, path }: FollowPageProps) {
  const t = useText("ideas");
  return (
    <Page width="reading">
      <PageHeader
        title={t("follow.title", { title })}
        lede={t(following ? "follow.on" : "follow.off")}
      />
      <FollowButton action={action} following={following} returnTo={path} className="max-w-60" />
    </Page>
  );
}
