import { type RawBuilder, sql } from "kysely";
import { foldName } from "~/platform/fold-name";
import type { Db } from "~db/connect.server";
import { amongNumbers } from "~db/dialect";
import { listReaders, selectAskable } from "./askable.server";
import { type Candidate, CLOSE, SEEN_WITHIN, WEEK, WEIGHTS } from "./routing";
import type { Asked } from "./wanted.queries.server";

/** So many are ranked; who comes after them by a rougher measure is not among the first three. */
const RANKED_MOST = 300;
/** Ideas and questions of older times say less; those of a tag that all use would take long to count. */
const LOOKED_THROUGH = 2_000;

/**
 * Who may be asked at `at`, quiet hours apart, was here lately, and knows something of it. At most
 * `most`, in one query; two more for a board that is for segments.
 */
export async function listCandidates(
  db: Db,
  asked: Asked,
  at: number,
  most: number = RANKED_MOST,
): Promise<Candidate[]> {
  const rows = await selectAskable(db, asked, at)
    .innerJoin(knowledge(db, asked).as("knows"), "knows.person_id", "choice.person_id")
    .select(["person.id", "person.account_id", "person.language"])
    .select(["account.industry", "account.region", "account.size"])
    .select(["choice.time_zone", "choice.quiet_from", "choice.quiet_until", "choice.seen_at"])
    .select(["knows.topics", "knows.ideas", "knows.answers", "knows.accepted", "knows.thanks"])
    .select(
      sql<number | null>`(
        select max(asked_at) from question_request where person_id = person.id)`.as("asked_at"),
    )
    .where("choice.seen_at", ">=", at - SEEN_WITHIN)
    .orderBy(roughly(asked, at), "desc")
    .orderBy("person.id")
    .limit(most)
    .execute();
  const candidates = rows.map((row) => ({
    ...{ personId: row.id, accountId: row.account_id },
    language: row.language ?? asked.defaultLanguage,
    ...{ industry: row.industry ?? "", region: row.region ?? "", size: row.size },
    knows: {
      ...{ topics: Number(row.topics), ideas: Number(row.ideas), answers: Number(row.answers) },
      ...{ accepted: Number(row.accepted), thanks: Number(row.thanks) },
    },
    ...{ optedIn: true, seenAt: row.seen_at },
    quiet: { timeZone: row.time_zone, from: row.quiet_from, until: row.quiet_until },
    askedAt: row.asked_at !== null && row.asked_at > at - WEEK ? [row.asked_at] : [],
  }));
  const ids = candidates.map(({ personId }) => personId);
  const readers = new Set(await listReaders(db, asked, ids));
  return candidates.filter(({ personId }) => readers.has(personId));
}

interface Known {
  person_id: number;
  topics: number;
  ideas: number;
  answers: number;
  accepted: number;
  thanks: number;
}

/** What everybody said and did about the tags of a question; about its board where it has none. */
function knowledge(db: Db, { tagIds, boardId }: Asked): RawBuilder<Known> {
  const tags = amongNumbers(db, tagIds);
  const tagged = tagIds.length > 0;
  const topics = sql`
    select person_id, 1 as topics, 0 as ideas, 0 as answers, 0 as accepted, 0 as thanks
    from person_topic where tag_id in ${tags}`;
  const ideas = sql`
    select idea.author_id, 0, 1, 0, 0, 0 from idea where idea.id in (${
      tagged
        ? sql`select distinct idea_id from idea_tag where tag_id in ${tags}
            order by idea_id desc limit ${sql.lit(LOOKED_THROUGH)}`
        : sql`select id from idea where board_id = ${boardId} and listed = 1
            order by created_at desc, id desc limit ${sql.lit(LOOKED_THROUGH)}`
    }) and idea.listed = 1 and idea.withdrawn_at is null`;
  const answers = sql`
    select answer.author_id, 0, 0, 1, case when answer.accepted_at is null then 0 else 1 end,
      answer.thanks_count
    from answer where answer.question_id in (${
      tagged
        ? sql`select distinct question_id from question_tag where tag_id in ${tags}
            order by question_id desc limit ${sql.lit(LOOKED_THROUGH)}`
        : sql`select id from question where board_id = ${boardId}
            order by id desc limit ${sql.lit(LOOKED_THROUGH)}`
    }) and answer.side = 'peer' and answer.hidden_at is null`;
  return sql<Known>`(
    select person_id, sum(topics) as topics, sum(ideas) as ideas, sum(answers) as answers,
      sum(accepted) as accepted, sum(thanks) as thanks
    from (${topics} union all ${ideas} union all ${answers}) as done
    group by person_id)`;
}

/** The formula of `rank` as far as a database reckons it: without regions, sizes, and logarithms. */
function roughly(asked: Asked, at: number): RawBuilder<number> {
  const known = sql`1 + ${sql.lit(WEIGHTS.topic)} * knows.topics + ${sql.lit(WEIGHTS.idea)} * knows.ideas
    + ${sql.lit(WEIGHTS.answer)} * knows.answers + ${sql.lit(WEIGHTS.accepted)} * knows.accepted
    + ${sql.lit(WEIGHTS.thanks)} * knows.thanks`;
  const industry = foldName(asked.industry);
  const close = sql`${sql.lit(CLOSE.start)}
    + case when ${industry} <> '' and lower(account.industry) = ${industry}
        then ${sql.lit(CLOSE.industry)} else 0 end
    + case when coalesce(person.language, ${asked.defaultLanguage}) = ${asked.language} then ${sql.lit(CLOSE.language)} else 0 end`;
  const here = sql`(2 - (${at} - choice.seen_at) * 1.0 / ${sql.lit(SEEN_WITHIN)})`;
  return sql<number>`(${known}) * (${close}) * ${here}`;
}
