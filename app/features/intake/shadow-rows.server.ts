import type { Trx } from "~db/connect.server";

/** Every row that names a person by one column and can name another instead. */
export async function moveRows(trx: Trx, from: number, to: number): Promise<void> {
  const author = { author_id: to };
  const editor = { editor_id: to };
  const person = { person_id: to };
  await trx.updateTable("idea").set(author).where("author_id", "=", from).execute();
  await trx.updateTable("comment").set(author).where("author_id", "=", from).execute();
  await trx.updateTable("evidence").set(person).where("person_id", "=", from).execute();
  await trx.updateTable("idea_revision").set(editor).where("editor_id", "=", from).execute();
  await trx.updateTable("comment_revision").set(editor).where("editor_id", "=", from).execute();
  await trx.updateTable("mail").set(person).where("person_id", "=", from).execute();
  await trx.updateTable("behalf_entry").set(person).where("person_id", "=", from).execute();
  await trx.updateTable("activity").set({ actor_id: to }).where("actor_id", "=", from).execute();
  await trx
    .updateTable("activity")
    .set({ subject_id: to })
    .where("subject_kind", "=", "person")
    .where("subject_id", "=", from)
    .execute();
}

/**
 * A shadow marks nothing, but may have been marked by the person who now turns out to have written
 * the comment: nobody marks their own. Call it after {@link moveRows}.
 */
export async function moveHelpfulMarks(trx: Trx, from: number, to: number): Promise<void> {
  const own = await trx
    .deleteFrom("comment_helpful")
    .where("person_id", "in", [from, to])
    .where("comment_id", "in", trx.selectFrom("comment").select("id").where("author_id", "=", to))
    .returning("comment_id")
    .execute();
  for (const { comment_id: id } of own) {
    await trx
      .updateTable("comment")
      .set((set) => ({ helpful_count: set("helpful_count", "-", 1) }))
      .where("id", "=", id)
      .execute();
  }
}

/** What they stopped by a link in a mail stays stopped; what the person chose themselves comes first. */
export async function moveWishes(trx: Trx, from: number, to: number): Promise<void> {
  const rows = await trx
    .deleteFrom("notification_preference")
    .where("person_id", "=", from)
    .returningAll()
    .execute();
  for (const row of rows) {
    await trx
      .insertInto("notification_preference")
      .values({ ...row, person_id: to })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/**
 * What they said by links in mails, of plans: what they are worth, and how they are named for them. What
 * the person said themselves comes first.
 */
export async function moveAnswers(trx: Trx, from: number, to: number): Promise<void> {
  const person = { person_id: to };
  for (const table of ["worth_answer", "credit", "credit_dispute"] as const) {
    const rows = await trx.deleteFrom(table).where("person_id", "=", from).returningAll().execute();
    for (const row of rows) {
      await trx
        .insertInto(table)
        .values({ ...row, ...person })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  }
}

/** What both follow keeps the person's own choice. */
export async function moveFollows(trx: Trx, from: number, to: number): Promise<void> {
  const rows = await trx
    .deleteFrom("follow")
    .where("person_id", "=", from)
    .returningAll()
    .execute();
  for (const row of rows) {
    await trx
      .insertInto("follow")
      .values({ ...row, person_id: to })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
