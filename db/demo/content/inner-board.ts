import type { DemoBoard, DemoIdea } from "./types";

/** What is for dealers and partners alone. */
export const innerBoard: Omit<DemoBoard, "access"> & { segments: string[] } = {
  key: "partner-lab",
  name: "Partner lab",
  description: "What we try out with dealers and partners before anybody else hears of it.",
  icon: "wrench",
  segments: ["partners"],
};

export const innerIdeas: DemoIdea[] = [
  {
    key: "demo-pool",
    title: "A pool of demo machines for the season",
    body: `Between March and June three of us need a Barkasse on loan in the same weeks. One pool with a calendar that all partners see would do: who has it, until when, who drives it on.`,
    board: "partner-lab",
    tags: [],
    author: "emma",
    daysAgo: 19,
    language: "en",
    popularity: 1,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 15,
        by: "nadja",
        note: "Three requests for the same weeks in one year: we count what a pool would cost, and say so here.",
      },
    ],
    becauses: [],
    comments: [],
  },
  {
    key: "test-kits",
    title: "Service kits before the new pump ships",
    body: `When the new pump comes, customers will ask us on the first day. We need the seals and the torque table four weeks earlier, under embargo if you like.`,
    board: "partner-lab",
    tags: [],
    author: "bram",
    daysAgo: 8,
    language: "en",
    popularity: 1,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 6,
        by: "nadja",
        note: "The torque table is easy. Whether the seals are there four weeks earlier, purchasing tells us this month.",
      },
    ],
    becauses: [],
    comments: [],
  },
];
