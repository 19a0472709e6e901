import type { DemoIdea } from "../types";

export const wholesalePartnersIdeas: DemoIdea[] = [
  {
    key: "swap-beans",
    title: "Swap beans between roasters",
    body: `Every roaster has it: 40 kilos of something too much, because an order fell through. After three weeks I give it to the staff, after six to the compost. At the same time Lars is on the telephone because we are short of a decent Santos.

You deliver to all of us. A page where partners offer surplus lots to each other, with origin, harvest and roast date, green or roasted. You take it along on your tour. I do not need a marketplace with stars. A list.`,
    board: "wholesale",
    tags: ["orders", "waste"],
    author: "gerd",
    daysAgo: 195,
    language: "en",
    popularity: 38,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 190,
        by: "nadja",
        note: "We drive past with half-empty vans, so it is tempting. We have to look at food law and at who is liable for what is in the sack.",
      },
      {
        status: "gathering_evidence",
        daysAgo: 104,
        by: "nadja",
        note: "Green coffee is possible, roasted coffee needs traceability per lot. How much would you swap in a year, green and roasted apart?",
      },
    ],
    officialResponse: [
      {
        by: "nadja",
        daysAgo: 104,
        body: `We like the idea and do not know yet how to do it properly.

- **Green** in closed sacks: possible. The seller stays liable, we are the carrier.
- **Roasted**: every lot has to be traceable to the cup. For that we would become a food business, with inspections at our warehouse in Bremen.

So we ask for numbers before we decide: how many kilos a year, green and roasted apart?`,
      },
    ],
    prompts: {
      situation: "300 to 500 kg a year too much at our place, and about as often too little.",
      implication: "Around 3,000 euros a year in compost.",
    },
    becauses: [
      {
        person: "gerd",
        importance: 3,
        text: "3,000 euros a year in the compost, and the compost is not even good",
      },
      {
        person: "lars",
        importance: 2,
        text: "I could say yes to small orders again",
      },
      {
        person: "reto",
        importance: 2,
        text: "wir hatten letztes Jahr 700 kg Brasilien zu viel, nach einem geplatzten Auftrag",
      },
      {
        person: "inga",
        importance: 1,
        text: "als kleine Rösterei kommen wir sonst an keine halben Säcke",
      },
    ],
    comments: [
      {
        key: "swap-beans-1",
        by: "lars",
        daysAgo: 194,
        stance: "for",
        body: "At any time at least two of twenty roasters have what the third one needs. I phone around every week, I can prove it.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "swap-beans-2",
        by: "emma",
        daysAgo: 192,
        stance: "question",
        body: "Would others see our prices? If yes, I am against.",
        helpfulBy: 2,
        replies: [
          {
            key: "swap-beans-3",
            by: "gerd",
            daysAgo: 191,
            stance: "none",
            body: "Price by telephone. Like civilised people.",
            helpfulBy: 2,
            replies: [],
          },
        ],
      },
      {
        key: "swap-beans-4",
        by: "bram",
        daysAgo: 188,
        stance: "against",
        body: "Dealers compete with roasters in two countries. A list of surplus is a list of who is in trouble.",
        helpfulBy: 4,
        replies: [
          {
            key: "swap-beans-5",
            by: "reto",
            daysAgo: 187,
            stance: "none",
            body: "Dann halt anonym bis zum Anruf.",
            helpfulBy: 3,
            replies: [
              {
                key: "swap-beans-6",
                by: "gerd",
                daysAgo: 186,
                stance: "none",
                body: "Anonymous until the call. I can live with that.",
                helpfulBy: 2,
                replies: [],
              },
            ],
          },
        ],
      },
      {
        key: "swap-beans-7",
        by: "lars",
        daysAgo: 103,
        stance: "none",
        body: "Green about 400 kg, roasted 120.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "swap-beans-8",
        by: "reto",
        daysAgo: 102,
        stance: "none",
        body: "700 green last year, normally 200. Roasted: would not.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "swap-beans-9",
        by: "inga",
        daysAgo: 20,
        stance: "none",
        body: "Noch keine Kundin, aber: green 150 kg, und ich würde eher nehmen als geben.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "swap-beans-10",
        by: "felix",
        daysAgo: 19,
        stance: "none",
        body: "Frau Petersen wrote this on her own, I only sent her the link to the public boards. Nordlicht is at offer stage, two Lotse.",
        internal: true,
        replies: [],
      },
    ],
  },
  {
    key: "pfandkisten",
    title: "Pfandkisten statt Karton",
    body: "Jede Woche kommen bei uns drei Kartons mit Reinigungsmitteln und Kleinteilen an, und jede Woche falte ich drei Kartons zusammen. Der Fahrer fährt danach leer zurück. Eine Klappkiste mit Pfand, die er wieder mitnimmt, würde bei allen gehen, die auf einer festen Tour liegen.",
    board: "wholesale",
    tags: ["orders"],
    author: "emma",
    daysAgo: 125,
    language: "de",
    popularity: 28,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 119,
        by: "nadja",
        note: "Unser Lager mag die Idee, unser Spediteur noch nicht. Auf der Tour Nord testen wir 60 Kisten.",
      },
    ],
    prompts: {
      situation: "Feste Tour, jeden Dienstag, derselbe Fahrer.",
      implication: "Rund 150 Kartons im Jahr nur bei uns.",
    },
    becauses: [
      {
        person: "emma",
        importance: 2,
        text: "150 Kartons und jede Woche ein Papierschnitt",
      },
      {
        person: "olga",
        importance: 1,
        text: "Die Papiertonne ist im Hotel immer voll.",
      },
      {
        person: "jonas",
        importance: 1,
        text: "kein Platz für Altpapier in einer Küche mit acht Quadratmetern",
      },
    ],
    comments: [
      {
        key: "pfandkisten-1",
        by: "jonas",
        daysAgo: 123,
        stance: "for",
        body: "Machen wir mit der Molkerei auch so. Klappt seit Jahren.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "pfandkisten-2",
        by: "lars",
        daysAgo: 121,
        stance: "question",
        body: "Was kostet das Pfand? Bei unseren Kunden verschwinden Kisten auf Balkone.",
        helpfulBy: 1,
        replies: [
          {
            key: "pfandkisten-3",
            by: "nadja",
            daysAgo: 119,
            stance: "none",
            body: "Gedacht sind 8 Euro. Die Kiste kostet uns 11, ganz ohne Risiko ist der Balkon also nicht.",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
      {
        key: "pfandkisten-4",
        by: "gerd",
        daysAgo: 118,
        stance: "for",
        body: "Holzkisten. Hatten wir schon einmal, hieß 1985.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "pfandkisten-5",
        by: "nadja",
        daysAgo: 33,
        stance: "none",
        body: "Zwischenstand Tour Nord: 60 Kisten, 11 Wochen, 57 noch da. Zwei sind kaputt, eine ist jetzt ein Kräuterbeet.",
        helpfulBy: 3,
        replies: [],
      },
    ],
  },
  {
    key: "leihmaschine",
    title: "Leihmaschine für Verkostungen",
    body: "Viermal im Jahr machen wir öffentliche Verkostungen, zuletzt 200 Gäste. Unsere eigenen Maschinen stehen fest im Tresen. Für ein Wochenende bräuchten wir eine Kogge 2 auf Rollen, mit Kanister. Wir würden Miete zahlen und euer Schild hängen lassen.",
    board: "wholesale",
    tags: ["orders"],
    author: "reto",
    daysAgo: 66,
    language: "de",
    popularity: 18,
    statusHistory: [
      {
        status: "needs_info",
        daysAgo: 61,
        by: "nadja",
        note: "Wir haben zwei Vorführmaschinen auf Rollen. Für die Schweiz fehlen uns noch: Termine für das nächste Jahr, Stockwerk und Stromanschluss vor Ort, und wer sie beim Zoll annimmt.",
      },
    ],
    becauses: [
      {
        person: "reto",
        importance: 2,
        text: "200 Gäste, die sonst eine fremde Marke sehen",
      },
      {
        person: "inga",
        importance: 1,
        text: "für Messen im Norden wäre das auch etwas",
      },
    ],
    comments: [
      {
        key: "leihmaschine-1",
        by: "gerd",
        daysAgo: 64,
        stance: "for",
        body: "Würde ich im Norden auch zweimal im Jahr nehmen. Zahle in Kaffee.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "leihmaschine-2",
        by: "chiara",
        daysAgo: 60,
        stance: "question",
        body: "Reto, der Zoll geht mit einem Carnet, das macht unser Lager. Die Termine brauche ich wirklich, im Mai sind beide Maschinen in Mailand.",
        replies: [
          {
            key: "leihmaschine-3",
            by: "livia",
            daysAgo: 58,
            stance: "none",
            body: "März und September stehen fest, den Rest reichen wir nach. Reto ist im Ursprung und ohne Netz.",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
    ],
  },
];
