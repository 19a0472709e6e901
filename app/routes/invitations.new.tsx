import { useLoaderData } from "@remix-run/react";
import type { FoundAccounts } from "~/features/accounts/account-name-field";
import { allow, requireSignedIn } from "~/features/people/allow";
import { Door } from "~/features/people/door";
import { inviteSchema } from "~/features/people/invitation.schema.server";
import { inviteByMail } from "~/features/people/invite.server";
import { InviteForm } from "~/features/people/invite-form";
import { canInvite } from "~/features/people/people.policy";
import { roles } from "~/features/people/person";
import { handle } from "~/http/handle.server";
import { invitationChoices, takeChoices } from "~/http/invitation-choices.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer }) => {
  requireSignedIn(viewer);
  allow(viewer, canInvite(viewer));
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "people")("invitations.newTitle"),
    choices: await invitationChoices(db, viewer),
    roles: roles.filter((role) => canInvite(viewer, role)),
  };
});

export const action = handle(async ({ db, write, viewer, parse }) => {
  requireSignedIn(viewer);
  allow(viewer, canInvite(viewer));
  const { addresses, account, accountName, board, ...input } = parse(inviteSchema);
  const choices = await takeChoices(db, viewer, { account, accountName, board });
  const invitation = { ...input, ...choices };
  await write((trx) => inviteByMail(trx, viewer, addresses, invitation));
  return { to: "/invitations", notice: "people:notices.invited" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function InvitePage() {
  const t = useText("people");
  const say = useText("admin");
  const { choices, roles: allowed } = useLoaderData<typeof loader>();
  const options = allowed.map((role) => ({
    value: role,
    label: say(`people.roles.${role}`),
    hint: say(`people.roleHints.${role}`),
  }));
  return (
    <Door
      title={t("invitations.newTitle")}
      lede={t("invitations.newLede")}
      ways={[{ href: "/invitations", label: t("invitations.title") }]}
    >
      <InviteForm
        view={useReply()}
        choices={choices}
        found={useShown<FoundAccounts>().accounts}
        roles={options.length > 1 ? options : null}
      />
    </Door>
  );
}
