import Bell from "lucide-react/icons/bell";
import Search from "lucide-react/icons/search";
import { Avatar } from "./avatar";
import { Breadcrumb } from "./breadcrumb";
import { IconLink } from "./icon-button";
import { Mark } from "./mark";
import { Page } from "./page";
import { PageHeader } from "./page-header";
import { ColoursPart } from "./parts/colours";
import { ButtonsPart, ChoicesPart } from "./parts/controls";
import { FieldsPart } from "./parts/fields";
import { FactsPart, TablePart, WaysPart } from "./parts/lists";
import { CountPart, PeoplePart, StatusPart } from "./parts/marks";
import { FloatingPart, NoticesPart, ProsePart } from "./parts/words";
import { SearchField } from "./search-field";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { WithSide } from "./with-side";

const PLACES = ["Ideas", "Roadmap", "Changelog", "Questions"].map((label, index) => ({
  href: `/${label.toLowerCase()}`,
  label,
  current: index === 0,
}));

/** Every part in every state, on one page, for whoever builds with them. */
export function PartsPage() {
  return (
    <>
      <Header />
      <Page>
        <PageHeader
          above={
            <Breadcrumb
              label="You are here"
              crumbs={[{ label: "Parts", href: "/" }, { label: "All" }]}
            />
          }
          title="Parts and their states"
          lede="What people wrote is serif, what the product says is sans."
        />
        <WithSide sideLabel="About the parts" side={<FactsPart />}>
          <CountPart />
          <ChoicesPart />
          <WaysPart />
          <StatusPart />
          <PeoplePart />
          <ButtonsPart />
          <FieldsPart />
          <TablePart />
          <NoticesPart />
          <FloatingPart />
          <ProsePart />
          <ColoursPart />
        </WithSide>
      </Page>
      <SiteFooter
        owner="Brasa Espressomaschinen, Bremen"
        navLabel="About this place"
        links={["House rules", "How ideas are ranked", "Privacy"].map((label) => ({
          href: `/${label}`,
          label,
        }))}
      />
    </>
  );
}

function Header() {
  return (
    <SiteHeader
      skipLabel="Skip to the content"
      navLabel="Places"
      links={PLACES}
      menuLabel="Menu"
      brand={
        <a href="/" className="flex min-h-11 items-center gap-2.5">
          <Mark className="size-6 text-accent" />
          <span className="title-xl">Brasa</span>
        </a>
      }
      search={
        <SearchField
          label="Search"
          name="q"
          placeholder="Search everything"
          shortcut="/"
          className="w-57"
        />
      }
      compactSearch={
        <IconLink href="/search" label="Search" icon={<Search className="size-5" />} />
      }
      actions={
        <IconLink href="/inbox" label="News, unread" dot icon={<Bell className="size-5" />} />
      }
      account={<Avatar name="Lena Hofmann" />}
      menuExtra={<span className="text-sm">Lena Hofmann</span>}
    />
  );
}
