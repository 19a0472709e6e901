import { indexQuestion } from "~/features/questions/question-words.server";
import { renderMany } from "~/platform/markdown.server";
import type { Database } from "../connect.server";
import type { NewRow, RequestState } from "../schema";
import type { DemoAsked, DemoRequest } from "./content/types";
import { insertForIds, insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { World } from "./world";

/** A question as it is being written, and in whose history it stands. */
interface Written {
  asked: DemoAsked;
  id: number;
  accountId: number | null;
  trail: TrailQuestion | undefined;
}

interface TrailQuestion {
  id: number;
  account_id: number | null;
  deal_id: number | null;
}

/** What people asked each other, whom it was put to, and what came of it. */
export async function writeQuestions(
  database: Database,
  world: World,
  ledger: Ledger,
): Promise<void> {
  for (const asked of world.content.asked) {
    const written = await writeQuestion(database, world, ledger, asked);
    recordOf(ledger, written).question(world.at(asked.daysAgo), asked.by ?? null, "question.asked");
    await writeRequests(database, world, ledger, written);
    await writeAnswers(database, world, ledger, written);
    await database.write((trx) => indexQuestion(trx, written.id));
  }
}

async function writeQuestion(
  database: Database,
  world: World,
  ledger: Ledger,
  asked: DemoAsked,
): Promise<Written> {
  const trail = asked.trail ? await findTrailQuestion(database, asked) : undefined;
  const accountId = accountOf(world, ledger, asked) ?? trail?.account_id ?? null;
  const [html = ""] = await renderMany([asked.body]);
  const at = world.at(asked.daysAgo);
  const [id = 0] = await insertForIds(database, "question", [
    {
      asker_id: asked.by ? ledger.people.of(asked.by) : null,
      ...{ account_id: accountId, trail_question_id: trail?.id ?? null },
      ...{ board_id: ledger.boards.of(asked.board), title: asked.title, body: asked.body },
      idea_id: asked.idea ? ledger.ideas.of(asked.idea) : null,
      ...{ body_html: html, language: asked.language, named_at: asked.named ? at : null },
      answer_count: asked.answers.length,
      ...{ routed_at: asked.requests.length > 0 ? at : null, created_at: at },
    },
  ]);
  const tags = asked.tags.map((tag) => ({ question_id: id, tag_id: ledger.tags.of(tag) }));
  await insertRows(database, "question_tag", tags);
  return { asked, id, accountId, trail };
}

function accountOf(world: World, ledger: Ledger, asked: DemoAsked): number | undefined {
  const key = asked.forAccount ?? (asked.by ? world.person(asked.by).account : undefined);
  return key ? ledger.accounts.of(key) : undefined;
}

/** By its place among the questions of the trail. */
async function findTrailQuestion(
  database: Database,
  { trail = "", question = 0 }: DemoAsked,
): Promise<TrailQuestion | undefined> {
  const rows = await database.read
    .selectFrom("trail_question")
    .innerJoin("trail", "trail.id", "trail_question.trail_id")
    .select(["trail_question.id", "trail.account_id", "trail.deal_id"])
    .where("trail.title", "=", trail)
    .orderBy("trail_question.id")
    .execute();
  return rows[question];
}

async function writeRequests(
  database: Database,
  world: World,
  ledger: Ledger,
  written: Written,
): Promise<void> {
  const { asked, id } = written;
  const ids = await insertForIds(
    database,
    "question_request",
    asked.requests.map((request) => ({
      ...{ question_id: id, person_id: ledger.people.of(request.to), round: 1 as const },
      cause: request.passedBy ? ("passed" as const) : ("routed" as const),
      passed_by_id: request.passedBy ? ledger.people.of(request.passedBy) : null,
      because: JSON.stringify(becauseOf(ledger, request)),
      ...{ state: request.state, asked_at: world.at(request.daysAgo) },
      decided_at: decidedAt(world, asked, request.state, request),
    })),
  );
  const record = recordOf(ledger, written);
  for (const [index, request] of asked.requests.entries()) {
    const cause = request.passedBy ? "passed" : "routed";
    const person = ledger.people.of(request.to);
    const at = world.at(request.daysAgo);
    record.question(at, request.passedBy ?? null, "question.routed", {
      ...{ person, request: ids[index] ?? 0, round: 1, cause },
    });
  }
}

function becauseOf(ledger: Ledger, { because = {} }: DemoRequest) {
  return { ...because, topics: (because.topics ?? []).map((key) => ledger.tags.of(key)) };
}

/** Whoever passes does so soon; whoever answers when the answer says so. */
function decidedAt(
  world: World,
  asked: DemoAsked,
  state: RequestState,
  request: DemoRequest,
): number | null {
  if (state === "waiting") return null;
  const answer = asked.answers.find(({ by }) => by === request.to);
  if (state === "answered" && answer) return world.at(answer.daysAgo);
  return world.at(state === "lapsed" ? Math.max(0, request.daysAgo - 7) : request.daysAgo - 0.01);
}

async function writeAnswers(
  database: Database,
  world: World,
  ledger: Ledger,
  written: Written,
): Promise<void> {
  const { asked, id } = written;
  if (asked.answers.length === 0) return;
  const html = await renderMany(asked.answers.map(({ body }) => body));
  const rows = asked.answers.map((answer, index): NewRow<"answer"> => {
    const at = world.at(answer.daysAgo);
    return {
      ...{ question_id: id, author_id: ledger.people.of(answer.by), body: answer.body },
      side: world.isStaff(answer.by) ? "company" : "peer",
      ...{ body_html: html[index] ?? "", language: answer.language },
      ...{ thanks_count: answer.thanks.length, accepted_at: answer.accepted ? at : null },
      created_at: at,
    };
  });
  const ids = await insertForIds(database, "answer", rows);
  const thanks = asked.answers.flatMap((answer, index) =>
    answer.thanks.map((key) => ({
      ...{ answer_id: ids[index] ?? 0, person_id: ledger.people.of(key) },
      created_at: world.at(answer.daysAgo - 0.1),
    })),
  );
  await insertRows(database, "answer_thanks", thanks);
  const accepted = ids[asked.answers.findIndex((answer) => answer.accepted)];
  if (accepted !== undefined) {
    await database.write((trx) =>
      trx
        .updateTable("question")
        .set({ accepted_answer_id: accepted })
        .where("id", "=", id)
        .execute(),
    );
  }
  recordAnswers(world, ledger, written, ids);
}

function recordAnswers(world: World, ledger: Ledger, written: Written, ids: number[]): void {
  const { asked, id } = written;
  const record = recordOf(ledger, written);
  for (const [index, answer] of asked.answers.entries()) {
    const answerId = ids[index] ?? 0;
    const details = {
      ...{ question: id, author: ledger.people.of(answer.by) },
      side: world.isStaff(answer.by) ? "company" : "peer",
    };
    const at = world.at(answer.daysAgo);
    record.answer(at, answer.by, "answer.posted", answerId, details);
    if (answer.accepted) {
      record.answer(at, asked.by ?? null, "answer.accepted", answerId, details);
    }
    for (const key of answer.thanks) {
      record.answer(world.at(answer.daysAgo - 0.1), key, "answer.thanked", answerId, details);
    }
  }
}

/** As the use cases record: for the team, in the history of the account and the deal. */
function recordOf(ledger: Ledger, { id, accountId, trail }: Written) {
  const about = { accountId: accountId ?? undefined, dealId: trail?.deal_id ?? undefined };
  const staffOnly = true;
  return {
    question: (
      at: number,
      by: string | null,
      verb: "question.asked" | "question.routed",
      details: Record<string, string | number> = {},
    ) => ledger.record(at, by, verb, { kind: "question", id, ...about }, { details, staffOnly }),
    answer: (
      at: number,
      by: string | null,
      verb: "answer.posted" | "answer.accepted" | "answer.thanked",
      answerId: number,
      details: Record<string, string | number>,
    ) =>
      ledger.record(
        at,
        by,
        verb,
        { kind: "answer", id: answerId, ...about },
        { details, staffOnly },
      ),
  };
}
