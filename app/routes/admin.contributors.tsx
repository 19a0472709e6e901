import { Form, useLoaderData } from "@remix-run/react";
import { termsSchema } from "~/features/brief/brief.schema.server";
import { TERMS_MAX } from "~/features/brief/contributor-terms";
import { findLast, writeTerms } from "~/features/brief/contributor-terms.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { MarkdownField } from "~/features/writing/markdown-field";
import { renderText } from "~/features/writing/render-text.server";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer }) => {
  allow(viewer, canAdminister(viewer));
  const terms = await findLast(db);
  const t = textsOf(viewer.language).getFixedT(null, "brief");
  return { pageTitle: t("terms.title"), body: terms?.body ?? "", version: terms?.version ?? 0 };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handle(async ({ db, write, viewer, parse }) => {
  allow(viewer, canAdminister(viewer));
  const { body, seen } = parse(termsSchema);
  const html = body === "" ? "" : await renderText(db, body);
  await write((trx) => writeTerms(trx, viewer, { body, html, seen }));
  return { to: "/admin/contributors", notice: "shared:notices.saved" };
});

export default function ContributorTermsPage() {
  const { pageTitle, body, version } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("brief");
  return (
    <>
      <PageHeader title={pageTitle} lede={t("terms.lede")} />
      <Form key={version} method="post" className="flex max-w-measure flex-col gap-6">
        <FieldErrors id="form-error" errors={view.errors("")} />
        <input type="hidden" name="seen" value={version} />
        <MarkdownField
          label={t("terms.field")}
          hint={t("terms.hint")}
          value={view.value("body", body)}
          errors={view.errors("body")}
          rows={12}
          maxLength={TERMS_MAX}
        />
        <div>
          <Button>{t("terms.submit")}</Button>
        </div>
      </Form>
    </>
  );
}
