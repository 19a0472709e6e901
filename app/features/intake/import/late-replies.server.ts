import type { ImportRun, PlacedRow } from "./import-run.server";
import type { Reply } from "./import-store";

const BATCH = 500;

interface LateReply {
  commentId: number;
  ideaId: number;
  parentExternalId: string;
  report: PlacedRow<unknown>["report"];
}

/** Replies whose parent was not there yet when they were added; they wait at the top level. */
export class LateReplies {
  readonly #run: ImportRun;
  readonly #waiting: LateReply[] = [];

  constructor(run: ImportRun) {
    this.#run = run;
  }

  add(comment: Pick<LateReply, "commentId" | "ideaId" | "report">, parentExternalId: string): void {
    const { commentId, ideaId, report } = comment;
    this.#waiting.push({ commentId, ideaId, report, parentExternalId });
  }

  /** Puts them where they belong; who has no parent in the same idea stays and is reported. */
  async link(): Promise<void> {
    const byIdea = new Map<number, (Reply & LateReply)[]>();
    for (let from = 0; from < this.#waiting.length; from += BATCH) {
      for (const reply of await this.#findParents(this.#waiting.slice(from, from + BATCH))) {
        byIdea.set(reply.ideaId, [...(byIdea.get(reply.ideaId) ?? []), reply]);
      }
    }
    for (const [ideaId, replies] of byIdea) await this.#linkIdea(ideaId, replies);
  }

  async #findParents(replies: readonly LateReply[]): Promise<(Reply & LateReply)[]> {
    const ids = replies.map((reply) => reply.parentExternalId);
    const parents = await this.#run.store.findComments(ids);
    return replies.flatMap((reply) => {
      const parent = parents.get(reply.parentExternalId);
      if (parent?.ideaId === reply.ideaId) return [{ ...reply, parentId: parent.id }];
      report(reply, "parentMissing");
      return [];
    });
  }

  async #linkIdea(ideaId: number, replies: readonly (Reply & LateReply)[]): Promise<void> {
    const circular = new Set(await this.#run.store.linkReplies(ideaId, replies));
    for (const reply of replies) if (circular.has(reply.commentId)) report(reply, "parentLoop");
  }
}

function report(reply: LateReply, reason: "parentMissing" | "parentLoop"): void {
  const params = { value: reply.parentExternalId };
  reply.report({ column: "parent_external_id", reason, params }, false);
}
