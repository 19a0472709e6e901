import { useLoaderData } from "@remix-run/react";
import { casePath } from "~/features/business-case/business-case";
import { lineSchema } from "~/features/business-case/business-case.schema.server";
import { CaseFrame } from "~/features/business-case/case-frame";
import { loadCaseToChange } from "~/features/business-case/case-page.server";
import { getCaseRow } from "~/features/business-case/cases.queries.server";
import { addLine } from "~/features/business-case/edit-line.server";
import { LineForm } from "~/features/business-case/line-form";
import { caseTitle, caseWords } from "~/features/business-case/words.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";

export const loader = load(async ({ db, viewer, params, community }) => {
  const { id } = await loadCaseToChange(db, viewer, numberParam(params["case"]));
  const { about } = await getCaseRow(db, viewer, id);
  return {
    pageTitle: caseWords(viewer)("form.newTitle"),
    up: { label: caseTitle(viewer, about), href: casePath(id) },
    currency: community.currency,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handle(async ({ db, write, viewer, community, params, parse }) => {
  const { id } = await loadCaseToChange(db, viewer, numberParam(params["case"]));
  const place = { language: viewer.language, currency: community.currency };
  const { version: _none, ...line } = parse(lineSchema(place, { sourced: false }));
  const lineId = await write((trx) => addLine(trx, viewer, id, line));
  return { to: `${casePath(id)}#line-${lineId}`, notice: "shared:notices.saved" };
});

const empty = {
  ...({ kind: "benefit", side: "customer", unit: "money", rhythm: "year" } as const),
  ...{ words: "", low: "", likely: "", high: "", worthOfOne: "", likelihood: "3", begins: "1" },
};

export default function NewLinePage() {
  const { pageTitle, up, currency } = useLoaderData<typeof loader>();
  return (
    <CaseFrame title={pageTitle} above={[up]}>
      <LineForm view={useReply()} stored={empty} sourced={false} currency={currency} />
    </CaseFrame>
  );
}
