import type { DemoIdea } from "../types";

export const machinesCupsIdeas: DemoIdea[] = [
  {
    key: "cup-zone",
    title: "Warm the cups without heating the whole bar",
    body: `The cup tray takes 40 minutes and half a kilowatt. A zone for the twelve cups we need first would do.

Measured on our Kogge 3, cold start, room at 17 °C:

| minutes | tray centre | tray edge | power |
|--:|--:|--:|--:|
| 10 | 29 °C | 24 °C | 510 W |
| 20 | 38 °C | 31 °C | 505 W |
| 40 | 46 °C | 37 °C | 500 W |

The edge never gets warm. So we heat 60 cups badly instead of 12 properly.`,
    board: "machines",
    tags: ["cups-and-milk", "energy"],
    author: "oskar",
    daysAgo: 120,
    language: "en",
    popularity: 82,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 116,
        by: "mara",
        note: "Your table went straight to the lab. We repeat the measurement on three machines.",
      },
      {
        status: "gathering_evidence",
        daysAgo: 101,
        by: "mara",
        note: "Our numbers match yours within two degrees. Now we would like to know how many cups you really need in the first half hour.",
      },
      {
        status: "planned",
        daysAgo: 52,
        by: "mara",
        note: "29 bars answered: the median is eleven cups. So twelve it is, in six minutes, with a separate foil heater of 120 W. It can be fitted to machines from 2021 on.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 101,
        body: `Your measurement is better than our data sheet. We repeated it and got the same, within two degrees. The tray is heated by what the boilers lose plus one long element, and the element sits in the middle. That was cheap to build and it is wasteful to run.

A foil heater under twelve cups would need 120 W and around six minutes. Before we draw it: **how many cups do you need in the first half hour**, and where do they stand, left or right?`,
      },
      {
        by: "mara",
        daysAgo: 52,
        body: `Your measurement is better than our data sheet. 29 of you told us how many cups you need first, the median is eleven. So we make a zone for twelve, on the right, ready in six minutes, 120 W.

It will be a retrofit for Kogge and Lotse from 2021 on. The price is open; we aim below 190 euros fitted with the yearly visit and will say so here when we know.`,
        changed: 'Answer to "how many cups": eleven. Retrofit confirmed, price not yet.',
      },
    ],
    prompts: {
      situation: "We switch on at 6:10, open at 7:00.",
      problem: "The first twenty guests get a cold cup.",
      implication: "Half a kilowatt for ten hours is about 1,500 kWh a year, say 450 euros.",
      need_payoff: "A zone of 12 cups at 45 °C in ten minutes.",
    },
    becauses: [
      {
        person: "oskar",
        importance: 2,
        text: "450 euros a year for lukewarm cups",
      },
      {
        person: "sigrid",
        importance: 2,
        text: "electricity in our building doubled, the landlord reads the meter out loud",
      },
      {
        person: "lotte",
        importance: 3,
        text: "the first guests are the ones who come every day and they get the cold cup",
      },
      {
        person: "marta",
        importance: 2,
        text: "12 machines times 10 hours times half a kilowatt, you can do the sum",
      },
      {
        person: "reto",
        importance: 1,
        text: "in der Schweiz wird der Cappuccino zurückgeschickt, wenn die Tasse kalt ist",
      },
      {
        person: "giulia",
        importance: 3,
        text: "a cold cup in Trieste is an insult to the family",
      },
      {
        person: "frank",
        importance: 2,
        text: "Wir spülen morgens 80 Tassen heiß vor, nur damit sie warm sind.",
      },
    ],
    comments: [
      {
        key: "cup-zone-1",
        by: "lotte",
        daysAgo: 119.5,
        stance: "for",
        body: "I am the daughter. He really did stand there with a thermometer from the pharmacy.",
        helpfulBy: 5,
        replies: [],
      },
      {
        key: "cup-zone-2",
        by: "gerd",
        daysAgo: 118,
        stance: "against",
        body: "A good cup stays warm because it was washed hot. My tray has been off since 1998.",
        helpfulBy: 3,
        replies: [
          {
            key: "cup-zone-3",
            by: "oskar",
            daysAgo: 117.8,
            stance: "none",
            body: "Your dishwasher uses 9 kW, Gerd.",
            helpfulBy: 6,
            replies: [
              {
                key: "cup-zone-4",
                by: "gerd",
                daysAgo: 117.5,
                stance: "none",
                body: "But it also washes.",
                helpfulBy: 2,
                replies: [],
              },
            ],
          },
        ],
      },
      {
        key: "cup-zone-5",
        by: "agnieszka",
        daysAgo: 112,
        stance: "question",
        body: "Left or right? Our grinder stands on the right and the cups are taken with the left hand.",
        helpfulBy: 2,
        replies: [
          {
            key: "cup-zone-6",
            by: "mara",
            daysAgo: 101,
            stance: "none",
            body: "Good question, that is exactly what we ask now.",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
      {
        key: "cup-zone-7",
        by: "sigrid",
        daysAgo: 100,
        stance: "none",
        body: "9 cups, right side.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "cup-zone-8",
        by: "aylin",
        daysAgo: 99,
        stance: "none",
        body: "Between 10 and 16 depending on the bar. Take-away in the first half hour is 70 %, those are paper.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "cup-zone-9",
        by: "frank",
        daysAgo: 98,
        stance: "none",
        body: "Frühstück im Hotel: 35 in der ersten halben Stunde. Wir sind wahrscheinlich nicht das Maß der Dinge.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "cup-zone-10",
        by: "tobi",
        daysAgo: 60,
        stance: "question",
        body: "120 W foil on the 230 V rail or on the 24 V supply? The 24 V supply in the 2021 Kogge is rated at 150 W total.",
        helpfulBy: 1,
        replies: [
          {
            key: "cup-zone-11",
            by: "mara",
            daysAgo: 58,
            stance: "none",
            body: "230 V with its own thermal fuse. You read our circuit diagrams more carefully than some of us.",
            helpfulBy: 2,
            replies: [],
          },
        ],
      },
      {
        key: "cup-zone-12",
        by: "harald",
        daysAgo: 51,
        stance: "for",
        body: "Sehr vernünftig. In meinem Berufsleben hätte man stattdessen ein größeres Netzteil eingebaut.",
        helpfulBy: 1,
        replies: [],
      },
    ],
  },
  {
    key: "tassenwaermer",
    title: "Tassenwärmer nur vorne heizen",
    body: `Die Ablage oben wird komplett beheizt. Wir brauchen aber nur die vorderste Reihe. Hinten stehen bei uns Gläser, die sollen gar nicht warm werden.

Einfach die Heizung teilen. Vorne an, hinten aus.`,
    board: "machines",
    tags: ["cups-and-milk", "energy"],
    author: "maik",
    daysAgo: 30,
    language: "de",
    popularity: 24,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 27,
        by: "mara",
        note: "Das liegt nah an der Idee von Oskar Brandt, die schon geplant ist. Wir prüfen, ob „vorne“ statt „rechts“ technisch dasselbe ist.",
      },
    ],
    becauses: [
      {
        person: "maik",
        importance: 2,
        text: "die Gläser sind so warm, dass die Limo kippt",
      },
      {
        person: "wiebke",
        importance: 1,
        text: "spart Strom und verbrannte Finger beim Einräumen",
      },
    ],
    comments: [
      {
        key: "tassenwaermer-1",
        by: "oskar",
        daysAgo: 29,
        stance: "none",
        body: "Schau mal unter meiner Idee, „Warm the cups without heating the whole bar“. Da stehen auch Messwerte.",
        helpfulBy: 3,
        replies: [
          {
            key: "tassenwaermer-2",
            by: "maik",
            daysAgo: 28.8,
            stance: "none",
            body: "Gesehen, danke. Bei dir ist es rechts, bei mir vorne. Sonst dasselbe.",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
      {
        key: "tassenwaermer-3",
        by: "mara",
        daysAgo: 27,
        stance: "question",
        body: "Wie tief ist die vorderste Reihe bei Ihnen, eine Tasse oder zwei? Die Folie wäre 18 cm breit.",
        replies: [
          {
            key: "tassenwaermer-4",
            by: "maik",
            daysAgo: 26,
            stance: "none",
            body: "Eine Tasse, 9 cm. Zwei wenn Cappuccinotassen.",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
    ],
  },
  {
    key: "tall-cups",
    title: "Three more centimetres for takeaway cups",
    body: `We're kitting out our first shop and I love the Kogge, but a 12 oz cup doesn't fit under the spouts with a scale below it. We measured at your dealer's: 131 mm clearance, our cup is 110 and the scale 28. Seven millimetres!!

Any chance of a taller version, or feet for the groups, or a lower grid?`,
    board: "machines",
    tags: ["cups-and-milk"],
    author: "callum",
    daysAgo: 48,
    language: "en",
    popularity: 24,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 45,
        by: "mara",
        note: "131 mm is right. We ask the casting people what another 10 would mean.",
      },
      {
        status: "declined",
        daysAgo: 29,
        by: "mara",
        note: "Clearance is set by one casting that carries both groups. A taller one means a new mould for about 140,000 euros and a higher machine that no longer fits under the cupboards it was bought for. For seven millimetres we found a cheaper way, see our answer.",
        reasonCode: "too_costly",
        wouldChange:
          "When the Kogge is redrawn, which is not before 2028, clearance for a 12 oz cup with a scale is on the list of requirements. It is written down, with your name.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 29,
        body: `No taller casting, for the reason above. But there is a grid that sits 12 mm lower, made for a hotel chain in 2022 and never put in the catalogue. Part 3310-T, 64 euros, fits every Kogge. With it your cup and your scale go under with 5 mm to spare.

It is in the shop as of today.`,
      },
    ],
    becauses: [
      {
        person: "callum",
        importance: 3,
        text: "takeaway is 80 % of our plan",
      },
      {
        person: "dan",
        importance: 2,
        text: "we decant into a jug and pour, twice the washing up",
      },
    ],
    comments: [
      {
        key: "tall-cups-1",
        by: "dan",
        daysAgo: 47,
        stance: "for",
        body: "We've been pouring from a jug for three years because of this.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "tall-cups-2",
        by: "hanna",
        daysAgo: 46,
        stance: "none",
        body: "Wir nehmen flache Waagen, 15 mm. Nicht ideal, geht aber.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "tall-cups-3",
        by: "callum",
        daysAgo: 28,
        stance: "none",
        body: 'That\'s a "no" I can live with. Grid ordered.',
        helpfulBy: 6,
        replies: [],
      },
      {
        key: "tall-cups-4",
        by: "dan",
        daysAgo: 27,
        stance: "none",
        body: "Wait, this part has existed since 2022??",
        helpfulBy: 3,
        replies: [
          {
            key: "tall-cups-5",
            by: "mara",
            daysAgo: 26.5,
            stance: "none",
            body: "Yes. We are going through the drawer of special parts now, there are 31 more in it.",
            helpfulBy: 4,
            replies: [],
          },
        ],
      },
    ],
  },
];
