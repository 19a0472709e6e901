import { readSigned, sign } from "~/platform/secret.server";
import { type WorthDays, worthDays, worthPath } from "./worth";

/** Whom a link in a mail asks about what. */
export interface WorthAsking {
  itemId: number;
  days: WorthDays;
  personId: number;
}

/** A path that opens without signing in; whoever holds the mail may answer. */
export function worthMailPath(secret: string, { itemId, days, personId }: WorthAsking): string {
  return worthPath(itemId, sign(secret, `worth-${itemId}-${days}-${personId}`));
}

/** Whom a key asks, or undefined where it is not one of ours. */
export function readWorthKey(secret: string, key: string): WorthAsking | undefined {
  const text = readSigned(secret, key) ?? "";
  const [, item, which, person] = /^worth-(\d+)-(\d+)-(\d+)$/.exec(text) ?? [];
  const days = worthDays.find((each) => String(each) === which);
  return days ? { itemId: Number(item), days, personId: Number(person) } : undefined;
}
