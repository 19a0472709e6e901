import { useLoaderData } from "@remix-run/react";
import { canEnterOnBehalf } from "~/features/intake/behalf/behalf.policy";
import { bookmarkletOf } from "~/features/intake/behalf/bookmarklet";
import { BookmarkletPage } from "~/features/intake/behalf/bookmarklet-page";
import { allow } from "~/features/people/allow";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";

export const loader = load(async ({ viewer, community, context }) => {
  allow(viewer, canEnterOnBehalf(viewer));
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "intake")("behalf.bookmarklet.title"),
    address: bookmarkletOf(context.services.env.publicUrl),
    site: community.name,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function BookmarkletRoute() {
  const { address, site } = useLoaderData<typeof loader>();
  return <BookmarkletPage address={address} site={site} />;
}
