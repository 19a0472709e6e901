import { useLoaderData } from "@remix-run/react";
import { type MailState, mailStates } from "~/features/notifications/outbox";
import { listOutbox } from "~/features/notifications/outbox.queries.server";
import { OutboxTable } from "~/features/notifications/outbox-table";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { OrderLinks } from "~/ui/order-links";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export const loader = load(async ({ db, viewer, url }) => {
  allow(viewer, canAdminister(viewer));
  const state = mailStates.find((each) => each === url.searchParams.get("state")) ?? null;
  const cursor = /^[1-9]\d{0,14}$/.exec(url.searchParams.get("before") ?? "")?.[0];
  const { mails, next } = await listOutbox(db, { state, before: cursor ? Number(cursor) : null });
  const here = state ? `/admin/mail?state=${state}` : "/admin/mail";
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "notifications")("outbox.title"),
    state,
    mails,
    newest: cursor === undefined ? null : here,
    older: next === null ? null : `${here}${state ? "&" : "?"}before=${next}`,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function OutboxPage() {
  const t = useText("notifications");
  const { state, mails, newest, older } = useLoaderData<typeof loader>();
  const states = [
    { href: "/admin/mail", label: t("outbox.states.all"), current: state === null },
    ...mailStates.map((each) => ({
      href: `/admin/mail?state=${each}`,
      label: t(`outbox.states.${each}`),
      current: state === each,
    })),
  ];
  return (
    <>
      <PageHeader
        title={t("outbox.title")}
        lede={t("outbox.lede")}
        end={
          <ButtonLink look="outline" href="/admin/mail/test">
            {t("test.link")}
          </ButtonLink>
        }
      />
      <OrderLinks label={t("outbox.filter")} links={states} className="pb-4" />
      {mails.length > 0 && <RetryLink state={state} />}
      {mails.length > 0 ? (
        <OutboxTable mails={mails} />
      ) : (
        <EmptyState title={t("outbox.empty")}>{t("outbox.emptyBody")}</EmptyState>
      )}
      <Pagination
        label={t("outbox.pages")}
        previous={newest ? { href: newest, label: t("outbox.newest") } : undefined}
        next={older ? { href: older, label: t("outbox.older") } : undefined}
        className="pt-8"
      />
    </>
  );
}

/** All of a state that may be sent again, at once. */
function RetryLink({ state }: { state: MailState | null }) {
  const t = useText("notifications");
  if (state !== "deferred" && state !== "dead") return null;
  return (
    <div className="pb-6">
      <ButtonLink look="outline" size="small" href={`/admin/mail/retry?which=${state}`}>
        {t(`outbox.retryAll.${state}`)}
      </ButtonLink>
    </div>
  );
}
