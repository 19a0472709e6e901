import type { DemoIdea } from "../types";

export const appDataIdeas: DemoIdea[] = [
  {
    key: "csv-export",
    title: "Export shot data as CSV",
    body: "Date, group, volume, time, temperature. One row per shot. We make our own charts and your charts are nice but they end after 30 days.",
    board: "app",
    tags: ["connection", "effort-days"],
    author: "torstein",
    daysAgo: 260,
    language: "en",
    popularity: 24,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 257,
        by: "nadja",
        note: 'Simple enough. We look at what "as much as you like" means for the machine\'s memory.',
      },
      {
        status: "delivered",
        daysAgo: 215,
        by: "nadja",
        note: "In 3.9: export per machine and month, as CSV with a header. History goes back two years, from the day the machine got 3.8.",
      },
    ],
    becauses: [
      {
        person: "torstein",
        importance: 2,
        text: "our roaster asks for it every month and I type it",
      },
      {
        person: "tobi",
        importance: 2,
        text: "charts that I can trust because I made them",
      },
      {
        person: "livia",
        importance: 1,
        text: "für die Röstabteilung",
      },
    ],
    comments: [
      {
        key: "csv-export-1",
        by: "tobi",
        daysAgo: 259,
        stance: "for",
        body: "UTC or local time? Please UTC, or with an offset. I beg you.",
        helpfulBy: 2,
        replies: [
          {
            key: "csv-export-2",
            by: "nadja",
            daysAgo: 215,
            stance: "none",
            body: "Local time with offset. You begged convincingly.",
            helpfulBy: 4,
            replies: [],
          },
        ],
      },
      {
        key: "csv-export-3",
        by: "torstein",
        daysAgo: 214,
        stance: "none",
        body: "Semicolon in the German version, comma in the English. I see what you did. It is correct and I hate it.",
        helpfulBy: 2,
        replies: [],
      },
    ],
  },
  {
    key: "open-api",
    title: "An open API for our own dashboard",
    body: `I have built a wall display for a friend's café. It shows boiler temperature, shots today, next cleaning. I get the data by pretending to be your app, which is fragile and, I assume, not loved.

What I would need is small:

\`\`\`
GET /v1/machines
GET /v1/machines/{id}/state
GET /v1/machines/{id}/shots?since=...
\`\`\`

Read only, a token per account, 60 requests a minute. I will write the documentation for free.`,
    board: "app",
    tags: ["connection"],
    author: "tobi",
    daysAgo: 175,
    language: "en",
    popularity: 33,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 170,
        by: "nadja",
        note: "We saw the requests and wondered who it was. Better an open door than a window: we look at a read-only API.",
      },
      {
        status: "gathering_evidence",
        daysAgo: 83,
        by: "nadja",
        note: "Security is fine with read-only. What we need now is a number: who would use it, for what, and would you pay something for it?",
      },
    ],
    officialResponse: [
      {
        by: "nadja",
        daysAgo: 83,
        body: `Read only, a token per account, your three addresses: we could do that, and we would rather you used a door than a window.

Two conditions came out of this thread. Shots are given **by the hour, never finer and never by person**, because Mina is right. And there will be terms of use that fit on one page.

What is missing is a reason to do it this year instead of next: who would use it, and for what? Four of you have said so, twelve would convince us.`,
      },
    ],
    becauses: [
      {
        person: "tobi",
        importance: 2,
        text: "because reverse engineering on a Sunday is not a hobby, it is a cry for help",
      },
      {
        person: "torstein",
        importance: 2,
        text: "energy data into our building system",
      },
      {
        person: "stefan",
        importance: 2,
        text: "Störungen direkt ins Ticketsystem statt auf einen Zettel an der Maschine",
      },
      {
        person: "deniz",
        importance: 1,
        text: "number of coffees next to the till, to see what is given away",
      },
    ],
    comments: [
      {
        key: "open-api-1",
        by: "stefan",
        daysAgo: 172,
        stance: "for",
        body: "Für die Haus-IT: ja bitte, mit Webhook bei Störung.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "open-api-2",
        by: "piotr",
        daysAgo: 171,
        stance: "for",
        body: "I would use it and I would pay 5 a month.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "open-api-3",
        by: "mina",
        daysAgo: 169,
        stance: "question",
        body: "Which data exactly? If shots per minute can be read by anyone with a token, that is a performance chart of me.",
        helpfulBy: 8,
        replies: [
          {
            key: "open-api-4",
            by: "tobi",
            daysAgo: 168,
            stance: "none",
            body: "Fair point. Shots could be rounded to the hour. For my wall that is enough.",
            helpfulBy: 4,
            replies: [
              {
                key: "open-api-5",
                by: "nadja",
                daysAgo: 166,
                stance: "none",
                body: "We noted it: shots only by the hour and never by person, or not at all.",
                helpfulBy: 5,
                replies: [],
              },
            ],
          },
        ],
      },
      {
        key: "open-api-6",
        by: "gerd",
        daysAgo: 160,
        stance: "none",
        body: "What is an API?",
        helpfulBy: 1,
        replies: [
          {
            key: "open-api-7",
            by: "emma",
            daysAgo: 159.5,
            stance: "none",
            body: "The reason I can make you the list you asked for, Gerd.",
            helpfulBy: 7,
            replies: [],
          },
        ],
      },
      {
        key: "open-api-8",
        by: "nadja",
        daysAgo: 82,
        stance: "none",
        body: "Legal wants terms of use before any token goes out. Thea drafts them, four weeks.",
        internal: true,
        replies: [],
      },
      {
        key: "open-api-9",
        by: "callum",
        daysAgo: 40,
        stance: "question",
        body: "Would this let our till talk to the machine?",
        replies: [
          {
            key: "open-api-10",
            by: "tobi",
            daysAgo: 39,
            stance: "none",
            body: "Only listen. Which is plenty.",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
    ],
  },
  {
    key: "watch-app",
    title: "A watch app that shows when the machine is hot",
    body: "I press on at six, go to the shower, come back too early or too late. One glance at the wrist: 87 °C, four minutes.",
    board: "app",
    tags: ["connection"],
    author: "nils",
    daysAgo: 145,
    language: "en",
    popularity: 9,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 141,
        by: "nadja",
        note: "Nice and small. We look at how many of you would use it.",
      },
      {
        status: "declined",
        daysAgo: 119,
        by: "nadja",
        note: "In four weeks a handful of people voted for it, and 6 percent of our app users have opened the app on a phone with a paired watch. It would be a third app to maintain, with its own release every year, for fewer than 200 people.",
        reasonCode: "too_few",
        wouldChange:
          "Twenty votes from at least fifteen accounts, or a way to show it on a watch without an app of our own. The phone's live notification may be that way, we test it.",
      },
    ],
    becauses: [
      {
        person: "nils",
        importance: 2,
        text: "to not burn the first coffee while shaving",
      },
      {
        person: "harald",
        importance: 1,
        text: "mein Enkel trägt so etwas",
      },
    ],
    comments: [
      {
        key: "watch-app-1",
        by: "samir",
        daysAgo: 144,
        stance: "against",
        body: "With the schedule the machine is simply hot at seven. What do I need a watch for?",
        helpfulBy: 1,
        replies: [
          {
            key: "watch-app-2",
            by: "nils",
            daysAgo: 143.8,
            stance: "none",
            body: "My shower has no schedule.",
            helpfulBy: 2,
            replies: [],
          },
        ],
      },
      {
        key: "watch-app-3",
        by: "nils",
        daysAgo: 118,
        stance: "none",
        body: "Live notification would be 100 % of what I need.",
        helpfulBy: 1,
        replies: [],
      },
    ],
  },
  {
    key: "android-old",
    title: "Keep Android 9 working",
    body: "The tablets we sold to customers in 2019 stop at Android 9. Your store page says the next app needs 11. Please keep the old ones alive, they are screwed to the wall.",
    board: "app",
    tags: ["connection"],
    author: "sanne",
    daysAgo: 240,
    language: "en",
    popularity: 11,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 236,
        by: "nadja",
        note: "How many tablets, roughly? The limit comes from a library, we see what it would take.",
      },
      {
        status: "needs_info",
        daysAgo: 229,
        by: "nadja",
        note: "We would keep the old version available with security fixes for one more year if we know for how many. A rough number is enough.",
      },
      {
        status: "archived",
        daysAgo: 30,
        by: "thea",
        note: "Quiet for 180 days and the number never came. The last version for Android 9 stays downloadable; a vote or a comment brings this back.",
      },
    ],
    becauses: [
      {
        person: "sanne",
        importance: 2,
        text: "about a dozen walls with a hole in them",
      },
    ],
    comments: [
      {
        key: "android-old-1",
        by: "bram",
        daysAgo: 235,
        stance: "none",
        body: "We are replacing ours one by one, honestly. I count seven left.",
        helpfulBy: 1,
        replies: [],
      },
    ],
  },
];
