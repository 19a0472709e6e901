import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { Link } from "~/ui/link";
import { SideSection } from "~/ui/side-section";
import type { LinkState, TrailLink } from "./link";
import { trailPath } from "./trail";

export interface OwnLinksProps {
  trailId: number;
  links: readonly (TrailLink & { state: LinkState })[];
  canChange: boolean;
}

/** Who can open a trail, until when, and who did; what opens it is never shown again. */
export function OwnLinks({ trailId, links, canChange }: OwnLinksProps) {
  const t = useText("trails");
  const at = `${trailPath({ id: trailId })}/links`;
  return (
    <SideSection id="links" title={t("page.links")}>
      {links.length === 0 && <p className="text-sm text-ink-2">{t("page.noLinks")}</p>}
      <ul className="-mt-2">
        {links.map((link) => (
          <li key={link.id} className="border-b border-line py-2.5 text-sm">
            <LinkLine link={link} />
            {canChange && link.state === "open" && (
              <Link
                href={`${at}/${link.id}/revocation`}
                aria-label={t("page.revokeOf", { label: link.label })}
                className="touch-target text-ink-2 underline hover:text-ink print:hidden"
              >
                {t("page.revoke")}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {canChange && (
        <ButtonLink look="outline" size="small" href={at} className="mt-4">
          {t("page.addLink")}
        </ButtonLink>
      )}
    </SideSection>
  );
}

function LinkLine({ link }: { link: OwnLinksProps["links"][number] }) {
  const t = useText("trails");
  const format = useFormat();
  const state = {
    open: t("page.linkOpen", { day: format.day(link.expiresAt) }),
    expired: t("page.linkExpired", { day: format.day(link.expiresAt) }),
    revoked: t("page.linkRevoked"),
  };
  return (
    <>
      <p className="font-strong wrap-anywhere">
        <bdi>{link.label}</bdi>
      </p>
      <p className="text-ink-2">
        {state[link.state]} · {t("page.linkVisits", { count: link.visits })}
      </p>
      {link.mailCheck && (
        <p className="wrap-anywhere text-ink-2">
          <bdi>{t("page.linkChecked", { check: link.mailCheck })}</bdi>
        </p>
      )}
    </>
  );
}
