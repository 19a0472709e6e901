import { hash, verify } from "@node-rs/argon2";

/** argon2id at OWASP's first recommendation: 19 MiB, two passes, one lane. */
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

let nobody: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), settings);
}

/**
 * Whether the password fits. Without a stored hash it works as long as with one, so that the time
 * taken does not tell whether the person exists.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword("nobody has this password");
  const fits = await verify(stored ?? (await nobody), password.normalize("NFKC"));
  return stored !== null && fits;
}
