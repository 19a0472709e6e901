import { portraitPath } from "~/features/pictures/portrait";
import type { Db } from "~db/connect.server";
import type { OfficialResponseView } from "./official-response";

/** The company's present answer to an idea; null while there is none. */
export async function findOfficialResponse(
  db: Db,
  ideaId: number,
): Promise<OfficialResponseView | null> {
  const [current] = await listOfficialResponses(db, ideaId, 1);
  return current ?? null;
}

/** All versions of the answer, the present one first. */
export async function listOfficialResponses(
  db: Db,
  ideaId: number,
  most = 100,
): Promise<OfficialResponseView[]> {
  const rows = await db
    .selectFrom("official_response")
    .innerJoin("person", "person.id", "official_response.author_id")
    .select([
      "official_response.version",
      "official_response.body",
      "official_response.body_html",
      "official_response.what_changed",
      "official_response.language",
      "official_response.created_at",
      "person.name",
      "person.handle",
      "person.job_title",
      "person.picture",
    ])
    .where("official_response.idea_id", "=", ideaId)
    .orderBy("official_response.version", "desc")
    .limit(most)
    .execute();
  return rows.map((row) => ({
    version: row.version,
    body: row.body,
    html: row.body_html,
    language: row.language,
    whatChanged: row.what_changed,
    at: row.created_at,
    author: row.name
      ? {
          name: row.name,
          handle: row.handle,
          jobTitle: row.job_title,
          portrait: portraitPath(row.picture),
        }
      : null,
  }));
}
