import { now } from "~/platform/clock";
import { readSigned, sign } from "~/platform/secret.server";

/** What a signed link in a mail to a prospect does. */
export type TrailSign =
  | { does: "confirm"; contactId: number }
  | { does: "forget"; contactId: number }
  | { does: "pass"; linkId: number; until: number };

/** A link in a mail that opens a trail works for so long. */
export const PASS_LINK_MS = 3_600_000;

/** Signs what a link in a mail does, for its path. */
export function signTrail(secret: string, what: TrailSign): string {
  if (what.does === "pass") return sign(secret, `trail-pass-${what.linkId}-${what.until}`);
  return sign(secret, `trail-${what.does}-${what.contactId}`);
}

/** What a signed link does; undefined where it is not one of ours, or too old. */
export function readTrailSign(secret: string, signed: string): TrailSign | undefined {
  const text = readSigned(secret, signed) ?? "";
  const [, does, id, until] =
    /^trail-(confirm|forget|pass)-(\d{1,15})(?:-(\d{1,15}))?$/.exec(text) ?? [];
  if (does === "pass") {
    return Number(until) > now() ? { does, linkId: Number(id), until: Number(until) } : undefined;
  }
  if (does === "confirm" || does === "forget") return { does, contactId: Number(id) };
  return undefined;
}

/** What the cookie of a browser says that showed to have the address that a link asks for. */
export function signPass(secret: string, linkId: number): string {
  return sign(secret, `trail-opened-${linkId}`);
}
