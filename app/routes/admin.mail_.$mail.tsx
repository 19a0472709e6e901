import { Form, useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { canRetry } from "~/features/notifications/outbox";
import { OutboxMailView } from "~/features/notifications/outbox-mail";
import { showMail } from "~/features/notifications/show-mail.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ viewer, params, context }) => {
  const mail = await showMail(context.services.database, viewer, numberParam(params["mail"]));
  return { mail, can: { retry: canRetry(mail) } };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.mail.subject,
  noindex: true,
}));

export default function OutboxMailPage() {
  const t = useText("notifications");
  const { mail, can } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("outbox.title")} href="/admin/mail" />}
        title={mail.subject}
        end={
          can.retry && (
            <Form method="post" action={`/admin/mail/${mail.id}/retry`}>
              <Button look="outline">{t("outbox.retry")}</Button>
            </Form>
          )
        }
      />
      <OutboxMailView mail={mail} />
    </>
  );
}
