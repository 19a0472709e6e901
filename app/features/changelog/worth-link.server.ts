import { sign } from "~/platform/secret.server";
import { type WorthDays, worthPath } from "./worth";

/** Whom a link in a mail asks about what. */
interface WorthAsking {
  itemId: number;
  days: WorthDays;
  personId: number;
}

/** A path that opens without signing in; whoever holds the mail may answer. */
export function worthMailPath(secret: string, { itemId, days, personId }: WorthAsking): string {
  return worthPath(itemId, sign(secret, `worth-${itemId}-${days}-${personId}`));
}
