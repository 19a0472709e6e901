import { useLoaderData } from "@remix-run/react";
import { inviteSchema } from "~/features/brief/brief.schema.server";
import { BriefPage } from "~/features/brief/brief-page";
import { InvitationList, InviteForm, OpennessForm } from "~/features/brief/invitation-list";
import { listItemInvitations } from "~/features/brief/invitation-list.queries.server";
import { inviteToItem } from "~/features/brief/invitations.server";
import { getBriefItem } from "~/features/brief/item-words.queries.server";
import { canOpenItem } from "~/features/brief/suggestion.policy";
import { readOpenness } from "~/features/brief/suggestions.queries.server";
import { allow } from "~/features/people/allow";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { SectionHeader } from "~/ui/section-header";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  allow(viewer, canOpenItem(viewer, item));
  const { suggestions } = await readOpenness(db, viewer, item.id);
  const t = textsOf(viewer.language).getFixedT(null, "brief");
  return {
    pageTitle: t("invite.title"),
    id: item.id,
    suggestions,
    invitations: await listItemInvitations(db, item.id),
    up: { label: item.title, href: itemPath(item) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Invites a person or a company to write on the item. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  allow(viewer, canOpenItem(viewer, item));
  const invited = parse(inviteSchema);
  await write((trx) => inviteToItem(trx, viewer, item.id, invited));
  return { to: `/roadmap/${item.id}/invitations`, notice: "brief:invite.done" };
});

export default function InvitationsPage() {
  const { pageTitle, up, id, suggestions, invitations } = useLoaderData<typeof loader>();
  const t = useText("brief");
  return (
    <BriefPage title={pageTitle} up={[up]}>
      <OpennessForm itemId={id} suggestions={suggestions} />
      <SectionHeader title={t("invite.heading")} className="mt-12" />
      <InviteForm view={useReply()} />
      <SectionHeader title={t("invite.list")} className="mt-12" />
      <InvitationList itemId={id} invitations={invitations} />
    </BriefPage>
  );
}
