import { isStaff, type SignedInViewer } from "~/features/people/viewer";
import { viewerOfPerson } from "~/features/people/viewer-of-person";
import { withOpenBoards } from "~/features/segments/open-boards.queries.server";
import { Invalid } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";

/** Somebody in whose name a rep enters something, as the one who acts in the product. */
export interface Customer {
  person: Row<"person">;
  viewer: SignedInViewer;
}

/**
 * The customer whom a rep speaks for. They act as themselves: what they may not see or do, nobody
 * does in their name. A shadow, whose address nobody verified, counts as a member here.
 * @throws Invalid at `person` where nobody speaks for them.
 */
export async function getCustomer(db: Db, personId: number): Promise<Customer> {
  const person = await db
    .selectFrom("person")
    .selectAll()
    .where("id", "=", personId)
    .executeTakeFirst();
  const reason = person ? whyNotFor(person) : "intake:behalf.refused.nobody";
  if (!person || reason) throw new Invalid({ person: [reason ?? ""] });
  const viewer = await withOpenBoards(db, { ...viewerOfPerson(person), trusted: true });
  return { person, viewer };
}

/** The text key of why nobody speaks for this person; null where staff may. */
export function whyNotFor(person: Row<"person">): string | null {
  if (person.name === "" || person.erased_at !== null || person.erasure_at !== null) {
    return "intake:behalf.refused.leaving";
  }
  if (isStaff(person)) return "intake:behalf.refused.staff";
  if (person.suspended_at !== null || person.waiting_since !== null) {
    return "intake:behalf.refused.out";
  }
  return person.account_id === null ? "intake:behalf.refused.noAccount" : null;
}

/** How the customer is told. */
export type Reached = "mail" | "noAddress" | "bounced";

export function reachOf(person: Row<"person">): Reached {
  if (person.email === null) return "noAddress";
  return person.email_bounced_at === null ? "mail" : "bounced";
}
