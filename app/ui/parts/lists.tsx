import { BarList } from "../bar-list";
import { Button } from "../button";
import { DataTable } from "../data-table";
import { EmptyState } from "../empty-state";
import { FactList } from "../fact-list";
import { OrderLinks } from "../order-links";
import { Pagination } from "../pagination";
import { Progress } from "../progress";
import { SideSection } from "../side-section";
import { Story } from "../story";
import { Tabs } from "../tabs";
import { Time } from "../time";
import { Part } from "./part";

const BOARDS = [
  { name: "Machines", ideas: 148, access: "Everyone" },
  { name: "Grinders", ideas: 77, access: "Everyone" },
  { name: "Wholesale", ideas: 34, access: "Members" },
];

export function WaysPart() {
  return (
    <Part title="Ways through a list">
      <Tabs
        label="Boards"
        tabs={[
          { href: "?all", label: "All", count: "412", current: true },
          ...BOARDS.map(({ name, ideas }) => ({
            href: `?board=${name}`,
            label: name,
            count: String(ideas),
          })),
        ]}
      />
      <OrderLinks
        label="Order"
        links={["Trending", "Top", "Newest", "Recently answered", "Most discussed"].map(
          (label, index) => ({ href: `?order=${label}`, label, current: index === 0 }),
        )}
        end={<span className="text-sm">Filter</span>}
      />
      <Pagination
        label="Pages"
        next={{ href: "?after=6", label: "Older ideas" }}
        text="1 to 6 of 412"
      />
      <EmptyState
        title="Nobody has asked for this yet."
        action={<Button type="button">Post the first idea</Button>}
      >
        Say it in a sentence; the details can come later.
      </EmptyState>
    </Part>
  );
}

export function FactsPart() {
  return (
    <div className="flex flex-col gap-10 pb-12">
      <FactList
        facts={[
          { label: "People", value: "184" },
          { label: "Accounts", value: "96" },
          { label: "Owner", value: "Mara Lindqvist" },
        ]}
      />
      <SideSection title="The story so far" id="story" meta="a year">
        <Story
          entries={[
            { key: 1, by: "person", when: <Day text="3 Nov" />, what: "Lena Hofmann posted it" },
            {
              key: 2,
              by: "company",
              when: <Day text="5 Nov" />,
              what: "Answered by Mara Lindqvist",
            },
            { key: 3, by: "person", when: <Day text="14 Nov" />, what: "100 votes" },
            { key: 4, by: "next", when: "due 4 Dec", what: "Next review" },
          ]}
        />
      </SideSection>
      <BarList
        caption="Votes by importance"
        heads={["Importance", "Votes"]}
        rows={[
          { key: 3, label: "Must have", value: 32, text: "32" },
          { key: 2, label: "Important", value: 88, text: "88" },
          { key: 1, label: "Nice to have", value: 64, text: "64" },
        ]}
      />
      <Progress label="Importing" share={0.34} text="340 of 1,000" />
    </div>
  );
}

function Day({ text }: { text: string }) {
  return <Time iso="2025-11-03T09:00:00Z" exact="3 November 2025, 09:00" text={text} />;
}

export function TablePart() {
  return (
    <Part title="Table">
      <DataTable
        caption="Boards"
        rows={BOARDS}
        rowKey={(board) => board.name}
        columns={[
          { key: "name", head: "Board", cell: (board) => board.name },
          { key: "access", head: "Read by", cell: (board) => board.access },
          { key: "ideas", head: "Ideas", align: "end", cell: (board) => board.ideas },
        ]}
      />
    </Part>
  );
}
