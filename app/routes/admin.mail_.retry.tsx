import { Form, useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { retryAllSchema } from "~/features/notifications/retry-mail.schema.server";
import { retryDeadMail, retryDeferredMail } from "~/features/notifications/retry-mail.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ viewer, url }) => {
  allow(viewer, canAdminister(viewer));
  const which =
    url.searchParams.get("which") === "dead" ? ("dead" as const) : ("deferred" as const);
  const t = textsOf(viewer.language).getFixedT(null, "notifications");
  return { pageTitle: t(`outbox.retryAll.${which}`), which };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, parse }) => {
  allow(viewer, canAdminister(viewer));
  const { which } = parse(retryAllSchema);
  await write((trx) =>
    which === "dead" ? retryDeadMail(trx, viewer) : retryDeferredMail(trx, viewer),
  );
  return { to: "/admin/mail", notice: "notifications:outbox.retriedAll" };
});

export default function RetryAllMailPage() {
  const t = useText("notifications");
  const { pageTitle, which } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("outbox.title")} href="/admin/mail" />}
        title={pageTitle}
        lede={t(`outbox.retryAllBody.${which}`)}
      />
      <FormRefusal errors={[...view.errors(""), ...view.errors("which")]} />
      <Form method="post">
        <input type="hidden" name="which" value={which} />
        <Button>{t("outbox.retryAll.send")}</Button>
      </Form>
    </>
  );
}
