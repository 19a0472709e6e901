import type { DemoIdea } from "../types";

export const appSeveralBarsIdeas: DemoIdea[] = [
  {
    key: "offline-app",
    title: "The app forgets everything without a network",
    body: `Behind my bar there is no signal. I open the app: empty. I go to the street: everything is there. I go back: empty. It has been on my phone two minutes ago, why does it throw it away?

Keep the last state and write when it is from. "Seen 14 minutes ago" is fine. Empty is not.`,
    board: "app",
    tags: ["connection", "effort-months"],
    author: "ines",
    daysAgo: 85,
    language: "en",
    popularity: 50,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 81,
        by: "nadja",
        note: "You describe it exactly. It is a decision from 2021 that was meant to prevent showing old values, and it was wrong.",
      },
      {
        status: "in_progress",
        daysAgo: 44,
        by: "nadja",
        note: "The app keeps the last known state of every machine with its age. Changes made without a network wait and are shown as waiting.",
      },
    ],
    officialResponse: [
      {
        by: "nadja",
        daysAgo: 44,
        body: `It was a decision: better nothing than something old. We were thinking of safety (a boiler shown as cold that is hot) and not of metre-thick walls.

Now: the last state stays with its age in plain words. After an hour it turns grey. What you change waits in a list you can see and undo, until the phone finds the machine.`,
      },
    ],
    prompts: {
      problem: "The app shows nothing at the one place where I stand all day.",
    },
    becauses: [
      {
        person: "ines",
        importance: 3,
        text: "forty trips to the street a day, I counted for a week",
      },
      {
        person: "anouk",
        importance: 1,
        text: "she makes ME go to the street",
      },
      {
        person: "tomas",
        importance: 2,
        text: "stone, water, no signal, Porto",
      },
      {
        person: "claire",
        importance: 2,
        text: "markets have a network until there are people on them",
      },
    ],
    comments: [
      {
        key: "offline-app-1",
        by: "paul",
        daysAgo: 84,
        stance: "for",
        body: "I can confirm the trips. The neighbours think she smokes.",
        helpfulBy: 4,
        replies: [],
      },
      {
        key: "offline-app-2",
        by: "tobi",
        daysAgo: 83,
        stance: "question",
        body: "Local connection over Bluetooth as a fallback? The module is on the board.",
        helpfulBy: 1,
        replies: [
          {
            key: "offline-app-3",
            by: "nadja",
            daysAgo: 81,
            stance: "none",
            body: "On the board and not certified for that. It is the next step, not this one.",
            helpfulBy: 2,
            replies: [],
          },
        ],
      },
      {
        key: "offline-app-4",
        by: "beatriz",
        daysAgo: 43,
        stance: "none",
        body: "When can we test it? Bar do Cais has no signal, perfect laboratory.",
        replies: [
          {
            key: "offline-app-5",
            by: "nadja",
            daysAgo: 42,
            stance: "none",
            body: "In about three weeks, I put you and Ines on the list.",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
    ],
  },
  {
    key: "many-bars",
    title: "Five bars, one screen",
    body: `I open the app and choose a bar. I look, go back, choose the next bar. Five times, each morning, each evening. I only want to know: is everybody warm, did everybody clean, is anything red?

One screen, five lines. If it is all fine I do not need to tap anything.`,
    board: "app",
    tags: ["several-bars"],
    author: "aylin",
    daysAgo: 58,
    language: "en",
    popularity: 47,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 56,
        by: "nadja",
        note: "Five lines is a good specification. We draw it and show you.",
      },
      {
        status: "in_progress",
        daysAgo: 39,
        by: "nadja",
        note: "Drawn, shown, corrected by four groups. Being built.",
      },
      {
        status: "beta",
        daysAgo: 14,
        by: "nadja",
        note: "In the beta app since today, for accounts with two or more bars. Sorted by what needs you, not by name.",
      },
    ],
    becauses: [
      {
        person: "aylin",
        importance: 3,
        text: "ten minutes twice a day",
      },
      {
        person: "marta",
        importance: 3,
        text: "twelve bakeries, I gave up looking",
      },
      {
        person: "sigrid",
        importance: 1,
        text: "only two shops, but yes",
      },
      {
        person: "reto",
        importance: 2,
        text: "wir sind zu viert im Büro und jeder schaut nach einer anderen Filiale",
      },
    ],
    comments: [
      {
        key: "many-bars-1",
        by: "marta",
        daysAgo: 57.5,
        stance: "for",
        body: "Twelve. I do not look at all because it takes too long, so Rui looks by driving.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "many-bars-2",
        by: "deniz",
        daysAgo: 55,
        stance: "question",
        body: "Could somebody get this screen and nothing else? I am in the office and I should not be able to switch a machine off by accident. Again.",
        helpfulBy: 2,
        replies: [
          {
            key: "many-bars-3",
            by: "nadja",
            daysAgo: 54,
            stance: "none",
            body: "Again? A role that only looks is in the plan. Yes.",
            helpfulBy: 2,
            replies: [],
          },
        ],
      },
      {
        key: "many-bars-4",
        by: "marta",
        daysAgo: 12,
        stance: "none",
        body: 'In use. The order by "needs you" is right. The red is too red, everybody in the office looks up.',
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "many-bars-5",
        by: "hanna",
        daysAgo: 10,
        stance: "none",
        body: "Mir fehlt „gestern gereinigt, um 22:14“. Sonst perfekt.",
        helpfulBy: 1,
        replies: [
          {
            key: "many-bars-6",
            by: "nadja",
            daysAgo: 9,
            stance: "none",
            body: "Kommt mit der nächsten Betaversion, das Protokoll ist ja schon da.",
            replies: [],
          },
        ],
      },
    ],
  },
  {
    key: "push-error",
    title: "Tell me about an error before my barista does",
    body: `The machine stops with an error at nine. The girl at the bar is new and does not want to disturb. I learn it at noon. The app knew it at nine.

A message to the owner, and to a second person, at once. But only for real errors. If it writes me for every empty tray I will mute it and we are where we were.`,
    board: "app",
    tags: ["team", "connection"],
    author: "beatriz",
    daysAgo: 205,
    language: "en",
    popularity: 38,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 201,
        by: "nadja",
        note: "The events are there. What counts as real is the work, we make a list and ask you.",
      },
      {
        status: "planned",
        daysAgo: 180,
        by: "nadja",
        note: "List of nine errors that stop coffee. Everything else stays in the app.",
      },
      {
        status: "delivered",
        daysAgo: 149,
        by: "nadja",
        note: "With 4.0. Nine errors, two people per machine, quiet hours if you want them.",
      },
    ],
    becauses: [
      {
        person: "beatriz",
        importance: 3,
        text: "three hours of no coffee on a Friday",
      },
      {
        person: "aylin",
        importance: 2,
        text: "new people do not call, they hope",
      },
      {
        person: "agnieszka",
        importance: 2,
        text: "after the power cuts I want to know it in bed",
      },
    ],
    comments: [
      {
        key: "push-error-1",
        by: "beatriz",
        daysAgo: 148,
        stance: "none",
        body: "First one today. E09, 7:12. I called the bar before the barista saw it. She was scared of me for a minute.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "push-error-2",
        by: "lena",
        daysAgo: 146,
        stance: "for",
        body: "Nine is the right number of errors.",
        helpfulBy: 1,
        replies: [],
      },
    ],
  },
  {
    key: "no-email",
    title: "Baristas without an e-mail address",
    body: `Every account in the app needs an e-mail address. Of our fourteen people five have one they read, four share one with their mother and the rest have never answered. So they all use mine, and your log says that I descaled five bars at the same second.

Name and PIN per bar. That is it.`,
    board: "app",
    tags: ["team", "several-bars"],
    author: "deniz",
    daysAgo: 50,
    language: "en",
    popularity: 31,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 46,
        by: "nadja",
        note: "You are now the fastest technician we know. Name and PIN per bar is being looked at together with the role that only looks.",
      },
    ],
    officialResponse: [
      {
        by: "nadja",
        daysAgo: 46,
        body: `Shared logins are our fault: we asked for something that half of your people do not have. The plan is a name and a four-digit PIN, made by whoever runs the bar, valid for that bar only.

The log then says who cleaned and who changed a setting. It does not say who made which coffee, and we will write that sentence into the app.`,
      },
    ],
    becauses: [
      {
        person: "deniz",
        importance: 2,
        text: "the log is worthless if it always says Deniz",
      },
      {
        person: "marta",
        importance: 2,
        text: "forty people, maybe ten addresses",
      },
      {
        person: "jonas",
        importance: 1,
        text: "Aushilfen für zwei Wochen",
      },
    ],
    comments: [
      {
        key: "no-email-1",
        by: "aylin",
        daysAgo: 49,
        stance: "for",
        body: "My brother is very proud of his five bars in one second.",
        helpfulBy: 4,
        replies: [],
      },
      {
        key: "no-email-2",
        by: "mina",
        daysAgo: 47,
        stance: "question",
        body: "Who sees what I did with my PIN?",
        helpfulBy: 5,
        replies: [
          {
            key: "no-email-3",
            by: "nadja",
            daysAgo: 46,
            stance: "none",
            body: "Proposal: the log says who cleaned and who changed a setting, because others have to rely on it. It does not say who made which coffee. Would that be right for you?",
            helpfulBy: 3,
            replies: [
              {
                key: "no-email-4",
                by: "mina",
                daysAgo: 45.5,
                stance: "none",
                body: "Yes. Please write exactly that sentence into the app.",
                helpfulBy: 4,
                replies: [],
              },
            ],
          },
        ],
      },
      {
        key: "no-email-5",
        by: "frank",
        daysAgo: 41,
        stance: "against",
        body: "Sammelkonten sind bei uns ohnehin untersagt, daher gern mit eigener Kennung, aber ohne private Mailadresse.",
        helpfulBy: 1,
        replies: [],
      },
    ],
  },
];
