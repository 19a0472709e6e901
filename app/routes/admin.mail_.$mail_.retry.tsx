import { Form, useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { getOutboxMail } from "~/features/notifications/outbox.queries.server";
import { retryMail } from "~/features/notifications/retry-mail.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const { id, to, subject } = await getOutboxMail(db, numberParam(params["mail"]));
  const t = textsOf(viewer.language).getFixedT(null, "notifications");
  return { pageTitle: t("outbox.retryTitle"), id, to, subject };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, params }) => {
  const id = numberParam(params["mail"]);
  await write((trx) => retryMail(trx, viewer, id));
  return { to: "/admin/mail", notice: "notifications:outbox.retried" };
});

export default function RetryMailPage() {
  const t = useText("notifications");
  const { pageTitle, id, to, subject } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={subject} href={`/admin/mail/${id}`} />}
        title={pageTitle}
        lede={t("outbox.retryBody", { to })}
      />
      <FormRefusal errors={view.errors("")} />
      <Form method="post">
        <Button>{t("outbox.retry")}</Button>
      </Form>
    </>
  );
}
