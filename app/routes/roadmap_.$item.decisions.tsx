import { useLoaderData } from "@remix-run/react";
import { DECISIONS_MOST } from "~/features/decisions/decision";
import { DecisionList } from "~/features/decisions/decision-list";
import { canDecideOnItem } from "~/features/decisions/decisions.policy";
import { loadDecisions } from "~/features/decisions/decisions.queries.server";
import { decisionsWords } from "~/features/decisions/words.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { FormPage } from "~/features/roadmap/form-page";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  return {
    pageTitle: decisionsWords(viewer)("title"),
    item: { id: item.id, title: item.title, path: item.path },
    log: await loadDecisions(db, viewer, item, DECISIONS_MOST),
    can: { decide: canDecideOnItem(viewer, item) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: `${data.pageTitle}: ${data.item.title}`,
  noindex: true,
}));

export default function DecisionsPage() {
  const { pageTitle, item, log, can } = useLoaderData<typeof loader>();
  const t = useText("decisions");
  return (
    <FormPage title={pageTitle} lede={t("lede")} up={{ label: item.title, href: item.path }}>
      {can.decide && (
        <ButtonLink href={`/roadmap/${item.id}/decisions/new`} look="outline" className="mb-6">
          {t("make.link")}
        </ButtonLink>
      )}
      {log.total === 0 ? (
        <p className="title-lg text-ink-2">{t("empty")}</p>
      ) : (
        <div className="border-t border-rule">
          <DecisionList itemId={item.id} decisions={log.decisions} />
        </div>
      )}
    </FormPage>
  );
}
