import { Form, useLoaderData } from "@remix-run/react";
import { BriefPage } from "~/features/brief/brief-page";
import { withdrawItemInvitation } from "~/features/brief/invitations.server";
import { getBriefItem } from "~/features/brief/item-words.queries.server";
import { canOpenItem } from "~/features/brief/suggestion.policy";
import { allow } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  numberParam(params["invitation"]);
  allow(viewer, canOpenItem(viewer, item));
  const t = textsOf(viewer.language).getFixedT(null, "brief");
  const up = { label: t("invite.title"), href: `/roadmap/${item.id}/invitations` };
  return { pageTitle: t("invite.withdraw"), up };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Takes an invitation back; one that is gone is no news. */
export const action = handleForm(async ({ db, write, viewer, params }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  const id = numberParam(params["invitation"]);
  await write((trx) => withdrawItemInvitation(trx, viewer, item.id, id));
  return { to: `/roadmap/${item.id}/invitations`, notice: "brief:invite.withdrawn" };
});

export default function WithdrawInvitationPage() {
  const { pageTitle, up } = useLoaderData<typeof loader>();
  const t = useText("brief");
  return (
    <BriefPage title={pageTitle} up={[up]}>
      <Form method="post">
        <Button look="danger">{t("invite.withdraw")}</Button>
      </Form>
    </BriefPage>
  );
}
