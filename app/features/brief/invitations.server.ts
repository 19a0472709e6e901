import { recordActivity } from "~/features/activity/record-activity.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import { canTakePart } from "~/features/people/people.policy";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Invalid, NotFound } from "~/platform/errors";
import { foldName } from "~/platform/fold-name";
import type { Db, Trx } from "~db/connect.server";
import { lockBriefItem } from "./item-words.queries.server";
import type { SuggestionsFrom } from "./suggestion";
import { canOpenItem } from "./suggestion.policy";

/** Who is invited: a person by handle or address, or an account by name. */
export interface Invited {
  person: string;
  account: string;
}

/** Sets from whom an item takes suggestions. */
export async function openItem(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  suggestions: SuggestionsFrom,
): Promise<void> {
  const item = await lockBriefItem(trx, viewer, itemId);
  allow(viewer, canOpenItem(viewer, item));
  const changed = await trx
    .updateTable("roadmap_item")
    .set({ suggestions })
    .where("id", "=", itemId)
    .where("suggestions", "<>", suggestions)
    .returning("id")
    .executeTakeFirst();
  if (!changed) return;
  const subject = { kind: "roadmap_item", id: itemId } as const;
  const options = { staffOnly: true };
  await recordActivity(trx, viewer, "roadmap_item.opened", subject, { suggestions }, options);
}

/** Invites somebody to write on an item; again it changes nothing. @throws Invalid where nobody is found. */
export async function inviteToItem(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  invited: Invited,
): Promise<void> {
  const item = await lockBriefItem(trx, viewer, itemId);
  allow(viewer, canOpenItem(viewer, item));
  const who = await findInvited(trx, invited);
  const known = await trx
    .selectFrom("roadmap_item_invitation")
    .select("id")
    .where("roadmap_item_id", "=", itemId)
    .where(
      "person_id" in who ? "person_id" : "account_id",
      "=",
      "person_id" in who ? who.person_id : who.account_id,
    )
    .executeTakeFirst();
  if (known) return;
  const row = { person_id: null, account_id: null, ...who };
  const { id } = await trx
    .insertInto("roadmap_item_invitation")
    .values({ ...row, roadmap_item_id: itemId, invited_by_id: viewer.id, created_at: now() })
    .returning("id")
    .executeTakeFirstOrThrow();
  const subject = { kind: "roadmap_item", id: itemId } as const;
  const details = { invitation: id };
  await recordActivity(trx, viewer, "roadmap_item.invited", subject, details, { staffOnly: true });
}

/** Takes an invitation back, with what it allowed; again it changes nothing. */
export async function withdrawItemInvitation(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  id: number,
): Promise<void> {
  const item = await lockBriefItem(trx, viewer, itemId);
  allow(viewer, canOpenItem(viewer, item));
  const gone = await trx
    .deleteFrom("roadmap_item_invitation")
    .where("id", "=", id)
    .where("roadmap_item_id", "=", itemId)
    .returning("id")
    .executeTakeFirst();
  if (!gone) return;
  const subject = { kind: "roadmap_item", id: itemId } as const;
  const details = { invitation: id };
  await recordActivity(trx, viewer, "roadmap_item.uninvited", subject, details, {
    staffOnly: true,
  });
}

/** The viewer's invitation to an item, of their own or of their account. */
export function findInvitation(
  db: Db,
  viewer: Viewer,
  itemId: number,
): Promise<{ id: number } | undefined> {
  return db
    .selectFrom("roadmap_item_invitation")
    .select("id")
    .where("roadmap_item_id", "=", itemId)
    .where((where) =>
      where.or([
        where("person_id", "=", viewer.id ?? 0),
        where("account_id", "=", viewer.accountId ?? 0),
      ]),
    )
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
}

/** The viewer writes on the item from now on; again it changes nothing. @throws NotFound without an invitation. */
export async function acceptItemInvitation(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
): Promise<void> {
  await lockBriefItem(trx, viewer, itemId);
  requireSignedIn(viewer);
  allow(viewer, canTakePart(viewer));
  const invitation = await findInvitation(trx, viewer, itemId);
  if (!invitation) throw new NotFound();
  const joined = await trx
    .insertInto("co_writer")
    .values({
      ...{ roadmap_item_id: itemId, person_id: viewer.id },
      ...{ invitation_id: invitation.id, joined_at: now() },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("person_id")
    .executeTakeFirst();
  if (!joined) return;
  const subject = { kind: "roadmap_item", id: itemId } as const;
  await recordActivity(trx, viewer, "roadmap_item.joined", subject);
}

async function findInvited(
  trx: Trx,
  { person, account }: Invited,
): Promise<{ person_id: number } | { account_id: number }> {
  if ((person === "") === (account === "")) throw new Invalid({ person: ["brief:invite.one"] });
  if (person === "") {
    const row = await trx
      .selectFrom("account")
      .select("id")
      .where("name_folded", "=", foldName(account))
      .executeTakeFirst();
    if (!row) throw new Invalid({ account: ["brief:invite.noAccount"] });
    return { account_id: row.id };
  }
  const folded = person.replace(/^@/, "").toLowerCase();
  const row = await trx
    .selectFrom("person")
    .select(["id", "role"])
    .where((where) =>
      where.or([where("handle_folded", "=", folded), where("email_folded", "=", folded)]),
    )
    .where("shadow", "=", 0)
    .where("name", "<>", "")
    .executeTakeFirst();
  if (!row) throw new Invalid({ person: ["brief:invite.nobody"] });
  if (isStaff(row)) throw new Invalid({ person: ["brief:invite.staff"] });
  return { person_id: row.id };
}
