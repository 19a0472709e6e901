import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { canEnterOnBehalf } from "~/features/intake/behalf/behalf.policy";
import { checkTogether, enterSchema } from "~/features/intake/behalf/enter.schema.server";
import { enterForm, renderQuote } from "~/features/intake/behalf/enter-form.server";
import { askedIn, loadChoices } from "~/features/intake/behalf/load-choices.server";
import { loadQuickForm, shortened } from "~/features/intake/behalf/load-quick-form.server";
import { QuickForm } from "~/features/intake/behalf/quick-form";
import type { QuickChoices } from "~/features/intake/behalf/quick-form-data";
import { allow } from "~/features/people/allow";
import { isSignedIn } from "~/features/people/viewer";
import { type HandleContext, handle as handleForm } from "~/http/handle.server";
import { begunReply } from "~/http/intents.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { PATH_MAX } from "~/http/safe-path";
import { spend } from "~/http/spend.server";
import { useReply, useShown } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Invalid } from "~/platform/errors";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

/** What a rep brings from elsewhere is kept while they sign in. */
export const loader = load(async ({ db, viewer, url, context }) => {
  if (!isSignedIn(viewer)) {
    const back = shortened(url.pathname, url.searchParams, PATH_MAX);
    throw redirect(`/login?to=${encodeURIComponent(back)}`);
  }
  allow(viewer, canEnterOnBehalf(viewer));
  const begun = await begunReply(context, url);
  const offered =
    begun &&
    (await loadChoices(
      db,
      viewer,
      askedIn((name) => begun.values[name]?.[0]),
    ));
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "intake")("behalf.title"),
    form: { ...(await loadQuickForm(db, viewer, url.searchParams)), ...offered },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Finds people and ideas where asked to, else enters it. A refused form keeps what it offered. */
export const action = handleForm(
  async (context) => {
    const { db, viewer, input } = context;
    allow(viewer, canEnterOnBehalf(viewer));
    const choices = () =>
      loadChoices(
        db,
        viewer,
        askedIn((name) => input.value(name)),
      );
    if (input.value("find")) return { show: { ...(await choices()) } };
    try {
      return await enter(context);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      const reply = { ...input.reply(error.fields), shown: await choices() };
      return Response.json(reply, { status: 422 });
    }
  },
  { keep: "words" },
);

async function enter({ db, write, viewer, parse, context }: HandleContext) {
  const form = parse(enterSchema);
  checkTogether(form);
  spend(context, "behalf", viewer.id ?? 0);
  const html = await renderQuote(db, form);
  const { ideaId, notice } = await write((trx) => enterForm(trx, viewer, form, html));
  return { to: `/ideas/${ideaId}`, notice };
}

export default function QuickFormPage() {
  const t = useText("intake");
  const { form } = useLoaderData<typeof loader>();
  const shown = useShown<QuickChoices>();
  return (
    <Page width="reading">
      <PageHeader title={t("behalf.title")} lede={t("behalf.lede")} />
      <p className="flex flex-wrap gap-x-6 pb-8 text-sm">
        <Link href="/on-behalf" className="touch-target underline hover:text-accent">
          {t("behalf.list.title")}
        </Link>
        <Link href="/on-behalf/bookmarklet" className="touch-target underline hover:text-accent">
          {t("behalf.bookmarklet.title")}
        </Link>
      </p>
      {form.cut && <Notice className="mb-8">{t("behalf.cut")}</Notice>}
      <QuickForm {...form} {...shown} view={useReply()} />
    </Page>
  );
}
