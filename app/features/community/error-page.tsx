import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { Page } from "~/ui/page";
import { SectionHeader } from "~/ui/section-header";
import { TextArea } from "~/ui/text-area";
import { errorKindOf } from "./error-kind";

/** What the server says of a refusal (`http/errors.server.ts`). */
interface Refused {
  reason: string | null;
  written: string[];
}

/** Says what happened and how to go on, in the community's look. */
export function ErrorPage() {
  const t = useText("shared");
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const kind = errorKindOf(status);
  const refusal = isRouteErrorResponse(error) ? (error.data as Partial<Refused> | null) : null;
  const reason = refusal?.reason;
  return (
    <Page width="reading">
      <p className="meta">{status}</p>
      <h1 className="title-page mt-2">{t(`pages.${kind}.title`)}</h1>
      <p className="mt-4 max-w-measure text-read text-ink-2">
        {reason ? (t(reason as never) as unknown as string) : t(`pages.${kind}.body`)}
      </p>
      <Written texts={refusal?.written ?? []} />
      <p className="mt-8">
        <ButtonLink href="/ideas">{t("pages.toIdeas")}</ButtonLink>
      </p>
    </Page>
  );
}

/** What was typed into a form that is not there any more, to be copied. */
function Written({ texts }: { texts: readonly string[] }) {
  const t = useText("shared");
  if (texts.length === 0) return null;
  return (
    <section className="mt-10 flex flex-col gap-3">
      <SectionHeader title={t("pages.written")} />
      <p className="text-ink-2">{t("pages.writtenHint")}</p>
      {texts.map((text) => (
        <TextArea
          key={text}
          readOnly
          aria-label={t("pages.written")}
          rows={1}
          defaultValue={text}
        />
      ))}
    </section>
  );
}

/** The head's title where the root itself broke, which leaves no page to give one. */
export function ErrorTitle({ community }: { community: string }) {
  const t = useText("shared");
  // Null, not undefined, where nothing broke.
  if (!useRouteError()) return null;
  return <title>{`${t("pages.error.title")} · ${community}`}</title>;
}
