import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { Page } from "~/ui/page";

const kinds = {
  400: "invalid",
  403: "forbidden",
  404: "notFound",
  405: "invalid",
  409: "conflict",
  413: "invalid",
  422: "invalid",
  429: "tooMany",
} as const;

/** Says what happened and how to go on, in the community's look. */
export function ErrorPage() {
  const t = useText("shared");
  const error = useRouteError();
  const { status, kind } = kindOf(error);
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

/** The head's title of an error page; the page that was asked for has none to give. */
export function ErrorTitle({ community }: { community: string }) {
  const t = useText("shared");
  const error = useRouteError();
  if (error === undefined) return null;
  return <title>{`${t(`pages.${kindOf(error).kind}.title`)} · ${community}`}</title>;
}

function kindOf(error: unknown) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return { status, kind: kinds[status as keyof typeof kinds] ?? ("error" as const) };
}
