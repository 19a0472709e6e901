import type { DemoIdea } from "../types";

export const serviceVisitsIdeas: DemoIdea[] = [
  {
    key: "gasket-kit",
    title: "Gasket kit with the yearly visit",
    body: `The technician comes once a year. He opens the machine, says "this one soon" and writes it down. Two months later it leaks, he drives 80 kilometres and changes a part for 8.40 euros.

He should come with a kit: what this machine will need until next year. Change it while it is open.`,
    board: "service",
    tags: ["parts", "maintenance", "effort-days"],
    author: "rui",
    daysAgo: 150,
    language: "en",
    popularity: 41,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 146,
        by: "mara",
        note: "We asked four technicians. All four carry a private box with exactly this in it.",
      },
      {
        status: "planned",
        daysAgo: 110,
        by: "mara",
        note: "The private box becomes official: a kit chosen by counter readings, in the van for each planned visit.",
      },
      {
        status: "in_progress",
        daysAgo: 35,
        by: "mara",
        note: "First tours in the north and around Lisbon. What is not used goes back and is not charged.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 110,
        body: `The technicians had a box of their own for years, paid from their own pocket in some cases. That ends, and they get the money back.

The machine reports cycles and litres before the visit, we pack what its age says, the technician decides on the spot. **You pay what was fitted, nothing else.** About 60 to 90 euros a year for a Kogge 2.`,
      },
    ],
    prompts: {
      situation: "14 machines, one visit each a year, plus about nine extra visits.",
      implication: "Nine extra visits, 189 euros each: 1,700 a year for rubber.",
      need_payoff: "I would buy the kit unseen.",
    },
    becauses: [
      {
        person: "rui",
        importance: 3,
        text: "nine visits a year, 1,700 euros for rubber",
      },
      {
        person: "marta",
        importance: 2,
        text: "shops stay open",
      },
      {
        person: "frank",
        importance: 2,
        text: "Jeder zweite Besuch ist die Folge vom Besuch davor.",
      },
      {
        person: "bram",
        importance: 3,
        text: "half of my technicians' kilometres are second visits",
      },
      {
        person: "agnieszka",
        importance: 1,
        text: "the visit costs more than the machine part by a factor of 22, I calculated",
      },
    ],
    comments: [
      {
        key: "gasket-kit-1",
        by: "bram",
        daysAgo: 149,
        stance: "for",
        body: "From the other side of the van: yes. 40 percent of second visits are parts below 10 euros.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "gasket-kit-2",
        by: "oskar",
        daysAgo: 148,
        stance: "against",
        body: "I change my gaskets myself, every four months. Please do not sell me a kit for what I have in the drawer.",
        helpfulBy: 2,
        replies: [
          {
            key: "gasket-kit-3",
            by: "rui",
            daysAgo: 147.5,
            stance: "none",
            body: "You would decline it and he takes it back.",
            helpfulBy: 2,
            replies: [],
          },
        ],
      },
      {
        key: "gasket-kit-4",
        by: "karl",
        daysAgo: 0.6,
        stance: "none",
        body: "Ich bin so einer mit eigener Kiste. Gut zu wissen, dass das jetzt offiziell wird.",
        replies: [],
      },
      {
        key: "gasket-kit-5",
        by: "resi",
        daysAgo: 109,
        stance: "none",
        body: "Das Geld für die private Kiste ist angekommen. Das hätte ich in zwanzig Jahren nicht erwartet.",
        helpfulBy: 4,
        replies: [],
      },
      {
        key: "gasket-kit-6",
        by: "harald",
        daysAgo: 105,
        stance: "question",
        body: "Werden auch Teile getauscht, die noch gut sind? Das wäre gegen meine Religion.",
        helpfulBy: 1,
        replies: [
          {
            key: "gasket-kit-7",
            by: "mara",
            daysAgo: 104,
            stance: "none",
            body: "Nur, was rechnerisch kein Jahr mehr hält. Das alte Teil bleibt auf Wunsch bei Ihnen.",
            helpfulBy: 3,
            replies: [],
          },
        ],
      },
    ],
  },
  {
    key: "dichtungssatz",
    merged: { into: "gasket-kit", by: "nadja", daysAgo: 20 },
    title: "Dichtungssatz zur Wartung gleich mitgeben",
    body: `Wenn ich zur Wartung fahre, weiß ich vorher nicht, welche Dichtungen ich brauche. Die Maschine weiß es. Also bitte: zwei Tage vor dem Termin eine Liste an den Techniker, und den Satz dazu ins Auto.

Im Moment fahre ich mit 60 verschiedenen Ringen herum, und der 61. ist der richtige.`,
    board: "service",
    tags: ["parts", "maintenance"],
    author: "resi",
    daysAgo: 118,
    language: "de",
    popularity: 22,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 114,
        by: "mara",
        note: "Gehört zu „Gasket kit with the yearly visit“, Ihre Seite davon hat uns gefehlt: die Liste zwei Tage vorher.",
      },
      {
        status: "in_progress",
        daysAgo: 35,
        by: "mara",
        note: "Die Liste kommt 48 Stunden vor dem Termin per Mail und steht in der Techniker-App. Läuft auf der Tour Nord an.",
      },
    ],
    becauses: [
      {
        person: "resi",
        importance: 3,
        text: "60 Ringe im Auto und der 61. fehlt",
      },
      {
        person: "maik",
        importance: 2,
        text: "zwei Anfahrten, eine Dichtung",
      },
      {
        person: "karl",
        importance: 2,
        text: "spart mir die halbe Woche",
      },
    ],
    comments: [
      {
        key: "dichtungssatz-1",
        by: "bram",
        daysAgo: 117,
        stance: "for",
        body: "Same here, the 61st is always the one.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "dichtungssatz-2",
        by: "mara",
        daysAgo: 113,
        stance: "question",
        body: "Reichen 48 Stunden, um das Auto zu packen, oder lieber drei Werktage?",
        helpfulBy: 1,
        replies: [
          {
            key: "dichtungssatz-3",
            by: "resi",
            daysAgo: 112,
            stance: "none",
            body: "48 Stunden reichen, außer montags. Für Montag bitte schon am Donnerstag.",
            helpfulBy: 2,
            replies: [
              {
                key: "dichtungssatz-4",
                by: "mara",
                daysAgo: 111,
                stance: "none",
                body: "Montag ist notiert.",
                helpfulBy: 2,
                replies: [],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    key: "technician-time",
    title: "A two hour window for the technician",
    body: '"Between 8 and 17 hours." I have one grinder apart, one machine cold and a shop full of people asking. Two hours window, text when he is on the way. The parcel people can do it.',
    board: "service",
    tags: ["maintenance"],
    author: "oskar",
    daysAgo: 185,
    language: "en",
    popularity: 35,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 182,
        by: "thea",
        note: "They can, so we should. We look at how the tours are planned.",
      },
      {
        status: "planned",
        daysAgo: 153,
        by: "thea",
        note: "From a whole day to half a day at once, and to two hours when the planning tool is in.",
      },
      {
        status: "delivered",
        daysAgo: 66,
        by: "thea",
        note: "Two hours window by text the evening before, and a second text 30 minutes ahead. Since the start: 88 percent inside the window, we publish the number each quarter.",
      },
    ],
    officialResponse: [
      {
        by: "thea",
        daysAgo: 66,
        body: `Done, and with a number you can hold against us. The evening before you get a window of two hours, and a second text when the technician is about 30 minutes away.

In the first eight weeks 88 percent arrived inside the window. The missing 12 percent are mostly the second visit of the day after a first one that was longer than planned. **We publish the number each quarter**, also when it goes down.`,
      },
    ],
    becauses: [
      {
        person: "oskar",
        importance: 2,
        text: "one lost day for 40 minutes of work",
      },
      {
        person: "lotte",
        importance: 1,
        text: "I could sleep in on that day",
      },
      {
        person: "wiebke",
        importance: 2,
        text: "ich nehme mir sonst einen ganzen Tag frei",
      },
      {
        person: "sigrid",
        importance: 1,
        text: "for the second shop somebody has to unlock",
      },
    ],
    comments: [
      {
        key: "technician-time-1",
        by: "bram",
        daysAgo: 184,
        stance: "against",
        body: "Traffic in Utrecht does not know windows. Do not promise what the van cannot keep.",
        helpfulBy: 1,
        replies: [
          {
            key: "technician-time-2",
            by: "oskar",
            daysAgo: 183.5,
            stance: "none",
            body: "Then promise 80 percent and publish the number.",
            helpfulBy: 3,
            replies: [
              {
                key: "technician-time-3",
                by: "thea",
                daysAgo: 153,
                stance: "none",
                body: "That is what we will do. Thank you, I had a longer sentence prepared and yours is better.",
                helpfulBy: 6,
                replies: [],
              },
            ],
          },
        ],
      },
      {
        key: "technician-time-4",
        by: "oskar",
        daysAgo: 65,
        stance: "none",
        body: "9:00 to 11:00, came at 9:40. Good.",
        helpfulBy: 4,
        replies: [],
      },
    ],
  },
  {
    key: "loaner",
    title: "A loan machine when the repair takes more than a day",
    body: "In June our Lotse stood for four days waiting for a board. Four days of espresso from a camping machine. I would have paid for a loaner.",
    board: "service",
    tags: ["maintenance"],
    author: "livia",
    daysAgo: 155,
    language: "en",
    popularity: 36,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 150,
        by: "mara",
        note: "We count how often a machine stands longer than a day, and where.",
      },
      {
        status: "declined",
        daysAgo: 123,
        by: "mara",
        note: "Last year 31 machines stood longer than a day, spread over nine countries. To have a loaner there the next morning we would need 14 machines in seven places, around 210,000 euros, and on most days all of them would stand idle. We put the money into the cause: boards and pumps in every van.",
        reasonCode: "too_costly",
        wouldChange:
          "If standing times do not fall below ten cases in the coming year, we were wrong about the cause and look at loaners again. The number will be published here.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 123,
        body: "No loaners, but not with empty hands. 22 of the 31 cases waited for one of five parts. **Those five are in every van now**, and when a machine stands for more than a day all the same, you get 90 euros for each further day, without asking.",
      },
    ],
    becauses: [
      {
        person: "livia",
        importance: 3,
        text: "four days, 2,900 francs of turnover, and the camping machine exploded",
      },
      {
        person: "reto",
        importance: 2,
        text: "I had to explain it to the landlord",
      },
      {
        person: "lena",
        importance: 2,
        text: "one machine, no plan B",
      },
      {
        person: "giulia",
        importance: 3,
        text: "a bar without espresso is a room",
      },
    ],
    comments: [
      {
        key: "loaner-1",
        by: "reto",
        daysAgo: 154,
        stance: "none",
        body: "It did not explode. It lost confidence.",
        helpfulBy: 5,
        replies: [],
      },
      {
        key: "loaner-2",
        by: "frank",
        daysAgo: 152,
        stance: "for",
        body: "Für ein Hotel wäre das ein Grund, den Wartungsvertrag zu verlängern.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "loaner-3",
        by: "bram",
        daysAgo: 140,
        stance: "against",
        body: "I keep two loaners for my own customers. They stand around eleven months of the year. It is a service you pay for with every machine.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "loaner-4",
        by: "livia",
        daysAgo: 122,
        stance: "none",
        body: "90 euros a day is not a machine. But parts in the van is the right answer, I admit.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "loaner-5",
        by: "mara",
        daysAgo: 15,
        stance: "none",
        body: "First count: 3 cases in the last three months, against 8 in the same months a year before.",
        helpfulBy: 4,
        replies: [],
      },
    ],
  },
];
