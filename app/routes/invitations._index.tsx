import { useLoaderData } from "@remix-run/react";
import { allow, requireSignedIn } from "~/features/people/allow";
import { InvitationTable } from "~/features/people/invitation-table";
import { listInvitations } from "~/features/people/invitations.queries.server";
import { canInvite } from "~/features/people/people.policy";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export const loader = load(async ({ db, viewer, url, context }) => {
  requireSignedIn(viewer);
  allow(viewer, canInvite(viewer));
  const { secret, env } = context.services;
  const cursor = /^[1-9]\d{0,14}$/.exec(url.searchParams.get("before") ?? "")?.[0];
  const before = cursor ? Number(cursor) : null;
  const site = { secret, publicUrl: env.publicUrl };
  const { invitations, next } = await listInvitations(db, viewer, site, before);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "people")("invitations.title"),
    invitations,
    older: next === null ? null : `?before=${next}`,
    newest: before === null ? null : "/invitations",
    mailGoesOut: env.smtpUrl !== null,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function InvitationsPage() {
  const t = useText("people");
  const { invitations, older, newest, mailGoesOut } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={t("invitations.title")} lede={t("invitations.lede")} />
      <p className="flex flex-wrap gap-3 pb-8">
        <ButtonLink href="/invitations/new">{t("invitations.new")}</ButtonLink>
        <ButtonLink look="outline" href="/invitations/link">
          {t("invitations.link")}
        </ButtonLink>
      </p>
      {!mailGoesOut && <Notice className="mb-8 max-w-measure">{t("invitations.noMail")}</Notice>}
      {invitations.length > 0 ? (
        <InvitationTable invitations={invitations} />
      ) : (
        <EmptyState title={t("invitations.none")}>{t("invitations.noneBody")}</EmptyState>
      )}
      <Pagination
        label={t("invitations.pages")}
        previous={newest ? { href: newest, label: t("invitations.newest") } : undefined}
        next={older ? { href: older, label: t("invitations.older") } : undefined}
        className="pt-8"
      />
    </Page>
  );
}
