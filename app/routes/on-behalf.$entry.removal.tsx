import { Form, useLoaderData } from "@remix-run/react";
import { takeBackEntry } from "~/features/intake/behalf/answer-entry.server";
import { canEnterOnBehalf, canTakeBack } from "~/features/intake/behalf/behalf.policy";
import { getEntry } from "~/features/intake/behalf/entries.queries.server";
import { allow } from "~/features/people/allow";
import { getPerson } from "~/features/people/people.queries.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";
import { Link } from "~/ui/link";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canEnterOnBehalf(viewer));
  const entry = await getEntry(db, numberParam(params["entry"]));
  allow(viewer, canTakeBack(viewer, { enteredById: entry.entered_by_id }));
  const { name } = await getPerson(db, entry.person_id);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "intake")("behalf.takeBack.title"),
    ...{ name, kind: entry.kind, quote: entry.quote || entry.title },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, params }) => {
  allow(viewer, canEnterOnBehalf(viewer));
  await write((trx) => takeBackEntry(trx, viewer, numberParam(params["entry"])));
  return { to: "/on-behalf", notice: "intake:behalf.notices.takenBack" };
});

export default function TakeBackPage() {
  const t = useText("intake");
  const { name, kind, quote } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <Page width="reading">
      <PageHeader
        title={t("behalf.takeBack.title")}
        lede={t(`behalf.takeBack.${kind}`, { name: name || "–" })}
      />
      {quote && (
        <blockquote dir="auto" className="quote-hang pb-8 text-lg">
          {quote}
        </blockquote>
      )}
      <FormRefusal errors={view.errors("")} />
      <Form method="post" className="flex flex-wrap items-center gap-6">
        <Button>{t("behalf.takeBack.submit")}</Button>
        <Link href="/on-behalf" className="touch-target underline hover:text-accent">
          {t("behalf.list.title")}
        </Link>
      </Form>
    </Page>
  );
}
