import { useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "~/features/people/allow";
import { getPerson } from "~/features/people/people.queries.server";
import { SettingsPage } from "~/features/people/settings-page";
import { composeKept } from "~/features/privacy/erasure-mails.server";
import { KeepForm } from "~/features/privacy/keep-form";
import { keepAccount } from "~/features/privacy/plan-erasure.server";
import { findPlannedErasure } from "~/features/privacy/planned-erasure.queries.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { mailSite } from "~/http/mail-site.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { FormRefusal } from "~/ui/form-refusal";

export const loader = load(async ({ db, viewer }) => {
  requireSignedIn(viewer);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "privacy")("erasure.keepTitle"),
    planned: await findPlannedErasure(db, viewer.id),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Calls the viewer's erasure off. */
export const action = handleForm(async ({ db, write, viewer, context, community }) => {
  requireSignedIn(viewer);
  const person = await getPerson(db, viewer.id);
  const mail = await composeKept(mailSite(context, community, viewer), person);
  await write((trx) => keepAccount(trx, viewer, viewer.id, mail));
  return { to: "/settings/privacy", notice: "privacy:notices.kept" };
});

export default function KeepPage() {
  const t = useText("privacy");
  const { planned } = useLoaderData<typeof loader>();
  return (
    <SettingsPage>
      <h2 className="title-xl pb-3">{t("erasure.keepTitle")}</h2>
      <FormRefusal errors={useReply().errors("")} />
      {planned ? (
        <KeepForm planned={planned} />
      ) : (
        <p className="text-md text-ink-2">{t("erasure.keepNothing")}</p>
      )}
    </SettingsPage>
  );
}
