import { useLoaderData } from "@remix-run/react";
import { listBoards } from "~/features/boards/boards.queries.server";
import { choiceOf, chooseMany, filtersOf } from "~/features/desk/choose-many.server";
import { canUseDesk } from "~/features/desk/desk.policy";
import { DeskCrumb } from "~/features/desk/desk-crumb";
import { readMoment } from "~/features/desk/load-desk.server";
import { ARCHIVED_STATUS } from "~/features/ideas/status";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { listTitles } from "~/features/ideas/titles.queries.server";
import { MERGED_AT_ONCE } from "~/features/merges/merge";
import { listMergeChoices } from "~/features/merges/merge-choices.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import { listOwners } from "~/features/roadmap/owners.queries.server";
import { listTagSets } from "~/features/tags/tag-sets.queries.server";
import {
  bulkActSchema,
  bulkChoiceSchema,
  bulkConfirmedSchema,
} from "~/features/triage/bulk/bulk.schema.server";
import type { BulkPreview } from "~/features/triage/bulk/bulk-change";
import { BulkPage } from "~/features/triage/bulk/bulk-page";
import { changeMany } from "~/features/triage/bulk/change-many.server";
import { markOf, previewChange } from "~/features/triage/bulk/preview-change.server";
import { readAct } from "~/features/triage/bulk/read-act.server";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { Conflict, Invalid } from "~/platform/errors";

const TITLES_SHOWN = 30;

export const loader = load(async ({ db, viewer, community, url }) => {
  allow(viewer, canUseDesk(viewer));
  requireSignedIn(viewer);
  const choice = choiceOf(url.searchParams);
  const moment = await readMoment(db, viewer, community, filtersOf(choice));
  const ids = await chooseMany(db, choice, moment);
  const [statuses, tags, owners, boards, canonicals] = await Promise.all([
    listStatuses(db, viewer.language),
    listTagSets(db, viewer),
    listOwners(db),
    listBoards(db, viewer),
    ids.length > MERGED_AT_ONCE ? null : listMergeChoices(db, viewer, ids),
  ]);
  const say = textsOf(viewer.language).getFixedT(null, "triage");
  return {
    pageTitle: say("bulk.title", { count: ids.length }),
    chosen: { ...choice, ids: choice.all ? [] : ids, count: ids.length },
    titles: await listTitles(db, ids.slice(0, TITLES_SHOWN)),
    choices: {
      statuses: statuses.filter((status) => !status.retired),
      boards: boards.map(({ id, name, access }) => ({ id, name, access })),
      archives: statuses.some(({ key, retired }) => key === ARCHIVED_STATUS && !retired),
      ...{ tags, owners, canonicals },
    },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Shows what a change would do; confirmed, it is made. */
export const action = handle(async ({ db, write, viewer, community, context, parse }) => {
  allow(viewer, canUseDesk(viewer));
  requireSignedIn(viewer);
  const choice = parse(bulkChoiceSchema);
  const moment = await readMoment(db, viewer, community, filtersOf(choice));
  const ids = await chooseMany(db, choice, moment);
  if (ids.length === 0) throw new Invalid({ ids: ["triage:bulk.none"] });
  const act = await readAct(db, parse(bulkActSchema), ids);
  const { confirmed, mark } = parse(bulkConfirmedSchema);
  if (confirmed === undefined) {
    return { show: { ...(await previewChange(context.services.database, viewer, act, ids)) } };
  }
  if (confirmed !== ids.length || (choice.all && mark !== markOf(ids))) {
    throw new Conflict("triage:bulk.otherIdeas");
  }
  const id = await write((trx) => changeMany(trx, viewer, act, ids));
  return { to: `/desk/bulk/${id}` };
});

export default function BulkRoute() {
  const data = useLoaderData<typeof loader>();
  const shown = useShown<BulkPreview>();
  return (
    <BulkPage
      {...data}
      view={useReply()}
      preview={shown.report ? (shown as BulkPreview) : null}
      above={<DeskCrumb href={data.chosen.query ? `/desk?${data.chosen.query}` : "/desk"} />}
    />
  );
}
