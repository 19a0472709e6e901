import { type Expression, expressionBuilder, type SqlBool, sql } from "kysely";
import { fallbackLanguage, isLanguage } from "~/i18n/languages";
import { textsOf } from "~/i18n/texts.server";
import type { Database, Trx } from "~db/connect.server";
import type { Row, Schema } from "~db/schema";
import { BATCH, type ErasureStep, untilNothingIsLeft } from "./erasing";
import { forgetInOwn, marksOf, type Traces } from "./traces";

/**
 * Mails to the person are gone, also those that wait. A mail to somebody else that tells of them goes
 * out without their name if it waits, and is emptied if it went out.
 */
export const eraseMails: ErasureStep = async ({ database, personId, traces }) => {
  await untilNothingIsLeft(() => deleteMails(database, personId, traces.email));
  await forgetInOthers(database, traces);
};

function deleteMails(database: Database, personId: number, email: string | null) {
  return database.write(async (trx) => {
    const some = trx
      .selectFrom("mail")
      .select("id")
      .where((where) =>
        where.or([
          where("person_id", "=", personId),
          where(where.fn<string>("lower", ["to_address"]), "=", email ?? ""),
        ]),
      )
      .limit(BATCH);
    const gone = await trx.deleteFrom("mail").where("id", "in", some).returning("id").execute();
    for (const { id } of gone) {
      await trx.deleteFrom("job").where("job_key", "=", `mail:${id}`).execute();
    }
    return gone.length;
  });
}

async function forgetInOthers(database: Database, traces: Traces): Promise<void> {
  for (let after = 0; ; ) {
    const last = await database.write(async (trx) => {
      const rows = await selectTelling(trx, traces, after);
      for (const row of rows) await forgetInMail(trx, traces, row);
      return rows.at(-1)?.id;
    });
    if (last === undefined) return;
    after = last;
  }
}

function selectTelling(trx: Trx, traces: Traces, after: number) {
  return trx
    .selectFrom("mail")
    .leftJoin("person", "person.id", "mail.person_id")
    .selectAll("mail")
    .select("person.language")
    .where("mail.id", ">", after)
    .where(tellsOf(traces))
    .orderBy("mail.id")
    .limit(BATCH)
    .execute();
}

const WORDS = ["subject", "body_text", "body_html", "headers", "last_error"] as const;

function tellsOf(traces: Traces): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "mail">();
  const like = (column: (typeof WORDS)[number], mark: string) =>
    sql<SqlBool>`lower(${where.ref(column)}) like ${`%${mark.replace(/[\\%_]/g, "\\$&")}%`} escape '\\'`;
  return where.or(marksOf(traces).flatMap((mark) => WORDS.map((column) => like(column, mark))));
}

async function forgetInMail(
  trx: Trx,
  traces: Traces,
  mail: Row<"mail"> & { language: string | null },
): Promise<void> {
  const waits = mail.state === "queued";
  const language = isLanguage(mail.language) ? mail.language : fallbackLanguage;
  const former = textsOf(language).getFixedT(null, "shared")("people.former");
  const kept = (text: string) => (waits ? forgetInOwn(text, traces, former) : "");
  await trx
    .updateTable("mail")
    .set({
      subject: kept(mail.subject),
      body_text: kept(mail.body_text),
      body_html: kept(mail.body_html),
      headers: waits ? forgetInOwn(mail.headers, traces) : "{}",
      last_error: null,
    })
    .where("id", "=", mail.id)
    .execute();
}
