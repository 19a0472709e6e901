import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

/** There is no board to write on: none is made yet, or none is open to a visitor. */
export function EmptyBoards({ visitor }: { visitor: boolean }) {
  const t = useText("intake");
  return (
    <Page width="reading">
      <PageHeader title={t("page.title")} />
      <EmptyState
        title={t("noBoards.title")}
        action={
          visitor ? (
            <ButtonLink href="/login?to=/ideas/new">{t("noBoards.signIn")}</ButtonLink>
          ) : (
            <ButtonLink href="/ideas" look="outline">
              {t("noBoards.back")}
            </ButtonLink>
          )
        }
      >
        {t(visitor ? "noBoards.visitor" : "noBoards.member")}
      </EmptyState>
    </Page>
  );
}
