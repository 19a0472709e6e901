import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { Page } from "~/ui/page";
import { errorKindOf } from "./error-kind";

/** Says what happened and how to go on, in the community's look. */
export function ErrorPage() {
  const t = useText("shared");
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const kind = errorKindOf(status);
  const reason = isRouteErrorResponse(error) ? (error.data as { reason?: string })?.reason : null;
  return (
    <Page width="reading">
      <p className="meta">{status}</p>
      <h1 className="title-page mt-2">{t(`pages.${kind}.title`)}</h1>
      <p className="mt-4 max-w-measure text-read text-ink-2">
        {reason ? (t(reason as never) as unknown as string) : t(`pages.${kind}.body`)}
      </p>
      <p className="mt-8">
        <ButtonLink href="/ideas">{t("pages.toIdeas")}</ButtonLink>
      </p>
    </Page>
  );
}

/** The head's title where the root itself broke, which leaves no page to give one. */
export function ErrorTitle({ community }: { community: string }) {
  const t = useText("shared");
  // Null, not undefined, where nothing broke.
  if (!useRouteError()) return null;
  return <title>{`${t("pages.error.title")} · ${community}`}</title>;
}
