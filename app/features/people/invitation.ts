import { DAY } from "~/platform/clock";
import { withoutInvisible } from "~/platform/invisible";
import { foldEmail } from "./person";
import type { Role } from "./viewer";

/** Addresses in one go. */
export const BATCH_MAX = 100;
/** Characters of an inviter's own words. */
export const MESSAGE_MAX = 300;
/** Open at one time, in the whole community. */
export const OPEN_MAX = 2_000;
/** How many people may come by one link for many. */
export const SHARED_MAX = 500;
/** Mails of one invitation: the first, and three more. */
export const MAILS_OF_ONE = 4;
/** How long an invitation is good, in days. */
export const daysGood = [7, 14, 30, 90] as const;
export const DAYS_USUAL = 14;

/** Mails that one inviter may have sent in a day. */
export function mailsADay(role: Role): number {
  return role === "admin" ? 500 : 100;
}

export type InvitationState = "open" | "accepted" | "expired" | "withdrawn";

/** An invitation in the list of those who invite. */
export interface InvitationEntry {
  id: number;
  /** Null for a link that many may use. */
  email: string | null;
  state: InvitationState;
  inviter: string | null;
  role: Role;
  account: string | null;
  mostUses: number;
  useCount: number;
  createdAt: number;
  expiresAt: number;
  /** Whether one more mail may go out. */
  canRemind: boolean;
  /** Whether its mail was given up. */
  undelivered: boolean;
  /** Of a link for many, while it is open. */
  link: string | null;
  /** Of the mail with the link, where no mail goes out and the viewer may read it. */
  mailId: number | null;
}

export function stateOf(
  invitation: { withdrawnAt: number | null; useCount: number; mostUses: number; expiresAt: number },
  at: number,
): InvitationState {
  if (invitation.withdrawnAt !== null) return "withdrawn";
  if (invitation.useCount >= invitation.mostUses) return "accepted";
  return invitation.expiresAt <= at ? "expired" : "open";
}

/** When an invitation of so many days ends. */
export function endsAt(at: number, days: number): number {
  return at + days * DAY;
}

const ADDRESS = /[^\s<>,;:"'()[\]]+@[^\s<>,;:"'()[\]]+/g;

/**
 * The addresses in a pasted text, each once: lines or commas between them, bare or as
 * `"Doe, Jane" <jane@example.com>`. `wrong` are the lines that hold none, or also half of one.
 */
export function readAddresses(text: string): { addresses: string[]; wrong: string[] } {
  const pasted = withoutInvisible(text);
  const lines = pasted.split(/[\n;]/).map((line) => line.trim());
  const found = pasted.match(ADDRESS) ?? [];
  const byFolded = new Map(found.map((address) => [foldEmail(address), address]));
  return {
    addresses: [...byFolded.values()],
    wrong: lines.filter((line) => line !== "" && holdsHalfAddress(line)),
  };
}

function holdsHalfAddress(line: string): boolean {
  const rest = line.replace(ADDRESS, "");
  return rest === line || rest.replace(/"[^"]*"/g, "").includes("@");
}

/** Whether words lead somewhere: an invitation goes to strangers and must not carry advertising. */
export function holdsLink(words: string): boolean {
  return /:\/\/|@|\bwww\b|[\p{L}\p{N}]\.\p{L}{2,}/iu.test(words);
}
