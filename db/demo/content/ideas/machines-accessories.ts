import type { DemoIdea } from "../types";

export const machinesAccessoriesIdeas: DemoIdea[] = [
  {
    key: "level-tamper",
    title: "A tamper that stands level",
    body: "The tamper that comes with the Jolle rocks in the basket (58.0 in a 58.6 basket). Could you make a self-levelling one, with a spring and a collar? I would rather buy it from you than from some shop with fifteen versions.",
    board: "machines",
    tags: ["parts"],
    author: "nils",
    daysAgo: 5,
    language: "en",
    popularity: 12,
    statusHistory: [
      {
        status: "declined",
        daysAgo: 0.4,
        by: "mara",
        note: "There are at least four good levelling tampers for a 58 mm basket, and ours would be the fifth, dearer and a year late. We would rather spend the tool money on baskets that all have the same size, which is the actual fault behind your question.",
        reasonCode: "strategy",
        wouldChange:
          "If the new baskets are out and tampers still rock, or if we find a maker who would build one with us for less than the good ones cost today.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 0.4,
        body: `We will not build it, and here is what to buy instead: any levelling tamper of 58.5 mm fits our baskets since 2020, and 58.35 fits those before. The ones that people in our training room like are listed on the accessories page, without commission for us.

What we do change is the tamper in the box. From the next batch on it has 58.4 mm.`,
      },
    ],
    becauses: [
      {
        person: "nils",
        importance: 1,
        text: "because I buy the thing anyway and would like it to fit",
      },
    ],
    comments: [
      {
        key: "level-tamper-1",
        by: "harald",
        daysAgo: 4.5,
        stance: "none",
        body: "58,5 mm und eine ruhige Hand. Mehr braucht es nicht.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "level-tamper-2",
        by: "gerd",
        daysAgo: 4,
        stance: "against",
        body: "It is not the tamper that stands crooked.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "level-tamper-3",
        by: "nils",
        daysAgo: 0.2,
        stance: "none",
        body: 'Fair enough. Which page is "the accessories page"? I only find the shop.',
        helpfulBy: 1,
        replies: [],
      },
    ],
  },
  {
    key: "pod-adapter",
    title: "Pod adapter for the office machine",
    body: `half of our office drinks decaf, but only twice a day. nobody wants to open a kilo of decaf for that.

could the barkasse take a single pod in a little basket? then the decaf people are happy and the beans stay fresh. no idea if that is a silly question, this is my first one here.`,
    board: "machines",
    tags: ["parts"],
    author: "ruth",
    daysAgo: 6,
    language: "en",
    popularity: 8,
    statusHistory: [],
    prompts: {
      need_payoff: "no second machine in the kitchen, we were about to buy one for 89 euros",
    },
    becauses: [
      {
        person: "ruth",
        importance: 1,
        text: "two cups of decaf a day, one kilo goes stale in a week",
      },
    ],
    comments: [
      {
        key: "pod-adapter-1",
        by: "stefan",
        daysAgo: 5.5,
        stance: "for",
        body: "Kollege hier. Ich trinke den Decaf und bestätige alles.",
        helpfulBy: 1,
        replies: [],
      },
    ],
  },
];
