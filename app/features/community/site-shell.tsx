import { useLocation } from "@remix-run/react";
import Bell from "lucide-react/icons/bell";
import SearchIcon from "lucide-react/icons/search";
import { type ReactNode, useContext } from "react";
import { FormatContext, useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { picturePath, shapeOf } from "~/platform/picture";
import { ButtonLink } from "~/ui/button";
import { Link } from "~/ui/link";
import { Mark } from "~/ui/mark";
import { SearchField } from "~/ui/search-field";
import { SiteFooter } from "~/ui/site-footer";
import { SiteHeader } from "~/ui/site-header";
import { Toast } from "~/ui/toast";
import { useReachPage } from "~/ui/use-reach-page";
import { AccountMenu, type AccountMenuProps } from "./account-menu";
import { BounceBanner } from "./bounce-banner";
import { DemoBar, type DemoPerson } from "./demo-bar";
import { Preferences } from "./preferences";
import { isSalesPath } from "./sales-places";
import { SearchSuggestions } from "./search-suggestions";
import { useSearchShortcut } from "./use-search-shortcut";

export interface SiteShellProps {
  viewer: AccountMenuProps["viewer"] | null;
  staff: boolean;
  language: string;
  theme: "light" | "dark" | null;
  community: { name: string; imprint: string; logo: string | null; answersPublished: boolean };
  can: { administer: boolean; useDesk: boolean; readAccounts: boolean };
  unread: number;
  /** The viewer's address, where mail to it comes back. */
  bounced: string | null;
  languages: string[];
  /** A text key, with its area. */
  notice: string | null;
  demo: DemoPerson[] | null;
  /** Without a slash at the end. */
  publicUrl: string;
  children: ReactNode;
}

/** Accounts stand for all that those who sell have. */
const isCurrent = (href: string, pathname: string): boolean =>
  href === "/accounts" ? isSalesPath(pathname) : pathname.startsWith(href);

/** What stands around every page. */
export function SiteShell(props: SiteShellProps) {
  const t = useText("community");
  const say = useText("shared");
  const { pathname, search } = useLocation();
  useSearchShortcut();
  useReachPage();
  const links = [
    { href: "/ideas", label: t("nav.ideas") },
    { href: "/questions", label: t("nav.questions") },
    { href: "/roadmap", label: t("nav.roadmap") },
    { href: "/changelog", label: t("nav.changelog") },
    ...(props.can.useDesk ? [{ href: "/desk", label: t("nav.desk") }] : []),
    ...(props.can.readAccounts ? [{ href: "/accounts", label: t("nav.accounts") }] : []),
    ...(props.can.administer ? [{ href: "/admin", label: t("nav.admin") }] : []),
  ];
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader
        skipLabel={t("nav.skip")}
        fluid={pathname === "/desk"}
        navLabel={t("nav.label")}
        menuLabel={t("nav.menu")}
        brand={<Brand {...props.community} />}
        links={links.map((link) => ({ ...link, current: isCurrent(link.href, pathname) }))}
        search={<SearchForm />}
        compactSearch={
          <IconLink href="/ideas?focus=search" label={t("nav.search")} icon={<SearchIcon />} />
        }
        actions={props.viewer ? <BellLink unread={props.unread} /> : <SignInLink />}
        account={
          props.viewer ? <AccountMenu viewer={props.viewer} staff={props.staff} /> : undefined
        }
        menuExtra={
          props.viewer ? <AccountMenu viewer={props.viewer} staff={props.staff} flat /> : undefined
        }
      />
      {props.bounced && pathname !== "/settings/mail" && <BounceBanner email={props.bounced} />}
      {props.children}
      <SiteFooter
        owner={props.community.imprint || props.community.name}
        navLabel={t("footer.label")}
        links={[
          { href: "/rules", label: t("footer.rules") },
          { href: "/ranking", label: t("footer.ranking") },
          ...(props.community.answersPublished || props.staff
            ? [{ href: "/how-we-answer", label: t("footer.answers") }]
            : []),
        ]}
      >
        <Preferences
          language={props.language}
          languages={props.languages}
          theme={props.theme}
          returnTo={pathname + search}
        />
      </SiteFooter>
      <PrintedFrom address={props.publicUrl + pathname + search} />
      {props.demo && pathname !== "/demo/person" && (
        <DemoBar
          people={props.demo}
          current={props.viewer?.handle ?? null}
          returnTo={pathname + search}
        />
      )}
      {props.notice && (
        // Above the bar of the demo, which it would cover.
        <Toast className={props.demo ? "mb-14" : undefined}>
          {say(props.notice as never) as unknown as string}
        </Toast>
      )}
    </div>
  );
}

/** At the foot of what is printed: where it stood, and when. */
function PrintedFrom({ address }: { address: string }) {
  const format = useFormat();
  const { renderedAt } = useContext(FormatContext);
  return (
    <p className="meta hidden pt-8 wrap-anywhere print:block">
      <bdi dir="ltr">{address}</bdi> · {format.moment(renderedAt)}
    </p>
  );
}

function Brand({ name, logo }: Pick<SiteShellProps["community"], "name" | "logo">) {
  return (
    <Link href="/ideas" className="flex min-w-0 items-center gap-2.5 font-serif text-xl font-title">
      {logo ? <Logo picture={logo} /> : <Mark className="size-7" />}
      <span className="truncate">{name}</span>
    </Link>
  );
}

function Logo({ picture }: { picture: string }) {
  const shape = shapeOf(picture);
  return (
    <img
      src={picturePath(picture, "large")}
      width={shape?.width}
      height={shape?.height}
      alt=""
      className="h-8 w-auto max-w-32 shrink-0 object-contain ltr:object-left rtl:object-right"
    />
  );
}

function SearchForm() {
  const t = useText("community");
  return (
    <search>
      <form action="/ideas" method="get">
        <SearchField
          name="q"
          label={t("nav.search")}
          placeholder={t("nav.search")}
          shortcut="/"
          data-suggest="site-suggestions"
          below={<SearchSuggestions id="site-suggestions" />}
        />
      </form>
    </search>
  );
}

function SignInLink() {
  const t = useText("community");
  const { pathname, search } = useLocation();
  const here = pathname === "/login" || pathname === "/signup" ? "/ideas" : pathname + search;
  return (
    <ButtonLink look="outline" size="small" href={`/login?to=${encodeURIComponent(here)}`}>
      {t("nav.signIn")}
    </ButtonLink>
  );
}

function BellLink({ unread }: { unread: number }) {
  const t = useText("community");
  const label = unread > 0 ? t("nav.inboxUnread", { count: unread }) : t("nav.inbox");
  return (
    <span className="relative">
      <IconLink href="/inbox" label={label} icon={<Bell />} />
      {unread > 0 && (
        <span aria-hidden="true" className="absolute top-2 end-2 size-2 rounded-pill bg-accent" />
      )}
    </span>
  );
}

function IconLink({ href, label, icon }: { href: string; label: string; icon: ReactNode }) {
  return (
    <Link
      href={href}
      aria-label={label}
      title={label}
      className="grid size-11 place-items-center rounded-md text-ink-2 hover:text-ink [&_svg]:size-5"
    >
      {icon}
    </Link>
  );
}
