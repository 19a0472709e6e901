import { Form, useLoaderData } from "@remix-run/react";
import { InboxList } from "~/features/notifications/inbox-list";
import { loadInbox } from "~/features/notifications/load-inbox.server";
import { countUnread } from "~/features/notifications/notifications.queries.server";
import { requireSignedIn } from "~/features/people/allow";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export const loader = load(async ({ db, viewer, url }) => {
  requireSignedIn(viewer);
  const cursor = /^[1-9]\d{0,14}$/.exec(url.searchParams.get("before") ?? "")?.[0];
  const page = await loadInbox(db, viewer, cursor ? Number(cursor) : null);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "notifications")("inbox.title"),
    entries: page.entries,
    older: page.before === null ? null : `?before=${page.before}`,
    first: cursor === undefined,
    unread: await countUnread(db, viewer),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function InboxPage() {
  const t = useText("notifications");
  const { entries, older, first, unread } = useLoaderData<typeof loader>();
  return (
    <Page width="reading">
      <PageHeader
        title={t("inbox.title")}
        lede={
          <Link
            href="/settings/notifications"
            className="touch-target text-md text-accent underline"
          >
            {t("inbox.settings")}
          </Link>
        }
        end={unread > 0 && <MarkAllRead upTo={entries[0]?.id ?? 0} />}
      />
      {entries.length > 0 ? (
        <InboxList entries={entries} />
      ) : (
        <EmptyState
          title={t("inbox.empty")}
          action={<ButtonLink href="/ideas">{t("inbox.toIdeas")}</ButtonLink>}
        >
          {t("inbox.emptyBody")}
        </EmptyState>
      )}
      <Pagination
        label={t("inbox.pages")}
        previous={first ? undefined : { href: "/inbox", label: t("inbox.newest") }}
        next={older ? { href: older, label: t("inbox.older") } : undefined}
      />
    </Page>
  );
}

function MarkAllRead({ upTo }: { upTo: number }) {
  const t = useText("notifications");
  return (
    <Form method="post" action="/inbox/read">
      <input type="hidden" name="upTo" value={upTo} />
      <Button look="outline">{t("inbox.markAllRead")}</Button>
    </Form>
  );
}
