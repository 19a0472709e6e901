import { z } from "zod";
import { DOMAINS_MAX, joiningWays } from "~/features/people/doors";
import { checkbox, errorKey, optionalText } from "~/platform/form-fields.server";
import { foldDomain } from "~/platform/mail-domain";

const domains = optionalText(10_000).transform((typed, context) => {
  const parts = typed.split(/[\s,;]+/).filter(Boolean);
  const wrong = parts.find((part) => foldDomain(part) === undefined);
  if (wrong !== undefined) {
    const message = errorKey("admin:errors.domain", { domain: wrong.slice(0, 60) });
    context.addIssue({ code: "custom", message });
  }
  if (parts.length > DOMAINS_MAX) {
    const message = errorKey("admin:errors.domains", { count: DOMAINS_MAX });
    context.addIssue({ code: "custom", message });
  }
  return [...new Set(parts.flatMap((part) => foldDomain(part) ?? []))].sort();
});

export const doorsSchema = z
  .object({
    joining: z.enum(joiningWays),
    domains,
    approval: checkbox(),
    version: optionalText(40),
  })
  .refine(({ joining, domains }) => joining !== "domains" || domains.length > 0, {
    path: ["domains"],
    error: "admin:errors.domainNeeded",
  });

/** Whether somebody who waits is let in, and what they are told when not. */
export const approvalSchema = z.object({
  approved: z.enum(["0", "1"]).transform((value) => value === "1"),
  note: optionalText(500),
});
