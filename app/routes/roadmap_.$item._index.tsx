import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { betaPath } from "~/features/beta/beta";
import { canCallForTesters } from "~/features/beta/beta.policy";
import { BetaLine } from "~/features/beta/beta-line";
import { loadItemBeta } from "~/features/beta/beta-page.queries.server";
import { loadBriefView } from "~/features/brief/brief-view.queries.server";
import { NewCaseLink } from "~/features/business-case/cases-section";
import { EntryLinks } from "~/features/changelog/entry-links";
import { listEntriesOfItem } from "~/features/changelog/entry-links.queries.server";
import { WorthResultSection } from "~/features/changelog/worth-result";
import { readWorthResult } from "~/features/changelog/worth-result.queries.server";
import { shapersOf } from "~/features/contributors/contributor";
import { loadContributorsOf } from "~/features/contributors/contributors.queries.server";
import { ContributorsPanel } from "~/features/contributors/contributors-panel";
import { hasOpenCredit } from "~/features/contributors/own-credit.queries.server";
import { loadDart } from "~/features/dart/dart.queries.server";
import { DartPanel } from "~/features/dart/dart-panel";
import { UndisclosedSection } from "~/features/dart/undisclosed-section";
import { DECISIONS_SHOWN } from "~/features/decisions/decision";
import { canDecideOnItem } from "~/features/decisions/decisions.policy";
import { loadDecisions } from "~/features/decisions/decisions.queries.server";
import { DecisionsSection } from "~/features/decisions/decisions-section";
import { cardMeta, cardOfItem } from "~/features/discovery/card.server";
import { placeThings } from "~/features/discovery/structured-data";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { canAddRow } from "~/features/register/register.policy";
import { loadRegister } from "~/features/register/register.queries.server";
import { ROWS_SHOWN } from "~/features/register/register-row";
import { RegisterSection } from "~/features/register/register-section";
import { ItemPage } from "~/features/roadmap/item-page";
import { loadItemPage } from "~/features/roadmap/item-page.queries.server";
import { canReadDeals } from "~/features/sales/deal.policy";
import { loadItemDemand } from "~/features/sales/demand.queries.server";
import { DemandFigures } from "~/features/sales/demand-figures";
import { canTalk } from "~/features/talk/talk.policy";
import { loadTalk } from "~/features/talk/talk.queries.server";
import { TalkSection } from "~/features/talk/talk-section";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, community, params, url }) => {
  const item = await loadItemPage(db, viewer, numberParam(params["item"]));
  const path = new URL(item.path, url).pathname;
  if (url.pathname !== path) {
    // Titles change to and fro: a browser that remembers both ways would go in circles.
    throw redirect(path + url.search, { status: 301, headers: { "Cache-Control": "no-cache" } });
  }
  const above = textsOf(viewer.language).getFixedT(null, "roadmap")("pageTitle");
  const card = cardMeta(cardOfItem(item, community, viewer.language));
  const shown = await getShownItem(db, viewer, item.id);
  return {
    ...{ item, above, card },
    beta: await loadItemBeta(db, viewer, shown),
    brief: await loadBriefView(db, viewer, item.id),
    demand: canReadDeals(viewer) ? await loadItemDemand(db, item.id) : null,
    entries: await listEntriesOfItem(db, viewer, item.id),
    worth: await readWorthResult(db, viewer, item.id, community.currency),
    register: await loadRegister(db, viewer, shown, ROWS_SHOWN),
    log: await loadDecisions(db, viewer, shown, DECISIONS_SHOWN),
    talk: await loadTalk(db, viewer, shown),
    dart: await loadDart(db, viewer, shown),
    contributors: await loadContributorsOf(db, viewer, item.id),
    creditOpen: await hasOpenCredit(db, viewer, item.id),
    can: {
      addRow: viewer.id === null || canAddRow(viewer),
      decide: canDecideOnItem(viewer, shown),
      talk: canTalk(viewer),
      callForTesters: canCallForTesters(viewer, shown),
    },
  };
});

export const meta = pageMeta<typeof loader>(({ data: { item, above, card }, root }) => ({
  title: item.title,
  description: item.summary,
  canonical: item.path,
  article: true,
  card,
  things: placeThings({ above, abovePath: "/roadmap", name: item.title, path: item.path }, root),
}));

export default function RoadmapItemPage() {
  const data = useLoaderData<typeof loader>();
  const { item, beta, brief, entries, worth, demand, register, log, talk, dart } = data;
  const { contributors, can } = data;
  const t = useText("changelog");
  const say = useText("beta");
  const { id } = item;
  const tools = [
    ...(beta.called ? [{ href: betaPath(id), label: say("title") }] : []),
    ...(can.callForTesters && !beta.called
      ? [{ href: `${betaPath(id)}/edit`, label: say("call.open") }]
      : []),
  ];
  const side = (
    <>
      <DemandFigures on={`/roadmap/${id}`} demand={demand}>
        <p className="pt-2">
          <NewCaseLink about={{ item: id }} />
        </p>
      </DemandFigures>
      <DartPanel itemId={id} dart={dart} />
      <ContributorsPanel itemId={id} contributors={contributors} unanswered={data.creditOpen} />
      <EntryLinks id="entries" title={t("ofItem")} entries={entries} />
    </>
  );
  return (
    <ItemPage
      item={item}
      brief={brief}
      shapers={shapersOf(contributors)}
      above={beta.line && <BetaLine itemId={id} line={beta.line} />}
      side={side}
      tools={tools}
    >
      {worth && <WorthResultSection result={worth} />}
      <RegisterSection itemId={id} register={register} canAdd={can.addRow} />
      <DecisionsSection itemId={id} log={log} canDecide={can.decide} />
      <UndisclosedSection itemId={id} undisclosed={dart.undisclosed} canCare={dart.can.care} />
      <TalkSection itemId={id} talk={talk} canTalk={can.talk} />
    </ItemPage>
  );
}
