import { Form, useLoaderData } from "@remix-run/react";
import { BriefPage } from "~/features/brief/brief-page";
import { acceptItemInvitation, findInvitation } from "~/features/brief/invitations.server";
import { getBriefItem } from "~/features/brief/item-words.queries.server";
import { requireSignedIn } from "~/features/people/allow";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { NotFound } from "~/platform/errors";
import { Button } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  requireSignedIn(viewer);
  if (!(await findInvitation(db, viewer, item.id))) throw new NotFound();
  const t = textsOf(viewer.language).getFixedT(null, "brief");
  const up = { label: item.title, href: itemPath(item) };
  return { pageTitle: t("invited.title"), lede: t("invited.lede"), up };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** The viewer writes on the item from now on. */
export const action = handleForm(async ({ write, viewer, params }) => {
  const id = numberParam(params["item"]);
  await write((trx) => acceptItemInvitation(trx, viewer, id));
  return { to: `/roadmap/${id}`, notice: "brief:invited.done" };
});

export default function InvitationPage() {
  const { pageTitle, lede, up } = useLoaderData<typeof loader>();
  const t = useText("brief");
  return (
    <BriefPage title={pageTitle} lede={lede} up={[up]}>
      <Form method="post">
        <Button>{t("invited.action")}</Button>
      </Form>
    </BriefPage>
  );
}
