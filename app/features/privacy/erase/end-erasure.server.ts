import { recordActivity } from "~/features/activity/record-activity.server";
import { formerHandle } from "~/features/people/handle";
import { isHandleTaken } from "~/features/people/handles.server";
import { indexPeople } from "~/features/people/index-people.server";
import { systemViewer } from "~/features/people/viewer";
import { fallbackLanguage } from "~/i18n/languages";
import type { Trx } from "~db/connect.server";
import { BATCH, type ErasureStep, untilNothingIsLeft } from "./erasing";

/** The rows that tell what the person changed about themselves keep that it happened, not what. */
export const blankDetails: ErasureStep = async ({ database, personId }) => {
  await untilNothingIsLeft(() =>
    database.write(async (trx) => {
      const some = trx
        .selectFrom("activity")
        .select("id")
        .where("subject_kind", "=", "person")
        .where("subject_id", "=", personId)
        .where("details", "<>", "{}")
        .limit(BATCH);
      const blank = trx.updateTable("activity").set({ details: "{}" }).where("id", "in", some);
      return (await blank.returning("id").execute()).length;
    }),
  );
};

/**
 * The last step: who had the row is nobody any more. Its handle can be chosen by nobody, and its
 * name, being none, is "a former member" in the language of whoever reads.
 */
export const endErasure: ErasureStep = async ({ database, personId }) => {
  await database.write(async (trx) => {
    const handle = await freeHandle(trx, personId);
    const ended = await trx
      .updateTable("person")
      .set({
        ...{ handle, handle_folded: handle, name: "", email: null, email_folded: null },
        ...{ email_verified_at: null, password_hash: null, role: "member" },
        ...{ job_title: "", bio: "", language: null, theme: null, picture: null, shadow: 0 },
        ...{ email_bounced_at: null, email_bounced_words: "", waiting_since: null },
        ...{ votes_hidden: 0, erasure_at: null, erasure_texts: 0 },
      })
      .where("id", "=", personId)
      .where("name", "<>", "")
      .returning("id")
      .executeTakeFirst();
    await trx.deleteFrom("old_handle").where("person_id", "=", personId).execute();
    await indexPeople(trx, [personId]);
    if (ended) await noteErasure(trx, personId);
  });
};

/** An import may have brought somebody who was erased elsewhere under the same number. */
async function freeHandle(trx: Trx, personId: number): Promise<string> {
  for (let number = 1; ; number++) {
    const handle = formerHandle(personId, number);
    if (!(await isHandleTaken(trx, handle, personId))) return handle;
  }
}

async function noteErasure(trx: Trx, personId: number): Promise<void> {
  const subject = { kind: "person", id: personId } as const;
  const system = systemViewer(fallbackLanguage);
  await recordActivity(trx, system, "person.erased", subject, {}, { staffOnly: true });
}
