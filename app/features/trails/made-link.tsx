import { useState } from "react";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { useWithScript } from "~/ui/hydrated";

/** A link that was just made, the one time that it is shown. */
export function MadeLink({ url, label, back }: { url: string; label: string; back: string }) {
  const t = useText("trails");
  const withScript = useWithScript();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  return (
    <section aria-labelledby="made" className="flex max-w-measure flex-col gap-4">
      <h2 id="made" className="title-xl">
        <bdi>{t("links.made", { label })}</bdi>
      </h2>
      <p className="text-read text-ink-2">{t("links.madeBody")}</p>
      <p
        dir="ltr"
        className="border-t-3 border-accent bg-accent-soft px-4 py-3.5 font-sans text-md wrap-anywhere select-all"
      >
        {url}
      </p>
      <div className="flex flex-wrap items-center gap-5">
        <Button type="button" className={withScript} onClick={copy}>
          <span role="status">{t(copied ? "links.copied" : "links.copy")}</span>
        </Button>
        <ButtonLink look="outline" href={back}>
          {t("links.back")}
        </ButtonLink>
      </div>
    </section>
  );
}
