import { useLoaderData } from "@remix-run/react";
import { CaseFrame } from "~/features/business-case/case-frame";
import { loadCase } from "~/features/business-case/case-page.server";
import { CaseResult } from "~/features/business-case/case-result";
import { CaseTools } from "~/features/business-case/case-tools";
import { LineSections } from "~/features/business-case/line-sections";
import { useAboutName } from "~/features/business-case/use-case-name";
import { caseTitle } from "~/features/business-case/words.server";
import { isStaff } from "~/features/people/viewer";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { FactList } from "~/ui/fact-list";
import { Link } from "~/ui/link";
import { WithSide } from "~/ui/with-side";

export const loader = load(async ({ db, viewer, params, community }) => {
  const found = await loadCase(db, viewer, numberParam(params["case"]));
  return {
    pageTitle: caseTitle(viewer, found.row.about),
    ...found,
    company: community.name,
    ours: isStaff(viewer),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** What something is worth to one account: the result first, then each line with where it comes from. */
export default function CasePage() {
  const t = useText("business-case");
  const nameOf = useAboutName();
  const { row, rate, lines, appraisal, can, company, ours } = useLoaderData<typeof loader>();
  const { about, account } = row;
  const confirmed = lines.filter((line) => line.confirmed !== null).length;
  return (
    <CaseFrame
      width="full"
      title={<bdi lang={about.language}>{nameOf(about)}</bdi>}
      lede={can.confirm ? t("confirm.invite") : t("for", { account })}
      above={ours ? [{ label: account, href: `/accounts/${row.accountId}` }] : []}
    >
      <WithSide
        sideLabel={t("line.actions")}
        side={
          <>
            <FactList
              facts={[
                {
                  label: t("list.about"),
                  value: about.path ? (
                    <Link href={about.path} className="touch-target text-accent">
                      {t(`about.${about.kind}`)}
                    </Link>
                  ) : (
                    t(`about.${about.kind}`)
                  ),
                },
                { label: t("list.account"), value: <bdi>{account}</bdi> },
                {
                  label: t("list.shown"),
                  value: row.shared ? t("list.both", { account }) : t("list.ours"),
                },
              ]}
            />
            <CaseTools row={row} canChange={can.change} />
          </>
        }
      >
        <div className="flex flex-col gap-14">
          <CaseResult {...{ appraisal, lines, rate, account, company }} canChange={can.change} />
          {lines.length > 0 && (
            <p className="text-md text-ink-2">
              {t("result.confirmed", { count: confirmed, all: lines.length, account })}
            </p>
          )}
          <LineSections
            caseId={row.id}
            names={{ customer: account, company }}
            {...{ lines, each: appraisal.each, can }}
          />
        </div>
      </WithSide>
    </CaseFrame>
  );
}
