import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { TrailFrame, type TrailHost } from "./trail-frame";

/**
 * The one page of a link that opens nothing, whatever the reason. What is no such refusal goes on to
 * the frame's own error page.
 */
export function GoneTrail() {
  const t = useText("trails");
  const error = useRouteError();
  const root = useRouteLoaderData("root") as { community: TrailHost } | undefined;
  if (!isRouteErrorResponse(error) || error.status !== 404 || !root) throw error;
  const owner = root.community.imprint || root.community.name;
  return (
    <TrailFrame until={null}>
      <div className="flex flex-col gap-4 px-gutter pt-10 pb-16">
        <h1 className="title-page">{t("gone.title")}</h1>
        <p className="max-w-measure text-read text-ink-2">{t("gone.body")}</p>
        <p className="max-w-measure text-read text-ink-2">
          <bdi>{t("gone.reach", { owner })}</bdi>
        </p>
        <p>
          <Link href="/ideas" className="touch-target text-accent underline">
            {t("gone.community")}
          </Link>
        </p>
      </div>
    </TrailFrame>
  );
}
