import { expressionBuilder, sql } from "kysely";
import { getKeepers } from "~/features/accounts/accounts.queries.server";
import { betaPath } from "~/features/beta/beta";
import { canOpenItem } from "~/features/brief/suggestion.policy";
import { canChangeCase } from "~/features/business-case/business-case.policy";
import { ideaPath } from "~/features/ideas/idea";
import { isOwed } from "~/features/ideas/reply-clock.server";
import { shownTo } from "~/features/ideas/shown-items.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import { DAY, now } from "~/platform/clock";
import type { Db } from "~db/connect.server";
import type { Schema } from "~db/schema";
import type { ExchangeBand } from "./balance";
import { chooseProposals, PROPOSALS, type Proposal, type ProposalKind } from "./proposal";

/** Of whose plans those are proposed to which the viewer may invite. */
const PLANS_READ = 50;
/** An open idea of which nothing was heard for so long is worth a line. */
const SILENT_DAYS = 45;

/** What to do for an account that is owed, or what to propose to one that may be asked; else nothing. */
export async function listProposals(
  db: Db,
  viewer: Viewer,
  accountId: number,
  band: ExchangeBand,
): Promise<Proposal[]> {
  const plans = () => [listBetas(db, viewer, accountId), listPlans(db, viewer, accountId)];
  if (band === "ask") return chooseProposals((await Promise.all(plans())).flat());
  if (band !== "owe") return [];
  const keeps = canChangeCase(viewer, await getKeepers(db, accountId));
  const found = await Promise.all([
    listWaiting(db, viewer, accountId),
    listSilent(db, viewer, accountId),
    keeps ? listUnshownCases(db, accountId) : [],
    ...plans(),
    keeps ? listUncounted(db, viewer, accountId) : [],
  ]);
  return chooseProposals(found.flat());
}

const peopleOf = (db: Db, accountId: number) =>
  db.selectFrom("person").select("person.id").where("person.account_id", "=", accountId);

/** Ideas that wait for a first answer, the next due first. */
async function listWaiting(db: Db, viewer: Viewer, accountId: number): Promise<Proposal[]> {
  const rows = await db
    .selectFrom("idea")
    .select(["id", "title", "language"])
    .where("author_id", "in", peopleOf(db, accountId))
    .where(isOwed())
    .where(visibleTo(viewer))
    .orderBy("reply_due_at")
    .orderBy("id")
    .limit(PROPOSALS)
    .execute();
  return rows.map((idea) => aboutIdea("answer", idea));
}

/** Ideas that are not closed and of which nothing was heard for long, the longest first. */
async function listSilent(db: Db, viewer: Viewer, accountId: number): Promise<Proposal[]> {
  const rows = await db
    .selectFrom("idea")
    .select(["id", "title", "language"])
    .where("author_id", "in", peopleOf(db, accountId))
    .where("listed", "=", 1)
    .where("status_group", "<>", "closed")
    .where("answered_at", "<", now() - SILENT_DAYS * DAY)
    .where(visibleTo(viewer))
    .orderBy("answered_at")
    .limit(PROPOSALS)
    .execute();
  return rows.map((idea) => aboutIdea("tell", idea));
}

async function listUnshownCases(db: Db, accountId: number): Promise<Proposal[]> {
  const rows = await db
    .selectFrom("business_case")
    .leftJoin("idea", "idea.id", "business_case.idea_id")
    .leftJoin("roadmap_item as item", "item.id", "business_case.roadmap_item_id")
    .leftJoin("deal", "deal.id", "business_case.deal_id")
    .select(["business_case.id", "idea.language"])
    .select(sql<string>`coalesce(idea.title, item.title, deal.name)`.as("title"))
    .where("business_case.account_id", "=", accountId)
    .where("business_case.shared_at", "is", null)
    .orderBy("business_case.id", "desc")
    .limit(PROPOSALS)
    .execute();
  return rows.map(({ id, title, language }) => ({
    ...{ kind: "show_case", title, language, href: `/cases/${id}`, about: `case ${id}` },
  }));
}

/** Plans in which their wishes stand and to which nobody of them was invited. */
async function listPlans(db: Db, viewer: Viewer, accountId: number): Promise<Proposal[]> {
  const rows = await db
    .selectFrom("vote")
    .innerJoin("roadmap_item_idea as link", "link.idea_id", "vote.idea_id")
    .innerJoin("roadmap_item", "roadmap_item.id", "link.roadmap_item_id")
    .select(["roadmap_item.id", "roadmap_item.title", "roadmap_item.owner_id"])
    .distinct()
    .where("vote.account_id", "=", accountId)
    .where("vote.withdrawn_at", "is", null)
    .where("roadmap_item.horizon", "<>", "delivered")
    .where("roadmap_item.published_at", "is not", null)
    .where(shownTo(viewer))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("roadmap_item_invitation as invitation")
            .select("invitation.id")
            .whereRef("invitation.roadmap_item_id", "=", "roadmap_item.id")
            .where((where) =>
              where.or([
                where("invitation.account_id", "=", accountId),
                where("invitation.person_id", "in", peopleOf(db, accountId)),
              ]),
            ),
        ),
      ),
    )
    .orderBy("roadmap_item.id")
    .limit(PLANS_READ)
    .execute();
  return rows
    .filter((plan) => canOpenItem(viewer, { ownerId: plan.owner_id }))
    .slice(0, PROPOSALS)
    .map(({ id, title }) => aboutPlan("invite", { id, title }, `/roadmap/${id}/invitations`));
}

/** Betas that look for testers and have none of them. */
async function listBetas(db: Db, viewer: Viewer, accountId: number): Promise<Proposal[]> {
  const testers = expressionBuilder<Schema, "beta">()
    .selectFrom("beta_tester as tester")
    .whereRef("tester.roadmap_item_id", "=", "beta.roadmap_item_id")
    .where("tester.left_at", "is", null);
  const taken = testers.select(({ fn }) => fn.countAll<number>().as("count"));
  const own = testers.where("tester.account_id", "=", accountId).select("tester.person_id");
  const rows = await db
    .selectFrom("beta")
    .innerJoin("roadmap_item", "roadmap_item.id", "beta.roadmap_item_id")
    .select(["roadmap_item.id", "roadmap_item.title"])
    .where("beta.closed_at", "is", null)
    .where("roadmap_item.published_at", "is not", null)
    .where(shownTo(viewer))
    .where((where) =>
      where.or([where("beta.places", "is", null), where("beta.places", ">", taken)]),
    )
    .where(({ not, exists }) => not(exists(own)))
    .orderBy("beta.opened_at", "desc")
    .limit(PROPOSALS)
    .execute();
  return rows.map(({ id, title }) => aboutPlan("beta", { id, title }, betaPath(id)));
}

/** Ideas to which they said in numbers what it is worth, and nobody made a case of it. */
async function listUncounted(db: Db, viewer: Viewer, accountId: number): Promise<Proposal[]> {
  const rows = await db
    .selectFrom("evidence")
    .innerJoin("idea", "idea.id", "evidence.idea_id")
    .leftJoin("business_case as made", (join) =>
      join.onRef("made.idea_id", "=", "idea.id").on("made.account_id", "=", accountId),
    )
    .select(["idea.id", "idea.title", "idea.language"])
    .distinct()
    .where("evidence.account_id", "=", accountId)
    .where("evidence.amount", "is not", null)
    .where("idea.status_group", "<>", "closed")
    .where("made.id", "is", null)
    .where(visibleTo(viewer))
    .orderBy("idea.id", "desc")
    .limit(PROPOSALS)
    .execute();
  return rows.map((idea) => ({
    ...aboutIdea("make_case", idea),
    href: `/cases/new?account=${accountId}&idea=${idea.id}`,
  }));
}

function aboutIdea(
  kind: ProposalKind,
  idea: { id: number; title: string; language: string },
): Proposal {
  const { title, language } = idea;
  return { kind, title, language, href: ideaPath(idea), about: `idea ${idea.id}` };
}

function aboutPlan(
  kind: ProposalKind,
  { id, title }: { id: number; title: string },
  href: string,
): Proposal {
  return { kind, title, language: null, href, about: `plan ${id}` };
}
