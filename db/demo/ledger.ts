import type { Details, Subject, Verb } from "~/features/activity/activity";
import type { NewRow } from "../schema";

/** The numbers that the database gave to what the content calls by keys. */
export class Numbers {
  readonly #numbers = new Map<string, number>();

  set(keys: readonly string[], ids: readonly number[]): void {
    for (const [index, key] of keys.entries()) this.#numbers.set(key, ids[index] ?? 0);
  }

  of(key: string): number {
    const number = this.#numbers.get(key);
    if (number === undefined) throw new Error(`${key} was not written yet`);
    return number;
  }
}

/** What was written so far: the numbers of things, and what happened, in any order. */
export class Ledger {
  readonly statuses = new Numbers();
  readonly accounts = new Numbers();
  readonly people = new Numbers();
  readonly segments = new Numbers();
  readonly boards = new Numbers();
  readonly fields = new Numbers();
  readonly tagGroups = new Numbers();
  readonly tags = new Numbers();
  readonly ideas = new Numbers();
  readonly comments = new Numbers();
  readonly items = new Numbers();
  readonly entries = new Numbers();
  readonly happened: NewRow<"activity">[] = [];

  /** `by` is the key of the person who did it; null for somebody without an account. */
  record(
    at: number,
    by: string | null,
    verb: Verb,
    subject: Subject,
    more: { details?: Details; staffOnly?: boolean } = {},
  ): void {
    this.happened.push({
      actor_id: by === null ? null : this.people.of(by),
      verb,
      subject_kind: subject.kind,
      subject_id: subject.id,
      idea_id: subject.kind === "idea" ? subject.id : (subject.ideaId ?? null),
      roadmap_item_id:
        subject.kind === "roadmap_item" ? subject.id : (subject.roadmapItemId ?? null),
      account_id: subject.kind === "account" ? subject.id : (subject.accountId ?? null),
      deal_id: subject.kind === "deal" ? subject.id : (subject.dealId ?? null),
      staff_only: more.staffOnly ? 1 : 0,
      details: JSON.stringify(more.details ?? {}),
      created_at: at,
    });
  }
}
