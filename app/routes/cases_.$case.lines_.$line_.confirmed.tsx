import { useLoaderData } from "@remix-run/react";
import { casePath } from "~/features/business-case/business-case";
import { canConfirmLine } from "~/features/business-case/business-case.policy";
import { confirmedSchema } from "~/features/business-case/business-case.schema.server";
import { CaseFrame } from "~/features/business-case/case-frame";
import { getCase, getCaseRow } from "~/features/business-case/cases.queries.server";
import { confirmLine, unconfirmLine } from "~/features/business-case/edit-line.server";
import { ConfirmForm } from "~/features/business-case/line-sections";
import { getLine, loadLine } from "~/features/business-case/lines.queries.server";
import { useLineWords } from "~/features/business-case/use-line-words";
import { caseTitle, caseWords } from "~/features/business-case/words.server";
import { allow } from "~/features/people/allow";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { FieldErrors } from "~/ui/field";

export const loader = load(async ({ db, viewer, params }) => {
  const found = await getCase(db, viewer, numberParam(params["case"]));
  const line = await loadLine(db, viewer, {
    caseId: found.id,
    lineId: numberParam(params["line"]),
  });
  allow(viewer, canConfirmLine(viewer, found), "business-case:confirm.refused");
  const { about } = await getCaseRow(db, viewer, found.id);
  return {
    pageTitle: caseWords(viewer)("confirm.title"),
    up: { label: caseTitle(viewer, about), href: casePath(found.id) },
    ...{ id: found.id, line },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets whether the account says that the line is right. */
export const action = handle(async ({ db, write, viewer, params, parse }) => {
  const found = await getCase(db, viewer, numberParam(params["case"]));
  const ids = { caseId: found.id, lineId: numberParam(params["line"]) };
  await getLine(db, ids);
  allow(viewer, canConfirmLine(viewer, found), "business-case:confirm.refused");
  const { confirmed, version } = parse(confirmedSchema);
  await write((trx) =>
    confirmed ? confirmLine(trx, viewer, ids, version) : unconfirmLine(trx, viewer, ids),
  );
  const notice = confirmed
    ? "business-case:notices.confirmed"
    : "business-case:notices.unconfirmed";
  return { to: `${casePath(found.id)}#line-${ids.lineId}`, notice };
});

export default function ConfirmPage() {
  const t = useText("business-case");
  const { pageTitle, up, id, line } = useLoaderData<typeof loader>();
  const say = useLineWords();
  return (
    <CaseFrame title={pageTitle} lede={t("confirm.lede")} above={[up]}>
      <div className="flex flex-col gap-4">
        <FieldErrors id="form-error" errors={useReply().errors("")} />
        <p dir="auto" lang={line.language} className="font-serif text-read">
          {say.name(line)}
        </p>
        <p className="text-sm font-strong tabular-nums">{say.much(line)}</p>
        <p className="meta">{say.beside(line).join(" · ")}</p>
        <ConfirmForm caseId={id} line={line} />
      </div>
    </CaseFrame>
  );
}
