import { useLoaderData } from "@remix-run/react";
import { canReadAccounts } from "~/features/accounts/account.policy";
import { getAccount } from "~/features/accounts/accounts.queries.server";
import { listMissingLetters } from "~/features/answering/missing-letters.queries.server";
import { QuestionSheet } from "~/features/answering/question-sheet";
import { allow } from "~/features/people/allow";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, community, params }) => {
  allow(viewer, canReadAccounts(viewer));
  const { id, name } = await getAccount(db, numberParam(params["account"]));
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "answering")("sheet.title"),
    account: { id, name },
    sheet: await listMissingLetters(db, viewer, id, community),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** The questions for the next talk with an account, to be asked in the thread or taken along on paper. */
export default function AccountQuestionsPage() {
  const { pageTitle, account, sheet } = useLoaderData<typeof loader>();
  const t = useText("answering");
  return (
    <Page width="reading">
      <PageHeader
        above={
          <Breadcrumb
            label={t("sheet.way")}
            crumbs={[{ label: account.name, href: `/accounts/${account.id}` }]}
          />
        }
        title={pageTitle}
        lede={t("sheet.lede")}
      />
      <QuestionSheet {...sheet} />
    </Page>
  );
}
