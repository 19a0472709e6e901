import type { Community } from "~/features/community/community";
import type { MailSite } from "~/features/people/account-mails.server";
import type { Viewer } from "~/features/people/viewer";
import type { RequestContext } from "./context.server";

/** Where the mails of a request come from; their links hold no word of the request. */
export function mailSite(
  { services }: RequestContext,
  community: Community,
  viewer: Viewer,
): MailSite {
  return {
    language: viewer.language,
    siteName: community.name,
    publicUrl: services.env.publicUrl,
  };
}
