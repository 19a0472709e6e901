import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { SectionHeader } from "~/ui/section-header";

/** Hiding one's name, taking a copy, leaving. */
export function PrivacyPage({ votesHidden }: { votesHidden: boolean }) {
  const t = useText("privacy");
  return (
    <>
      <p className="pb-10 text-md text-ink-2">{t("settings.lede")}</p>
      <div className="flex flex-col gap-12">
        <Part id="votes" title={t("settings.votesTitle")}>
          <Form method="post" className="flex flex-col gap-5">
            <Checkbox
              name="hideVotes"
              value="yes"
              defaultChecked={votesHidden}
              label={t("settings.hideVotes")}
              hint={t("settings.hideVotesHint")}
            />
            <div>
              <Button>{t("settings.save")}</Button>
            </div>
          </Form>
        </Part>
        <Part id="data" title={t("settings.dataTitle")}>
          <p className="pb-5 text-md text-ink-2">{t("settings.dataBody")}</p>
          <ButtonLink look="outline" href="/settings/data">
            {t("settings.dataLink")}
          </ButtonLink>
        </Part>
        <Part id="erasure" title={t("settings.erasureTitle")}>
          <p className="pb-5 text-md text-ink-2">{t("settings.erasureBody")}</p>
          <ButtonLink look="outline" href="/settings/erasure">
            {t("settings.erasureLink")}
          </ButtonLink>
        </Part>
      </div>
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <SectionHeader id={id} title={title} />
      {children}
    </section>
  );
}
