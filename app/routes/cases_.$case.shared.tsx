import { Form, useLoaderData } from "@remix-run/react";
import { casePath } from "~/features/business-case/business-case";
import { sharedSchema } from "~/features/business-case/business-case.schema.server";
import { CaseFrame } from "~/features/business-case/case-frame";
import { loadCaseToChange } from "~/features/business-case/case-page.server";
import { getCaseRow } from "~/features/business-case/cases.queries.server";
import { shareCase, unshareCase } from "~/features/business-case/share-case.server";
import { caseTitle, caseWords } from "~/features/business-case/words.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  const { id } = await loadCaseToChange(db, viewer, numberParam(params["case"]));
  const { about, account, shared } = await getCaseRow(db, viewer, id);
  const t = caseWords(viewer);
  return {
    pageTitle: shared ? t("unshare.title", { account }) : t("share.title", { account }),
    up: { label: caseTitle(viewer, about), href: casePath(id) },
    ...{ account, shared },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets whether the account's people read the case. */
export const action = handle(async ({ db, write, viewer, params, parse }) => {
  const { id } = await loadCaseToChange(db, viewer, numberParam(params["case"]));
  const { shared } = parse(sharedSchema);
  await write((trx) => (shared ? shareCase(trx, viewer, id) : unshareCase(trx, viewer, id)));
  const notice = shared ? "business-case:notices.shared" : "business-case:notices.unshared";
  return { to: casePath(id), notice };
});

export default function SharedPage() {
  const t = useText("business-case");
  const { pageTitle, up, account, shared } = useLoaderData<typeof loader>();
  return (
    <CaseFrame title={pageTitle} lede={t(shared ? "unshare.lede" : "share.lede")} above={[up]}>
      <Form method="post">
        <Button name="shared" value={shared ? "0" : "1"}>
          {shared ? t("tools.unshare", { account }) : t("tools.share", { account })}
        </Button>
      </Form>
    </CaseFrame>
  );
}
