import { useLoaderData } from "@remix-run/react";
import { casePath } from "~/features/business-case/business-case";
import { lineSchema } from "~/features/business-case/business-case.schema.server";
import { CaseFrame } from "~/features/business-case/case-frame";
import { loadCaseToChange } from "~/features/business-case/case-page.server";
import { getCaseRow } from "~/features/business-case/cases.queries.server";
import { editLine } from "~/features/business-case/edit-line.server";
import { LineForm } from "~/features/business-case/line-form";
import { getLine } from "~/features/business-case/lines.queries.server";
import { typedLine } from "~/features/business-case/typed-line.server";
import { caseTitle, caseWords } from "~/features/business-case/words.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params, community }) => {
  const { id } = await loadCaseToChange(db, viewer, numberParam(params["case"]));
  const line = await getLine(db, { caseId: id, lineId: numberParam(params["line"]) });
  const { about } = await getCaseRow(db, viewer, id);
  const { currency } = community;
  return {
    pageTitle: caseWords(viewer)("form.editTitle"),
    up: { label: caseTitle(viewer, about), href: casePath(id) },
    stored: typedLine(line, { language: viewer.language, currency }),
    sourced: line.source !== "typed",
    ...{ currency, confirmed: line.confirmed_at !== null },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handle(async ({ db, write, viewer, community, params, parse }) => {
  const { id } = await loadCaseToChange(db, viewer, numberParam(params["case"]));
  const ids = { caseId: id, lineId: numberParam(params["line"]) };
  const { source } = await getLine(db, ids);
  const place = { language: viewer.language, currency: community.currency };
  const line = parse(lineSchema(place, { sourced: source !== "typed" }));
  await write((trx) => editLine(trx, viewer, ids, line));
  return { to: `${casePath(id)}#line-${ids.lineId}`, notice: "shared:notices.saved" };
});

export default function EditLinePage() {
  const t = useText("business-case");
  const { pageTitle, up, confirmed, ...form } = useLoaderData<typeof loader>();
  return (
    <CaseFrame title={pageTitle} lede={confirmed ? t("form.editLede") : undefined} above={[up]}>
      <LineForm view={useReply()} {...form} />
    </CaseFrame>
  );
}
