import type { Followed } from "~/features/ideas/follow.server";
import { readSigned, sign } from "~/platform/secret.server";
import type { FollowSubject } from "~db/schema";
import { type PreferenceKind, preferenceKinds } from "./preference";

/** What a link in a mail stops for a person: one kind of mail, or everything about one thing. */
export type Stop = { personId: number } & ({ kind: PreferenceKind } | { subject: Followed });

const subjectKinds: readonly FollowSubject[] = ["idea", "board", "roadmap_item"];

/** A path that stops it without signing in; whoever holds the mail may. */
export function unsubscribePath(secret: string, stop: Stop): string {
  const what = "kind" in stop ? `kind-${stop.kind}` : `${stop.subject.kind}-${stop.subject.id}`;
  return `/unsubscribe/${sign(secret, `unsubscribe-${stop.personId}-${what}`)}`;
}

/** What a link stops, or undefined where it is not one of ours. */
export function readUnsubscribe(secret: string, signed: string): Stop | undefined {
  const text = readSigned(secret, signed) ?? "";
  const [, person, what, which] = /^unsubscribe-(\d+)-([a-z_]+)-(\w+)$/.exec(text) ?? [];
  const personId = Number(person);
  const kind = preferenceKinds.find((each) => what === "kind" && each === which);
  if (kind) return { personId, kind };
  const subject = subjectKinds.find((each) => each === what);
  return subject ? { personId, subject: { kind: subject, id: Number(which) } } : undefined;
}
