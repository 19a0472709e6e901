import type { DemoIdea } from "../types";

export const appProfilesIdeas: DemoIdea[] = [
  {
    key: "pressure-profiles",
    title: "Pressure profiles in the app",
    body: `The Lotse can do profiles, but only on its display, with an arrow key, one point after another. It takes my trainer twenty minutes to enter one. Let us draw the curve in the app and send it to the machine.

Bonus: show last shot's real curve on top of the planned one.`,
    board: "app",
    tags: ["recipes"],
    author: "aylin",
    daysAgo: 280,
    language: "en",
    popularity: 71,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 276,
        by: "nadja",
        note: "The machine has the interface, the app has no curve editor. We sketch one.",
      },
      {
        status: "planned",
        daysAgo: 231,
        by: "nadja",
        note: "The sketch was tried by six of you. Decided: draw with up to eight points, copy between machines, real curve on top.",
      },
      {
        status: "in_progress",
        daysAgo: 160,
        by: "nadja",
        note: "Under way. First drawing and copying, then the overlay.",
      },
      {
        status: "beta",
        daysAgo: 102,
        by: "nadja",
        note: "In beta with eleven accounts. The overlay is in, exporting is not yet.",
      },
      {
        status: "delivered",
        daysAgo: 72,
        by: "nadja",
        note: "Version 4.1. Thank you to the eleven of you who drew until it broke.",
      },
    ],
    officialResponse: [
      {
        by: "nadja",
        daysAgo: 231,
        body: `We will do it, and we start from the sketch that Aylin and Jonas corrected: up to eight points, straight or smooth between them, and a warning when the pump cannot follow.

Not in the first version: sharing profiles with strangers. We would like to see first who wants that.`,
      },
    ],
    prompts: {
      situation: "Three profiles for three coffees, entered by hand on each of two Lotse.",
      problem: "Twenty minutes per profile, and no way to copy one.",
      need_payoff:
        "We could change the profile with the season and not only when Hanna has a free afternoon.",
    },
    becauses: [
      {
        person: "aylin",
        importance: 3,
        text: "from twenty minutes to two, times three coffees, times two machines",
      },
      {
        person: "jonas",
        importance: 2,
        text: "endlich die echte Kurve sehen statt der gewünschten",
      },
      {
        person: "lena",
        importance: 2,
        text: "I would use it for the natural from Sidamo and nothing else, and it would be worth it",
      },
      {
        person: "torstein",
        importance: 2,
        text: "we log everything already, this is the missing curve",
      },
      {
        person: "piotr",
        importance: 1,
        text: "copying between machines",
      },
    ],
    comments: [
      {
        key: "pressure-profiles-1",
        by: "hanna",
        daysAgo: 279,
        stance: "for",
        body: "I am the twenty minutes.",
        helpfulBy: 5,
        replies: [],
      },
      {
        key: "pressure-profiles-2",
        by: "gerd",
        daysAgo: 275,
        stance: "against",
        body: "Nine bar. It has been nine bar since 1948.",
        helpfulBy: 2,
        replies: [
          {
            key: "pressure-profiles-3",
            by: "aylin",
            daysAgo: 274.6,
            stance: "none",
            body: "It was never nine bar on your lever machine, Gerd, that is why people like it.",
            helpfulBy: 4,
            replies: [
              {
                key: "pressure-profiles-4",
                by: "gerd",
                daysAgo: 274,
                stance: "none",
                body: "I have no answer to this and I do not like it.",
                helpfulBy: 9,
                replies: [],
              },
            ],
          },
        ],
      },
      {
        key: "pressure-profiles-5",
        by: "tobi",
        daysAgo: 232,
        stance: "question",
        body: "Smooth between points: spline or low pass? The pump has a lag of about 300 ms.",
        helpfulBy: 2,
        replies: [
          {
            key: "pressure-profiles-6",
            by: "nadja",
            daysAgo: 230,
            stance: "none",
            body: "Monotone spline, and the lag is drawn as a grey band, so nobody is disappointed by physics.",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
      {
        key: "pressure-profiles-7",
        by: "jonas",
        daysAgo: 100,
        stance: "none",
        body: "Beta: ein Punkt unter 2 bar wird ohne Hinweis auf 2 bar gesetzt. Bitte sagen, statt still ändern.",
        helpfulBy: 4,
        replies: [
          {
            key: "pressure-profiles-8",
            by: "nadja",
            daysAgo: 99,
            stance: "none",
            body: "Ist jetzt ein Hinweis am Punkt. Danke, genau solche Sachen.",
            helpfulBy: 3,
            replies: [],
          },
        ],
      },
      {
        key: "pressure-profiles-9",
        by: "torstein",
        daysAgo: 71,
        stance: "none",
        body: "Works on both Lotse. Overlay is beautiful. Export?",
        helpfulBy: 2,
        replies: [
          {
            key: "pressure-profiles-10",
            by: "nadja",
            daysAgo: 70,
            stance: "none",
            body: "CSV with 4.2.",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
    ],
  },
  {
    key: "recipe-author",
    title: "Show which bar wrote a recipe",
    body: 'Since 4.1 we can copy profiles between shops, which is wonderful, and after a few weeks we have six called "house". Please show which bar wrote it and when. A small line is enough.',
    board: "app",
    tags: ["recipes", "several-bars"],
    author: "marta",
    daysAgo: 3,
    language: "en",
    popularity: 15,
    statusHistory: [],
    becauses: [
      {
        person: "rui",
        importance: 1,
        text: "I deleted the wrong house",
      },
    ],
    comments: [
      {
        key: "recipe-author-1",
        by: "aylin",
        daysAgo: 2.2,
        stance: "for",
        body: 'Same: "house", "house2", "house NEW", "house new hanna".',
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "recipe-author-2",
        by: "hanna",
        daysAgo: 2,
        stance: "none",
        body: "„house new hanna“ ist gut, die lasst bitte.",
        helpfulBy: 3,
        replies: [],
      },
    ],
  },
  {
    key: "rezeptkarte",
    title: "Rezeptkarte ausdrucken",
    body: "Ich weiß, alles soll digital werden. Aber am Tresen habe ich nasse Hände und kein Telefon. Ein Knopf „Karte drucken“: Name, Gramm, Sekunden, Temperatur, A6, große Schrift. Laminieren können wir selbst.",
    board: "app",
    tags: ["recipes", "team"],
    author: "jule",
    daysAgo: 20,
    language: "de",
    popularity: 17,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 16,
        by: "nadja",
        note: "Charmant und klein. Wir sehen nach, ob das Rezeptformat schon alles hergibt.",
      },
      {
        status: "planned",
        daysAgo: 6,
        by: "nadja",
        note: "Kommt als PDF in A6 und A5 aus der App, mit QR-Code zum selben Rezept.",
      },
    ],
    becauses: [
      {
        person: "jule",
        importance: 1,
        text: "nasse Hände",
      },
      {
        person: "lena",
        importance: 2,
        text: "our laminated card has been wrong since August",
      },
      {
        person: "maik",
        importance: 1,
        text: "An die Wand, fertig.",
      },
    ],
    extensions: [
      {
        comment: "rezeptkarte-1",
        by: "jule",
        daysAgo: 18.4,
        adds: "Und ein Datum darauf, damit man sieht, wie alt die Karte schon ist.",
      },
      {
        comment: "rezeptkarte-3",
        by: "jule",
        daysAgo: 14.6,
        adds: "Ein QR-Code auf der Karte wäre schön: Dann kann die Maschine das Rezept selbst lesen.",
      },
    ],
    comments: [
      {
        key: "rezeptkarte-1",
        by: "lena",
        daysAgo: 19,
        stance: "for",
        body: "Yes. With a date on it, so that one sees how wrong it is.",
        helpfulBy: 2,
        replies: [
          {
            key: "rezeptkarte-2",
            by: "jule",
            daysAgo: 18.5,
            stance: "none",
            body: "Datum! Genau.",
            helpfulBy: 3,
            replies: [],
          },
        ],
      },
      {
        key: "rezeptkarte-3",
        by: "tobi",
        daysAgo: 15,
        stance: "none",
        body: "QR auf die Karte, dann kann die Maschine sie lesen.",
        replies: [],
      },
    ],
  },
  {
    key: "dark-app",
    title: "Dunkles Design in der App",
    body: "Ich stelle morgens um fünf im dunklen Laden die Maschine ein und werde von einer weißen App angestrahlt. Bitte dunkel, wenn das Telefon dunkel ist.",
    board: "app",
    tags: ["display"],
    author: "mina",
    daysAgo: 330,
    language: "de",
    popularity: 29,
    statusHistory: [
      {
        status: "planned",
        daysAgo: 326,
        by: "nadja",
        note: "Kommt. Die Farben sind schon da, es fehlen die Diagramme.",
      },
      {
        status: "delivered",
        daysAgo: 222,
        by: "nadja",
        note: "In 3.9, die App folgt dem Telefon. Diagramme haben eigene Farben bekommen, die man auch im Dunkeln auseinanderhält.",
      },
    ],
    becauses: [
      {
        person: "mina",
        importance: 1,
        text: "meine Augen um fünf Uhr morgens",
      },
      {
        person: "jule",
        importance: 1,
        text: "ist einfach schöner",
      },
    ],
    comments: [
      {
        key: "dark-app-1",
        by: "samir",
        daysAgo: 329,
        stance: "for",
        body: "Yes please. It is like opening a fridge.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "dark-app-2",
        by: "mina",
        daysAgo: 221,
        stance: "none",
        body: "Danke! Auch für die Diagramme, an die hatte ich gar nicht gedacht.",
        helpfulBy: 2,
        replies: [],
      },
    ],
  },
];
