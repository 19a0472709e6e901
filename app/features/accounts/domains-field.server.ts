import { errorKey, optionalText } from "~/platform/form-fields.server";
import { ACCOUNT_DOMAINS_MAX, readAccountDomain } from "./account-domain.server";

const TYPED_MAX = 10_000;
const SHOWN_MAX = 60;

/** The domains of an account, one a line or between commas; each once, in their order. */
export function domainsField() {
  return optionalText(TYPED_MAX).transform((typed, context) => {
    const domains = new Set<string>();
    for (const part of typed.split(/[\s,;]+/).filter(Boolean)) {
      const read = readAccountDomain(part);
      if ("domain" in read) domains.add(read.domain);
      else {
        const domain = part.slice(0, SHOWN_MAX);
        const message = errorKey(`accounts:domains.${read.problem}`, { domain });
        context.addIssue({ code: "custom", message });
      }
    }
    if (domains.size > ACCOUNT_DOMAINS_MAX) {
      const message = errorKey("accounts:domains.tooMany", { count: ACCOUNT_DOMAINS_MAX });
      context.addIssue({ code: "custom", message });
    }
    return [...domains].sort();
  });
}
