import { Invalid } from "~/platform/errors";
import { isKnownPassword } from "~/platform/known-password.server";
import { hashPassword } from "~/platform/password.server";

/** Words that a password should not be made of; what is not known stays out. */
export interface PasswordNames {
  site: string;
  name?: string | null | undefined;
  email?: string | null | undefined;
}

/**
 * The hash of a password that somebody chooses.
 * @throws Invalid at `password` when attackers would try it among the first.
 */
export async function hashNewPassword(
  password: string,
  { site, name, email }: PasswordNames,
): Promise<string> {
  const names = [site, name ?? "", email ?? ""];
  if (await isKnownPassword(password, names)) {
    throw new Invalid({ password: ["people:errors.passwordKnown"] });
  }
  return hashPassword(password);
}
