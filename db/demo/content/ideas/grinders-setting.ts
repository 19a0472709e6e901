import type { DemoIdea } from "../types";

export const grindersSettingIdeas: DemoIdea[] = [
  {
    key: "mahlgrad-schritte",
    title: "Mahlgrad in Schritten, die man am Telefon weitersagen kann",
    body: `„Ein bisschen feiner“ hilft der Frühschicht nicht. Zahlen von 1 bis 60, auf jeder Mühle gleich geeicht, dann kann ich abends sagen: „Wir stehen auf 23, morgen früh bitte 22.“

Heute ist es so: Unser Stellring hat Striche ohne Zahlen. Wir haben mit Nagellack einen Punkt gemacht. Auf der zweiten Mühle ist derselbe Punkt eine halbe Umdrehung woanders.

Ich will keine App und keinen Motor. Ich will einen Ring mit Zahlen, und dass die 23 überall dieselbe 23 ist.`,
    board: "grinders",
    tags: ["dosing", "team"],
    author: "jonas",
    daysAgo: 130,
    language: "de",
    popularity: 90,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 126,
        by: "henrik",
        note: "Zahlen auf dem Ring sind leicht. Dass die 23 überall dieselbe ist, ist die eigentliche Arbeit. Wir messen, wie weit die Mühlen ab Werk auseinanderliegen.",
      },
      {
        status: "gathering_evidence",
        daysAgo: 58,
        by: "henrik",
        note: "Gemessen an 40 Mühlen: bis zu 0,14 mm Unterschied beim Nullpunkt. Das lässt sich eichen. Jetzt möchten wir wissen, was die Ungenauigkeit bei Ihnen kostet.",
      },
    ],
    officialResponse: [
      {
        by: "henrik",
        daysAgo: 118,
        body: `Der Ring ist das kleinste Problem, den können wir morgen bedrucken. Nur wäre Ihre 23 dann nicht die 23 vom Nachbarn: jede Mühle hat ihren eigenen Nullpunkt, und der wandert, wenn die Scheiben sich abnutzen.

Deshalb messen wir zuerst. 40 Mühlen aus der Fertigung, 15 aus dem Feld, alle mit derselben Bohne.`,
      },
      {
        by: "henrik",
        daysAgo: 58,
        body: `55 Mühlen sind gemessen. Ab Werk liegt der Nullpunkt bis zu 0,14 mm auseinander, nach zwei Jahren bis zu 0,3 mm. In Ihren Zahlen wären das **fünf bis zehn Schritte**.

Ab Werk können wir eichen: 1 bis 60, ein Schritt sind 0,03 mm. Für das Feld braucht es eine Lehre, mit der man den Nullpunkt selbst findet, ohne die Mühle zu öffnen. Der erste Entwurf liegt bei Jonas und bei Padaria Aurora auf dem Tresen.

Offen ist der Preis der Lehre. Deshalb die Frage: Was kostet Sie das Suchen?`,
        changed: "Die Messergebnisse und was wir noch nicht wissen.",
      },
    ],
    prompts: {
      situation: "Zwei Kiesel 64, drei Schichten, Übergabe per Telefon oder Zettel.",
      problem: "„Ein bisschen feiner“ ist für jeden etwas anderes.",
      implication:
        "Gut 600 g Bohnen in der Woche nur fürs Wiederfinden, dazu die ersten zehn Gäste am Morgen.",
      need_payoff: "Eine Zahl auf dem Zettel.",
    },
    becauses: [
      {
        person: "jonas",
        importance: 3,
        text: "600 Gramm in der Woche, und das ist nur die Frühschicht",
      },
      {
        person: "wiebke",
        importance: 2,
        text: "weil der Nagellack abgeht",
      },
      {
        person: "aylin",
        importance: 3,
        text: "fünf Bars, neun Mühlen, ein Rezept, das man durchgeben kann",
      },
      {
        person: "livia",
        importance: 2,
        text: "wir schicken den Filialen die Bohne und dazu eine Zahl, die dort nichts heisst",
      },
      {
        person: "lars",
        importance: 3,
        text: "Unsere Kunden rufen an und fragen, wie fein. Ich sage „wie Puderzucker, aber weniger“.",
      },
      {
        person: "marta",
        importance: 3,
        text: '12 shops call one man at 5:30 and he says "a little finer"',
      },
      {
        person: "lena",
        importance: 2,
        text: "two kilos a month, mostly on Mondays",
      },
      {
        person: "olga",
        importance: 1,
        text: "Dann könnte ich es in die Übergabe schreiben.",
      },
    ],
    comments: [
      {
        key: "mahlgrad-schritte-1",
        by: "gerd",
        daysAgo: 129,
        stance: "against",
        body: "Zahlen machen faul. Luftfeuchte, Alter der Bohne, Temperatur der Mühle: 23 ist um zwölf nicht mehr 23.",
        helpfulBy: 4,
        replies: [
          {
            key: "mahlgrad-schritte-2",
            by: "jonas",
            daysAgo: 128.6,
            stance: "none",
            body: "Stimmt. Aber ohne Zahl weiß ich nicht einmal, dass es nicht mehr 23 ist.",
            helpfulBy: 12,
            replies: [
              {
                key: "mahlgrad-schritte-3",
                by: "gerd",
                daysAgo: 128,
                stance: "none",
                body: "Hm.",
                helpfulBy: 3,
                replies: [],
              },
            ],
          },
        ],
      },
      {
        key: "mahlgrad-schritte-4",
        by: "tobi",
        daysAgo: 125,
        stance: "question",
        body: "Bezieht sich die Zahl auf den Scheibenabstand oder auf die Korngröße? Das zweite ändert sich mit dem Verschleiß, auch wenn das erste gleich bleibt.",
        helpfulBy: 4,
        replies: [
          {
            key: "mahlgrad-schritte-5",
            by: "henrik",
            daysAgo: 124,
            stance: "none",
            body: "Auf den Abstand. Korngröße kann die Mühle nicht messen, und wir werden nicht so tun, als ob.",
            helpfulBy: 3,
            replies: [],
          },
        ],
      },
      {
        key: "mahlgrad-schritte-6",
        by: "harald",
        daysAgo: 122,
        stance: "for",
        body: "An meiner alten Handmühle von 1961 sind Zahlen. Von 1 bis 12. Das reichte damals auch.",
        helpfulBy: 5,
        replies: [],
      },
      {
        key: "mahlgrad-schritte-7",
        by: "bram",
        daysAgo: 110,
        stance: "for",
        body: "As a dealer: every second call in the first month after a sale is about finding the setting. A number would save me the drive.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "mahlgrad-schritte-8",
        by: "lars",
        daysAgo: 101,
        stance: "question",
        body: "Gilt das auch für die Kiesel 98, also die Ladenmühle? Da mahlen wir für Kunden mit sieben verschiedenen Brühern.",
        helpfulBy: 1,
        replies: [
          {
            key: "mahlgrad-schritte-9",
            by: "henrik",
            daysAgo: 100,
            stance: "none",
            body: "Zuerst die 64, weil dort neun von zehn Stimmen herkommen. Die 98 hat dieselbe Spindel, sie käme danach.",
            replies: [],
          },
        ],
      },
      {
        key: "mahlgrad-schritte-10",
        by: "rui",
        daysAgo: 57,
        stance: "for",
        body: "I have the gauge on my bench. It works. It looks like a dentist's tool and somebody will lose it in the first week, so please drill a hole in it for a string.",
        helpfulBy: 6,
        replies: [
          {
            key: "mahlgrad-schritte-11",
            by: "henrik",
            daysAgo: 56,
            stance: "none",
            body: "Hole is drilled. String included.",
            helpfulBy: 4,
            replies: [],
          },
        ],
      },
      {
        key: "mahlgrad-schritte-12",
        by: "jonas",
        daysAgo: 55,
        stance: "none",
        body: "Erste Woche mit der Lehre: beide Mühlen auf 24, beide laufen in 27 Sekunden. Ich habe es dreimal nachgemessen, weil ich es nicht geglaubt habe.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "mahlgrad-schritte-13",
        by: "hanna",
        daysAgo: 52,
        stance: "question",
        body: "Wie oft muss man nacheichen?",
        helpfulBy: 2,
        replies: [
          {
            key: "mahlgrad-schritte-14",
            by: "henrik",
            daysAgo: 51,
            stance: "none",
            body: "Nach unseren Messungen alle 300 kg, also bei Ihnen etwa dreimal im Jahr. Dauert vier Minuten.",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
    ],
  },
  {
    key: "grind-numbers",
    title: "Numbered grind settings that mean the same on every grinder",
    body: `We have twelve shops with fourteen Kiesel 64. Every morning at half past five Rui gets calls: too fast, too slow, what did you do yesterday. He answers from his bed.

If the ring had real numbers he could send one message: today 31, all shops. I know the coffee is not the same every day, but the starting point would be.`,
    board: "grinders",
    tags: ["dosing", "team"],
    author: "marta",
    daysAgo: 64,
    language: "en",
    popularity: 48,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 61,
        by: "henrik",
        note: "The same wish as Jonas Wieland's, and you bring the hardest case: fourteen grinders of different age. We would like to test the gauge with you.",
      },
      {
        status: "gathering_evidence",
        daysAgo: 58,
        by: "henrik",
        note: "The gauge is on its way to Lisbon. The numbers you and Café Kontor bring back decide about the price.",
      },
    ],
    prompts: {
      situation: "14 grinders, 12 shops, one person who knows.",
      implication:
        "Four or five calls before six, every day, and Rui costs me more than the machines.",
    },
    becauses: [
      {
        person: "marta",
        importance: 3,
        text: "it gives Rui one more hour of sleep, he asked me to write that",
      },
      {
        person: "joao",
        importance: 2,
        text: "one recipe on the wall instead of fourteen stories",
      },
      {
        person: "beatriz",
        importance: 1,
        text: "ours is marked with tape from three different years",
      },
    ],
    comments: [
      {
        key: "grind-numbers-1",
        by: "rui",
        daysAgo: 63,
        stance: "for",
        body: "I did ask her to write that.",
        helpfulBy: 11,
        replies: [],
      },
      {
        key: "grind-numbers-2",
        by: "jonas",
        daysAgo: 62,
        stance: "none",
        body: "Hello from Hamburg, I wrote the German twin of this (Mahlgrad in Schritten). Let us vote on both until somebody puts them together.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "grind-numbers-3",
        by: "giulia",
        daysAgo: 60,
        stance: "against",
        body: "A number for a grinder in Trieste in August and the same in February? No.",
        helpfulBy: 1,
        replies: [
          {
            key: "grind-numbers-4",
            by: "marta",
            daysAgo: 59.5,
            stance: "none",
            body: "A starting point, Giulia. You turn from there. But you turn from the same place.",
            helpfulBy: 4,
            replies: [],
          },
        ],
      },
    ],
  },
  {
    key: "grind-by-app",
    title: "Change the grind from the app",
    body: "I run the cart alone. Between the till, the milk and the rain I do not want to lean behind the grinder and turn a ring. A small motor, a slider in the app, fine. For bigger places even better: change all grinders at once from home.",
    board: "grinders",
    tags: ["dosing"],
    author: "claire",
    daysAgo: 230,
    language: "en",
    popularity: 22,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 226,
        by: "henrik",
        note: "A motor is possible. We first ask whether people want it who have more than one pair of hands.",
      },
      {
        status: "declined",
        daysAgo: 176,
        by: "henrik",
        note: "A motorised ring adds about 380 euros to every grinder, and in our survey 8 of 140 bars would pay it. The others told us very clearly that they want a number to read and a ring to turn. We put the work there.",
        reasonCode: "strategy",
        wouldChange:
          "If the numbered ring is out and many of you still want to change it from afar, then a motor has a scale to stand on.",
      },
    ],
    officialResponse: [
      {
        by: "henrik",
        daysAgo: 176,
        body: `We asked 140 bars. 8 would pay for a motor, 97 wanted numbers on the ring. So we follow the 97 and put our time into **a scale that is the same on every grinder**.

For the cart: the next ring has bigger grips on the front side, so you reach it without leaning.`,
      },
    ],
    becauses: [
      {
        person: "claire",
        importance: 2,
        text: "alone on a cart, two hands, it rains",
      },
      {
        person: "marta",
        importance: 1,
        text: "one change for all shops, but only if it is safe",
      },
    ],
    comments: [
      {
        key: "grind-by-app-1",
        by: "gerd",
        daysAgo: 229,
        stance: "against",
        body: "A grinder that somebody can turn from Lisbon while I stand in front of it. No.",
        helpfulBy: 6,
        replies: [],
      },
      {
        key: "grind-by-app-2",
        by: "marta",
        daysAgo: 227,
        stance: "none",
        body: "From Lisbon, Gerd? I would never.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "grind-by-app-3",
        by: "tobi",
        daysAgo: 222,
        stance: "against",
        body: "A stepper that turns burrs at zero gap is an expensive noise. You need an end stop per burr set, and that wears.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "grind-by-app-4",
        by: "claire",
        daysAgo: 175,
        stance: "none",
        body: "I understand. Bigger grips is honestly most of what I wanted.",
        helpfulBy: 3,
        replies: [],
      },
    ],
  },
];
