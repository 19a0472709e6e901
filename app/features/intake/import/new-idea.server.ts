import { storedAmount } from "~/features/evidence/amount";
import { takesAmount } from "~/features/evidence/evidence";
import { RANDOM_KEYS } from "~/features/ideas/idea";
import { renderMany } from "~/platform/markdown.server";
import { guessLanguage } from "./guess-language.server";
import type { ImportedPerson } from "./import-people.server";
import type { ImportedStatus } from "./import-places.server";
import type { ImportRun, PlacedRow } from "./import-run.server";
import type { NewChange, NewEvidence, NewIdea, NewResponse, NewVersion } from "./import-store";
import type { NamedPerson } from "./named-person";
import { personOf } from "./row-author.server";
import type { IdeaRow } from "./row-idea.server";

/** An idea of the file with who wrote it and how it stands. */
export type Ready = PlacedRow<IdeaRow> & { author: ImportedPerson; status: ImportedStatus };

/** Everybody whom a row names. */
export function peopleOf({ author, more }: IdeaRow): NamedPerson[] {
  const { evidence, changes, responses, versions } = more;
  const authors = [...evidence, ...responses, ...versions].map(({ by }) => personOf(by));
  const actors = changes.flatMap(({ by }) => (by ? personOf(by) : []));
  return [author, ...authors, ...actors];
}

/** The rows as they are stored, with the Markdown of a whole batch rendered at once. */
export async function asIdeas(run: ImportRun, ready: readonly Ready[]): Promise<NewIdea[]> {
  const texts = ready.flatMap(({ row }) => textsOf(row));
  const html = (await renderMany(texts)).values();
  const next = () => html.next().value ?? "";
  const ideas: NewIdea[] = [];
  for (const each of ready) {
    const bodyHtml = next();
    const changes = each.row.more.changes.map((change) => asChange(run, change, next()));
    const responses = each.row.more.responses.map((answer) => asResponse(run, answer, next()));
    ideas.push({ ...(await facts(run, each)), bodyHtml, changes, responses });
  }
  return ideas;
}

/** In the order in which {@link asIdeas} takes them. */
function textsOf({ body, more }: IdeaRow): string[] {
  return [
    body,
    ...more.changes.map((change) => change.note),
    ...more.responses.map((response) => response.body),
  ];
}

async function facts(run: ImportRun, { row, author, status, report }: Ready) {
  const { more } = row;
  const createdAt = row.createdAt ?? run.options.now;
  const tags = await run.places.tags(row.tags);
  const boardId = await run.places.board({
    name: row.board ?? run.options.names.board,
    slug: more.boardSlug,
    access: more.boardAccess,
  });
  const staffs = await run.places.staffTags(more.staffTags);
  return {
    externalId: row.externalId,
    title: row.title,
    body: row.body,
    language: more.language ?? guessLanguage(`${row.title}\n${row.body}`, run.options.language),
    boardId,
    statusId: status.id,
    statusGroup: status.group,
    statusExcerpt: more.statusExcerpt,
    authorId: author.id,
    answers: await run.fields.answers(boardId, row.answers, (problem) => report(problem, false)),
    tagIds: [...new Set([...tags, ...staffs])],
    votes: more.importedVotes ?? row.votes,
    createdAt,
    updatedAt: more.updatedAt ?? createdAt,
    version: more.version,
    randomKey: more.surpriseKey ?? Math.floor(Math.random() * RANDOM_KEYS),
    pinnedAt: more.pinnedAt,
    lockedAt: more.lockedAt,
    hiddenAt: more.hiddenAt,
    hiddenReason: more.hiddenReason,
    withdrawnAt: more.withdrawnAt,
    evidence: await asEvidence(run, row),
    versions: more.versions.map(({ by, created_at, ...words }): NewVersion => {
      return { ...words, authorId: run.people.known(personOf(by)).id, createdAt: created_at };
    }),
  };
}

async function asEvidence(run: ImportRun, { more }: IdeaRow): Promise<NewEvidence[]> {
  const statements: NewEvidence[] = [];
  for (const { kind, body, account, by, created_at, amount, unit } of more.evidence) {
    const counted = amount !== null && unit !== null && takesAmount(kind);
    statements.push({
      ...{ kind, body, createdAt: created_at },
      amount: counted ? storedAmount({ value: amount, unit }, run.currency) : null,
      unit: counted ? unit : null,
      authorId: run.people.known(personOf(by)).id,
      accountId: account === null ? null : await run.places.account(account),
    });
  }
  return statements;
}

function asChange(
  run: ImportRun,
  change: IdeaRow["more"]["changes"][number],
  bodyHtml: string,
): NewChange {
  const to = run.places.findStatus(change.to);
  if (!to) throw new Error(`the status ${change.to} was not looked for`);
  return {
    ...{ body: change.note, bodyHtml, language: change.language, createdAt: change.created_at },
    actorId: change.by ? run.people.known(personOf(change.by)).id : null,
    from: change.from === null ? null : (run.places.findStatus(change.from) ?? null),
    to,
    reasonCode: change.reason_code,
    wouldChange: change.would_change,
    possibleWhere: change.possible_where,
    conflictsWith: change.conflicts_with,
  };
}

function asResponse(
  run: ImportRun,
  response: IdeaRow["more"]["responses"][number],
  bodyHtml: string,
): NewResponse {
  return {
    ...{ version: response.version, body: response.body, bodyHtml, language: response.language },
    ...{ whatChanged: response.what_changed, createdAt: response.created_at },
    authorId: run.people.known(personOf(response.by)).id,
  };
}
