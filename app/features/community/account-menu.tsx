import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Avatar } from "~/ui/avatar";
import { Menu, MenuButton, MenuLink, MenuRule, MenuText } from "~/ui/menu";

export interface AccountMenuProps {
  viewer: {
    name: string;
    handle: string;
    portrait: string | null;
    /** Whether they belong to a company that may be shown a business case. */
    ofAccount: boolean;
  };
  staff: boolean;
  /** As a plain list, inside the phone's menu. */
  flat?: boolean;
}

/** The viewer's own places, and the way out. */
export function AccountMenu({ viewer, staff, flat }: AccountMenuProps) {
  const t = useText("community");
  const items = (
    <>
      <MenuText>{viewer.name}</MenuText>
      <MenuLink href={`/people/${viewer.handle}`}>{t("account.profile")}</MenuLink>
      <MenuLink href="/ideas?mine=1">{t("account.myIdeas")}</MenuLink>
      <MenuLink href="/ideas?followed=1">{t("account.followed")}</MenuLink>
      <MenuLink href="/drafts">{t("account.drafts")}</MenuLink>
      {!staff && viewer.ofAccount && <MenuLink href="/cases">{t("sales.cases")}</MenuLink>}
      {!staff && <MenuLink href="/exchange">{t("account.exchange")}</MenuLink>}
      {staff && <MenuLink href="/invitations">{t("account.invitations")}</MenuLink>}
      <MenuLink href="/settings">{t("account.settings")}</MenuLink>
      <MenuRule />
      <Form method="post" action="/logout" reloadDocument>
        <MenuButton>{t("account.signOut")}</MenuButton>
      </Form>
    </>
  );
  if (flat) return <div className="-mx-3 flex flex-col">{items}</div>;
  return (
    <Menu
      label={t("account.menu", { name: viewer.name })}
      trigger={
        <Avatar
          name={viewer.name}
          src={viewer.portrait}
          shape={staff ? "company" : "person"}
          size={40}
        />
      }
      triggerClassName="block rounded-pill"
    >
      {items}
    </Menu>
  );
}
