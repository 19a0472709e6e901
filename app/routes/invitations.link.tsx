import { Form, useLoaderData } from "@remix-run/react";
import type { FoundAccounts } from "~/features/accounts/account-name-field";
import { allow, requireSignedIn } from "~/features/people/allow";
import { Door } from "~/features/people/door";
import { SHARED_MAX } from "~/features/people/invitation";
import { inviteLinkSchema } from "~/features/people/invitation.schema.server";
import { InvitationFields } from "~/features/people/invitation-fields";
import { inviteByLink } from "~/features/people/invite.server";
import { canInvite } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { invitationChoices, takeChoices } from "~/http/invitation-choices.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { FormRefusal } from "~/ui/form-refusal";
import { TextInput } from "~/ui/text-input";

export const loader = load(async ({ db, viewer }) => {
  requireSignedIn(viewer);
  allow(viewer, canInvite(viewer));
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "people")("invitations.linkTitle"),
    choices: await invitationChoices(db, viewer),
  };
});

export const action = handle(async ({ db, write, viewer, parse }) => {
  requireSignedIn(viewer);
  allow(viewer, canInvite(viewer));
  const { mostUses, account, accountName, board, ...input } = parse(inviteLinkSchema);
  const choices = await takeChoices(db, viewer, { account, accountName, board });
  const invitation = { ...input, ...choices };
  await write((trx) => inviteByLink(trx, viewer, mostUses, invitation));
  return { to: "/invitations", notice: "people:notices.linkMade" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function InviteByLinkPage() {
  const t = useText("people");
  const { choices } = useLoaderData<typeof loader>();
  const view = useReply();
  const shown = useShown<FoundAccounts>();
  return (
    <Door
      title={t("invitations.linkTitle")}
      lede={t("invitations.linkLede")}
      ways={[{ href: "/invitations", label: t("invitations.title") }]}
    >
      <Form method="post" className="flex flex-col gap-6">
        <FormRefusal errors={view.errors("")} />
        <Field
          name="mostUses"
          label={t("invitations.mostUses")}
          hint={t("invitations.mostUsesHint", { count: SHARED_MAX })}
          required
          errors={view.errors("mostUses")}
        >
          {(wiring) => (
            <TextInput
              {...wiring}
              type="number"
              min={1}
              max={SHARED_MAX}
              defaultValue={view.value("mostUses", "20")}
            />
          )}
        </Field>
        <InvitationFields {...{ view, choices }} found={shown.accounts} shared />
        <div>
          <Button>{t("invitations.make")}</Button>
        </div>
      </Form>
    </Door>
  );
}
