import { Form, useLoaderData } from "@remix-run/react";
import { casePath } from "~/features/business-case/business-case";
import { CaseFrame } from "~/features/business-case/case-frame";
import { loadCaseToChange } from "~/features/business-case/case-page.server";
import { getCaseRow } from "~/features/business-case/cases.queries.server";
import { removeLine } from "~/features/business-case/edit-line.server";
import { getLine, loadLine } from "~/features/business-case/lines.queries.server";
import { useLineWords } from "~/features/business-case/use-line-words";
import { caseTitle, caseWords } from "~/features/business-case/words.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  const { id } = await loadCaseToChange(db, viewer, numberParam(params["case"]));
  const line = await loadLine(db, viewer, { caseId: id, lineId: numberParam(params["line"]) });
  const { about } = await getCaseRow(db, viewer, id);
  return {
    pageTitle: caseWords(viewer)("removeLine.title"),
    up: { label: caseTitle(viewer, about), href: casePath(id) },
    line,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handle(async ({ db, write, viewer, params }) => {
  const { id } = await loadCaseToChange(db, viewer, numberParam(params["case"]));
  const ids = { caseId: id, lineId: numberParam(params["line"]) };
  await getLine(db, ids);
  await write((trx) => removeLine(trx, viewer, ids));
  return { to: casePath(id), notice: "business-case:notices.lineRemoved" };
});

export default function LineRemovalPage() {
  const t = useText("business-case");
  const { pageTitle, up, line } = useLoaderData<typeof loader>();
  return (
    <CaseFrame
      title={pageTitle}
      lede={
        <span dir="auto" lang={line.language} className="font-serif">
          {useLineWords().name(line)}
        </span>
      }
      above={[up]}
    >
      <Form method="post">
        <Button look="danger">{t("line.remove")}</Button>
      </Form>
    </CaseFrame>
  );
}
