import { Form, useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { findMailTest } from "~/features/notifications/mail-test.queries.server";
import { MailTestView } from "~/features/notifications/mail-test-view";
import { sendTestMail } from "~/features/notifications/send-test-mail.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { getPerson } from "~/features/people/people.queries.server";
import { emailSchema } from "~/features/people/person.schema.server";
import { EmailField } from "~/features/people/person-fields";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { mailSite } from "~/http/mail-site.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, context }) => {
  allow(viewer, canAdminister(viewer));
  requireSignedIn(viewer);
  const { smtpUrl, mailFrom } = context.services.env;
  const { email } = await getPerson(db, viewer.id);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "notifications")("test.title"),
    email: email ?? "",
    // Never the whole of it: it holds a password.
    server: smtpUrl === null ? null : { host: new URL(smtpUrl).host, from: mailFrom },
    test: await findMailTest(db, viewer),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ viewer, context, community, parse }) => {
    allow(viewer, canAdminister(viewer));
    requireSignedIn(viewer);
    const { email } = parse(emailSchema);
    await sendTestMail(context.services, viewer, mailSite(context, community, viewer), email);
    return { to: "/admin/mail/test" };
  },
  { limit: "mailTest" },
);

export default function TestMailPage() {
  const t = useText("notifications");
  const { pageTitle, email, server, test } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("outbox.title")} href="/admin/mail" />}
        title={pageTitle}
        lede={t("test.lede")}
      />
      <div className="max-w-[44rem]">
        {server ? (
          <p className="pb-6 text-md text-ink-2 wrap-anywhere">{t("test.server", server)}</p>
        ) : (
          <Notice tone="attention" className="mb-6">
            {t("test.off")}
          </Notice>
        )}
        <FormRefusal errors={view.errors("")} />
        <Form method="post" className="flex max-w-[30rem] flex-col gap-6">
          <EmailField view={view} stored={email} />
          <div>
            <Button>{t("test.send")}</Button>
          </div>
        </Form>
        {test && server && <MailTestView test={test} />}
      </div>
    </>
  );
}
