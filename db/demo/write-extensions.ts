import { indexIdea } from "~/features/ideas/index-idea.server";
import { renderMarkdown } from "~/platform/markdown.server";
import type { Database } from "../connect.server";
import type { DemoExtension, DemoIdea } from "./content/types";
import type { Ledger } from "./ledger";
import type { World } from "./world";

/** What ideas took up of their comments: each is an edit of the idea, and a credit. */
export async function writeExtensions(
  database: Database,
  world: World,
  ledger: Ledger,
): Promise<void> {
  for (const idea of world.content.ideas) {
    let { body } = idea;
    for (const [index, extension] of (idea.extensions ?? []).entries()) {
      const longer = `${body}\n\n${extension.adds}`;
      await writeExtension(database, ledger, {
        ...{ idea, extension, at: world.at(extension.daysAgo, idea) },
        ...{ former: { version: index + 1, body }, body: longer },
      });
      body = longer;
    }
  }
}

interface Extended {
  idea: DemoIdea;
  extension: DemoExtension;
  at: number;
  former: { version: number; body: string };
  body: string;
}

async function writeExtension(database: Database, ledger: Ledger, extended: Extended) {
  const { idea, extension, at, former, body } = extended;
  const [ideaId, commentId] = [ledger.ideas.of(idea.key), ledger.comments.of(extension.comment)];
  const by = ledger.people.of(extension.by);
  const words = { body, body_html: await renderMarkdown(body) };
  await database.write(async (trx) => {
    await trx
      .insertInto("idea_revision")
      .values({ ...former, idea_id: ideaId, title: idea.title, editor_id: by, created_at: at })
      .execute();
    await trx
      .updateTable("idea")
      .set({ ...words, version: former.version + 1, updated_at: at })
      .where("id", "=", ideaId)
      .execute();
    await indexIdea(trx, ideaId);
    await trx
      .insertInto("extension")
      .values({ comment_id: commentId, idea_id: ideaId, taken_up_by_id: by, created_at: at })
      .execute();
  });
  const details = { version: former.version + 1 };
  ledger.record(at, extension.by, "idea.edited", { kind: "idea", id: ideaId }, { details });
  const subject = { kind: "comment", id: commentId, ideaId } as const;
  ledger.record(at, extension.by, "comment.taken_up", subject, { details: { commentId } });
}
