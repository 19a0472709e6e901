import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** SHA-256 in hexadecimal; for random secrets, which need no slow hash. */
export function sha256(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}

/** 160 random bits as 27 characters that are safe in a URL. */
export function randomToken(): string {
  return randomBytes(20).toString("base64url");
}

/** Whether two texts are equal, in a time that does not tell where they differ. */
export function sameSecret(left: string, right: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(left)), Buffer.from(sha256(right)));
}
