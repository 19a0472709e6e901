import { Form, useLoaderData } from "@remix-run/react";
import { casePath, HUNDREDTHS } from "~/features/business-case/business-case";
import { rateSchema } from "~/features/business-case/business-case.schema.server";
import { CaseFrame } from "~/features/business-case/case-frame";
import { loadCaseToChange } from "~/features/business-case/case-page.server";
import { getCaseRow } from "~/features/business-case/cases.queries.server";
import { Typed } from "~/features/business-case/new-case-form";
import { setRate } from "~/features/business-case/share-case.server";
import { caseTitle, caseWords } from "~/features/business-case/words.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  const { id, rate } = await loadCaseToChange(db, viewer, numberParam(params["case"]));
  const { about } = await getCaseRow(db, viewer, id);
  return {
    pageTitle: caseWords(viewer)("tools.rate"),
    up: { label: caseTitle(viewer, about), href: casePath(id) },
    rate: new Intl.NumberFormat(viewer.language).format(rate / HUNDREDTHS),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handle(async ({ db, write, viewer, community, params, parse }) => {
  const { id } = await loadCaseToChange(db, viewer, numberParam(params["case"]));
  const { rate } = parse(rateSchema({ language: viewer.language, currency: community.currency }));
  await write((trx) => setRate(trx, viewer, id, rate));
  return { to: casePath(id), notice: "shared:notices.saved" };
});

export default function RatePage() {
  const t = useText("business-case");
  const { pageTitle, up, rate } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <CaseFrame title={pageTitle} above={[up]}>
      <Form method="post" className="flex flex-col gap-6">
        <Typed
          view={view}
          name="rate"
          label={t("new.rate")}
          hint={t("new.rateHint")}
          stored={rate}
        />
        <div>
          <Button>{t("form.send")}</Button>
        </div>
      </Form>
    </CaseFrame>
  );
}
