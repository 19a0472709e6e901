import { Invalid } from "~/platform/errors";
import type { Db } from "~db/connect.server";

export interface Owner {
  id: number;
  name: string;
}

/** The people of the company who may own an item. */
export async function listOwners(db: Db): Promise<Owner[]> {
  return db
    .selectFrom("person")
    .select(["id", "name"])
    .where("role", "in", ["rep", "product", "admin"])
    .where("suspended_at", "is", null)
    .orderBy("name")
    .execute();
}

/** @throws Invalid at `owner` for somebody who is not of the company. */
export async function requireOwner(db: Db, ownerId: number | null): Promise<void> {
  if (ownerId === null) return;
  const owners = await listOwners(db);
  if (!owners.some((owner) => owner.id === ownerId)) {
    throw new Invalid({ owner: ["shared:errors.choice"] });
  }
}
