import type { DemoIdea } from "../types";

export const wholesaleOrdersIdeas: DemoIdea[] = [
  {
    key: "holiday-pause",
    title: "Pause the standing order for holidays",
    body: `Two bars close between Christmas and the sixth of January. The standing order does not know this. Last year four boxes of milk cleaner and 24 kg of espresso stood outside the door in the snow.

A start date, an end date, per bar. Please before it snows again.`,
    board: "wholesale",
    tags: ["orders"],
    author: "aylin",
    daysAgo: 2,
    language: "en",
    popularity: 17,
    statusHistory: [],
    becauses: [
      {
        person: "deniz",
        importance: 2,
        text: "24 kg of frozen beans, and the invoice on time",
      },
      {
        person: "jonas",
        importance: 1,
        text: "Betriebsferien im August, gleiches Spiel",
      },
    ],
    comments: [
      {
        key: "holiday-pause-1",
        by: "marta",
        daysAgo: 1.5,
        stance: "for",
        body: "In Portugal it is August. I call, somebody writes it on paper, sometimes it works.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "holiday-pause-2",
        by: "lars",
        daysAgo: 1,
        stance: "question",
        body: "Würde die Pause auch für die Röstereien gelten, die an euch liefern? Wir müssten das wissen, bevor wir rösten.",
        replies: [],
      },
    ],
  },
  {
    key: "delivery-window",
    title: "Deliver before seven or after ten",
    body: "The van comes at half past eight. Every time. There are twenty people in the bar and one man with a trolley who wants a signature. Before seven or after ten, please. We would pay a little more.",
    board: "wholesale",
    tags: ["orders"],
    author: "giulia",
    daysAgo: 75,
    language: "en",
    popularity: 21,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 71,
        by: "nadja",
        note: "We ask the carriers what a window costs in a city where we are one of forty stops.",
      },
      {
        status: "declined",
        daysAgo: 49,
        by: "nadja",
        note: "A fixed window costs 38 euros for each delivery with the carriers in your region, and 9 of 61 bars there would pay even half of it. What we can change without cost is the signature and the place, and that we have done.",
        reasonCode: "too_costly",
        wouldChange:
          "If fifteen bars in one city want the same window, a tour of our own begins to pay. In Porto and in Berlin we are not far away from that.",
      },
    ],
    officialResponse: [
      {
        by: "nadja",
        daysAgo: 49,
        body: "Not the window, for the price above. But you wrote that the trouble is the signature and the trolley, so: from now on you can **name a place and waive the signature** (Wholesale → Delivery). The driver puts it into the yard and goes.",
      },
    ],
    becauses: [
      {
        person: "giulia",
        importance: 3,
        text: "twenty guests, one trolley, one signature",
      },
      {
        person: "tomas",
        importance: 2,
        text: "they come at noon, which in Porto is worse",
      },
      {
        person: "dan",
        importance: 1,
        text: "quarter to nine, peak school run",
      },
    ],
    comments: [
      {
        key: "delivery-window-1",
        by: "marco",
        daysAgo: 74,
        stance: "for",
        body: "He is a nice man. I would like to like him.",
        helpfulBy: 4,
        replies: [],
      },
      {
        key: "delivery-window-2",
        by: "tomas",
        daysAgo: 72,
        stance: "for",
        body: "Porto: put us on the list for the fifteen.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "delivery-window-3",
        by: "deniz",
        daysAgo: 50,
        stance: "none",
        body: "Berlin would be five at once.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "delivery-window-4",
        by: "giulia",
        daysAgo: 48,
        stance: "none",
        body: "The yard works. No trolley this week. It is not what I asked, it is what I needed.",
        helpfulBy: 3,
        replies: [],
      },
    ],
  },
  {
    key: "tabs-minimum",
    title: "Lower the minimum order for cleaning tablets",
    body: "Minimum is six tins. We use one in four months. So we buy tins for two years, they get wet, they become one big tablet.",
    board: "wholesale",
    tags: ["orders"],
    author: "paul",
    daysAgo: 90,
    language: "en",
    popularity: 19,
    statusHistory: [
      {
        status: "planned",
        daysAgo: 87,
        by: "nadja",
        note: "Six is the size of the outer box, nothing more. We see whether the warehouse can open it.",
      },
      {
        status: "delivered",
        daysAgo: 64,
        by: "nadja",
        note: "Single tins since today, 50 cents more for each because a hand has to pack it.",
      },
    ],
    becauses: [
      {
        person: "paul",
        importance: 2,
        text: "two years of tablets, one year of usable tablets",
      },
      {
        person: "claire",
        importance: 2,
        text: "the cart has no cellar",
      },
      {
        person: "stefan",
        importance: 1,
        text: "eine Dose reicht uns ein Jahr",
      },
    ],
    comments: [
      {
        key: "tabs-minimum-1",
        by: "claire",
        daysAgo: 89,
        stance: "for",
        body: "I share six tins with two competitors. It built trust, but still.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "tabs-minimum-2",
        by: "maik",
        daysAgo: 63,
        stance: "none",
        body: "Einzeldose bestellt, kam einzeln. Top.",
        helpfulBy: 1,
        replies: [],
      },
    ],
  },
  {
    key: "dealer-stock",
    title: "See your stock before I promise a date",
    body: `A customer asks: when can I have a Kogge 2 in white? I call. Nobody picks up. I guess three weeks. It takes seven. Now I am the liar.

Green, yellow, red per model and colour would be enough for me. I do not need your exact numbers.`,
    board: "wholesale",
    tags: ["orders"],
    author: "sanne",
    daysAgo: 112,
    language: "en",
    popularity: 30,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 108,
        by: "nadja",
        note: "Green, yellow, red is a wise limit. We look at whether our stock numbers are good enough to be shown to anybody.",
      },
      {
        status: "planned",
        daysAgo: 68,
        by: "nadja",
        note: "They were not, they are now. A traffic light per model and colour with the expected weeks comes into the dealer area, updated each night.",
      },
    ],
    officialResponse: [
      {
        by: "nadja",
        daysAgo: 68,
        body: `Yes, with your traffic light. Green: ships this week. Yellow: weeks are given. Red: we do not know, call us, and somebody picks up between nine and twelve (that is new as well).

It took two months because we counted first. 11 percent of what was in the list was not on the shelf.`,
      },
    ],
    prompts: {
      situation: "I sell about 30 machines a year, most of them in four colours.",
      problem: "No view of stock, so I promise by feeling.",
      implication: "Two cancelled orders this year, 14,000 euros together.",
      need_payoff: "I would sell what you have instead of what you do not.",
    },
    becauses: [
      {
        person: "sanne",
        importance: 3,
        text: "two cancelled orders, 14,000 euros",
      },
      {
        person: "bram",
        importance: 2,
        text: "I would stop ordering one extra just to be safe",
      },
      {
        person: "karl",
        importance: 2,
        text: "für Ersatzteile bitte genauso",
      },
    ],
    comments: [
      {
        key: "dealer-stock-1",
        by: "bram",
        daysAgo: 111,
        stance: "for",
        body: "And for spare parts. Those are the ones that hurt.",
        helpfulBy: 2,
        replies: [
          {
            key: "dealer-stock-2",
            by: "nadja",
            daysAgo: 108,
            stance: "none",
            body: "Parts come second, there are 4,100 of them and the counting is not finished.",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
      {
        key: "dealer-stock-3",
        by: "rob",
        daysAgo: 107,
        stance: "none",
        body: "From the sales side: please. I look it up for five dealers a day and I would rather sell.",
        helpfulBy: 2,
        replies: [],
      },
    ],
  },
  {
    key: "roast-date",
    title: "Roast date on the outer carton",
    body: "We rotate beans by roast date. It is on the bag but not on the carton, so we open each carton to see which one is older.",
    board: "wholesale",
    tags: ["orders"],
    author: "samir",
    daysAgo: 340,
    language: "en",
    popularity: 9,
    statusHistory: [
      {
        status: "needs_info",
        daysAgo: 335,
        by: "nadja",
        note: "The roasters pack, we only deliver. For which roasters would it matter? We can put it into their packing rules one by one.",
      },
      {
        status: "archived",
        daysAgo: 100,
        by: "thea",
        note: "Nothing new for 180 days, so it goes to rest. Two roasters do it by now of their own accord. A comment wakes it up.",
      },
    ],
    becauses: [
      {
        person: "samir",
        importance: 1,
        text: "four cartons opened for one bag",
      },
    ],
    comments: [
      {
        key: "roast-date-1",
        by: "lars",
        daysAgo: 330,
        stance: "none",
        body: "Paulsens does it since this week. It is one stamp.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "roast-date-2",
        by: "samir",
        daysAgo: 329,
        stance: "none",
        body: "Thanks Lars, that is already half of what we buy.",
        helpfulBy: 1,
        replies: [],
      },
    ],
  },
];
