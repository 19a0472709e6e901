import { Form, useLoaderData } from "@remix-run/react";
import { casePath } from "~/features/business-case/business-case";
import { CaseFrame } from "~/features/business-case/case-frame";
import { loadCaseToChange } from "~/features/business-case/case-page.server";
import { getCaseRow } from "~/features/business-case/cases.queries.server";
import { removeCase } from "~/features/business-case/share-case.server";
import { caseTitle, caseWords } from "~/features/business-case/words.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  const { id } = await loadCaseToChange(db, viewer, numberParam(params["case"]));
  const { about } = await getCaseRow(db, viewer, id);
  return {
    pageTitle: caseWords(viewer)("remove.title"),
    up: { label: caseTitle(viewer, about), href: casePath(id) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handle(async ({ db, write, viewer, params }) => {
  const { id } = await loadCaseToChange(db, viewer, numberParam(params["case"]));
  await write((trx) => removeCase(trx, viewer, id));
  return { to: "/cases", notice: "business-case:notices.removed" };
});

export default function RemovalPage() {
  const t = useText("business-case");
  const { pageTitle, up } = useLoaderData<typeof loader>();
  return (
    <CaseFrame title={pageTitle} lede={t("remove.lede")} above={[up]}>
      <Form method="post">
        <Button look="danger">{t("tools.remove")}</Button>
      </Form>
    </CaseFrame>
  );
}
