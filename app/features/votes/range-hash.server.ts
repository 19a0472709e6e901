import { createHmac } from "node:crypto";
import { shortAddress } from "~/platform/short-address";

const BYTES = 16;

/**
 * A keyed hash of the network of an address (/24, or /48 of IPv6), from which nobody without the
 * secret finds the network again; null for what is no address.
 */
export function rangeHash(secret: string, address: string): string | null {
  const network = shortAddress(address);
  if (network === null) return null;
  const digest = createHmac("sha256", secret).update(`vote-range:${network}`).digest();
  return digest.subarray(0, BYTES).toString("base64url");
}
