import { MINUTE, now } from "~/platform/clock";
import { readSigned, sign } from "~/platform/secret.server";

const GOOD_FOR = 10 * MINUTE;

/** Where the file of a person is for ten minutes, for that person alone. */
export function exportPath(secret: string, personId: number): string {
  return `/settings/data/file?key=${sign(secret, `export-${personId}-${now() + GOOD_FOR}`)}`;
}

/** Whether the key is one that this person was given lately. */
export function opensExport(secret: string, personId: number, key: string): boolean {
  const [, owner, until] = /^export-(\d+)-(\d+)$/.exec(readSigned(secret, key) ?? "") ?? [];
  return Number(owner) === personId && Number(until) > now();
}
