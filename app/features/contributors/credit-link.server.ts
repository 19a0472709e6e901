import { readSigned, sign } from "~/platform/secret.server";
import { creditPath } from "./contributor";

/** Whom a link in a mail asks how they want to be named for what. */
export interface CreditAsking {
  itemId: number;
  personId: number;
}

/** A path that opens without signing in; whoever holds the mail may answer. */
export function creditMailPath(secret: string, { itemId, personId }: CreditAsking): string {
  const key = sign(secret, `credit-${itemId}-${personId}`);
  return `${creditPath(itemId)}?${new URLSearchParams({ key })}`;
}

/** Whom a key asks, or undefined where it is not one of ours. */
export function readCreditKey(secret: string, key: string): CreditAsking | undefined {
  const [, item, person] = /^credit-(\d+)-(\d+)$/.exec(readSigned(secret, key) ?? "") ?? [];
  return person ? { itemId: Number(item), personId: Number(person) } : undefined;
}
