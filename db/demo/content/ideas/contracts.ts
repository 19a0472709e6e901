import type { DemoIdea } from "../types";

export const contractsIdeas: DemoIdea[] = [
  {
    key: "leasing-burrs",
    title: "Leasingvertrag: Wer zahlt die Mahlscheiben?",
    body: `In unserem Leasingvertrag steht „Verschleißteile gehen zu Lasten des Leasingnehmers, soweit nicht durch Wartung abgedeckt“. Im Wartungsvertrag steht „Verschleißteile sind nicht enthalten“. Die Scheiben wurden uns mit 178 Euro berechnet, beim Schwesterhaus nicht.

Bitte um eine einheitliche Regelung, die man in einem Satz versteht.`,
    board: "contracts",
    tags: ["billing"],
    author: "frank",
    daysAgo: 70,
    language: "de",
    popularity: 1,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 67,
        by: "nadja",
        note: "Beide Sätze sind von uns und passen nicht zusammen. Wir klären, was gemeint war, und berechnen bis dahin nichts.",
      },
      {
        status: "delivered",
        daysAgo: 41,
        by: "nadja",
        note: "Ab sofort in allen Verträgen: „Mahlscheiben und Dichtungen sind bis zur vereinbarten Menge enthalten.“ Die 178 Euro sind gutgeschrieben.",
      },
    ],
    officialResponse: [
      {
        by: "nadja",
        daysAgo: 41,
        body: `Der Satz lautet jetzt: **Mahlscheiben und Dichtungen sind bis zur vereinbarten Menge enthalten.** Die Menge steht in Kilogramm auf der ersten Seite. Für Ihr Haus sind es 900 kg im Jahr, das ist mehr, als Sie je gemahlen haben.

Die Gutschrift über 178 Euro ist unterwegs.`,
      },
    ],
    becauses: [],
    comments: [
      {
        key: "leasing-burrs-1",
        by: "felix",
        daysAgo: 69,
        stance: "none",
        body: "The sister house has the old contract of 2019. That is why. We should not argue this one.",
        internal: true,
        replies: [],
      },
      {
        key: "leasing-burrs-2",
        by: "frank",
        daysAgo: 40,
        stance: "none",
        body: "Vielen Dank, Gutschrift ist eingegangen. Den Satz habe ich verstanden.",
        replies: [],
      },
    ],
  },
  {
    key: "notice-period",
    title: "Kündigungsfrist passt nicht zum Haushaltsjahr",
    body: "Ihr Mustervertrag läuft 36 Monate ab Lieferung. Wir dürfen nur zum 31. Dezember binden und kündigen. Lässt sich die Laufzeit auf volle Haushaltsjahre legen, mit einem Rumpfjahr am Anfang? Ohne das dürfen wir leider nicht zuschlagen.",
    board: "contracts",
    tags: ["billing"],
    author: "birgit",
    daysAgo: 22,
    language: "de",
    popularity: 1,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 19,
        by: "nadja",
        note: "Das lässt sich regeln, unsere Buchhaltung prüft das Rumpfjahr. Antwort in dieser Woche.",
      },
      {
        status: "planned",
        daysAgo: 12,
        by: "nadja",
        note: "Für öffentliche Einrichtungen gibt es künftig Laufzeiten bis zum 31. Dezember. Der geänderte Mustervertrag kommt von Felix Brandauer.",
      },
    ],
    becauses: [],
    comments: [
      {
        key: "notice-period-1",
        by: "felix",
        daysAgo: 21,
        stance: "none",
        body: "Fourteen machines hang on this. @nadja can we get an answer before Friday?",
        internal: true,
        replies: [
          {
            key: "notice-period-2",
            by: "nadja",
            daysAgo: 20,
            stance: "none",
            body: "Yes. Accounting sees no problem, legal wants one sentence changed.",
            internal: true,
            replies: [],
          },
        ],
      },
      {
        key: "notice-period-3",
        by: "birgit",
        daysAgo: 11,
        stance: "none",
        body: "Danke, damit kann ich zur Vergabestelle gehen.",
        replies: [],
      },
    ],
  },
  {
    key: "two-vat-ids",
    title: "Two VAT numbers on one contract",
    body: "Rösthaus Sihl buys in Zürich and in Konstanz. One contract for service, two companies, two VAT numbers. Today the German branch gets a Swiss invoice and our trustee sends it back each quarter.",
    board: "contracts",
    tags: ["billing", "several-bars"],
    author: "reto",
    daysAgo: 47,
    language: "en",
    popularity: 1,
    statusHistory: [
      {
        status: "needs_info",
        daysAgo: 44,
        by: "nadja",
        note: "Could you send us both extracts from the register, and say which machines stand where? Then we can say whether one contract with two annexes is enough.",
      },
    ],
    becauses: [],
    comments: [
      {
        key: "two-vat-ids-1",
        by: "chiara",
        daysAgo: 43,
        stance: "none",
        body: "I can pick up the papers when I am in Zürich next week, if that is easier.",
        replies: [
          {
            key: "two-vat-ids-2",
            by: "reto",
            daysAgo: 42,
            stance: "none",
            body: "Easier, yes. Livia has them.",
            replies: [],
          },
        ],
      },
    ],
  },
];
