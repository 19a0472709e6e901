import { Form, useLoaderData } from "@remix-run/react";
import { readAllSchema } from "~/features/notifications/notification.schema.server";
import { getNewestId } from "~/features/notifications/notifications.queries.server";
import { readAllNotifications } from "~/features/notifications/read-notification.server";
import { requireSignedIn } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer }) => {
  requireSignedIn(viewer);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "notifications")("inbox.readTitle"),
    upTo: await getNewestId(db, viewer),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Everything up to the entry `upTo` is read. */
export const action = handleForm(async ({ write, viewer, parse }) => {
  requireSignedIn(viewer);
  const { upTo } = parse(readAllSchema);
  await write((trx) => readAllNotifications(trx, viewer, upTo));
  return { to: "/inbox", notice: "notifications:inbox.markedRead" };
});

export default function ReadAllPage() {
  const t = useText("notifications");
  const { pageTitle, upTo } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <Page width="reading">
      <PageHeader title={pageTitle} lede={t("inbox.readBody")} />
      <FormRefusal errors={view.errors("")} />
      <Form method="post">
        <input type="hidden" name="upTo" value={upTo} />
        <Button>{t("inbox.markAllRead")}</Button>
      </Form>
    </Page>
  );
}
