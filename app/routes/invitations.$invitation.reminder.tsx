import { Form, useLoaderData } from "@remix-run/react";
import { allow, requireSignedIn } from "~/features/people/allow";
import { Door } from "~/features/people/door";
import { getInvitation } from "~/features/people/invitations.queries.server";
import { remindInvitation } from "~/features/people/invite.server";
import { canInvite } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";

export const loader = load(async ({ db, viewer, params }) => {
  requireSignedIn(viewer);
  allow(viewer, canInvite(viewer));
  const { email } = await getInvitation(db, viewer, numberParam(params["invitation"]));
  const t = textsOf(viewer.language).getFixedT(null, "people");
  return { pageTitle: t("invitations.remindTitle"), email };
});

export const action = handle(async ({ write, viewer, params }) => {
  requireSignedIn(viewer);
  allow(viewer, canInvite(viewer));
  const id = numberParam(params["invitation"]);
  await write((trx) => remindInvitation(trx, viewer, id));
  return { to: "/invitations", notice: "people:notices.reminded" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function RemindInvitationPage() {
  const t = useText("people");
  const { email } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <Door
      title={t("invitations.remindTitle")}
      lede={`${email ?? t("invitations.copyLink")}. ${t("invitations.remindBody")}`}
      ways={[{ href: "/invitations", label: t("invitations.title") }]}
    >
      <FormRefusal errors={view.errors("")} />
      <Form method="post">
        <Button>{t("invitations.remind")}</Button>
      </Form>
    </Door>
  );
}
