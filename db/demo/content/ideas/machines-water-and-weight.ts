import type { DemoIdea } from "../types";

export const machinesWaterAndWeightIdeas: DemoIdea[] = [
  {
    key: "drip-tray",
    title: "Warn us before the drip tray floods",
    body: `The drain of the tray gets blocked by coffee grounds, slowly, and then all at once. Last month it ran into the pastry display at 8:20. 64 croissants.

A float, a sensor, anything. The machine shows me the weather of the boiler in three decimals but not that it is standing in water.`,
    board: "machines",
    tags: ["water", "maintenance"],
    author: "joao",
    daysAgo: 70,
    language: "en",
    popularity: 38,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 66,
        by: "mara",
        note: "64 croissants is now a unit in our office. We look at two sensors.",
      },
      {
        status: "gathering_evidence",
        daysAgo: 38,
        by: "mara",
        note: "A float costs 4 euros and needs cleaning, a capacitive sensor 19 and needs none. How often did it happen to you in the last year? Then we know which one is worth it.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 38,
        body: `Two ways are on the bench. A float costs 4 euros and gets dirty, a capacitive sensor costs 19 and looks through the plastic from outside. Resi is right about the float, ours was stuck after nine days in a bar with an enthusiastic knock box.

19 euros in every machine is worth it if it floods often, and silly if it floods in one shop only. That is why we ask **how often it happened to you** in the last year. Zero is an answer too.

Until then: a litre of hot water down the drain at closing, as Oskar and Rui say.`,
      },
    ],
    prompts: {
      problem: "The drain closes slowly and nobody looks under the tray.",
      implication:
        "64 croissants, one drawer of sugar, two hours of cleaning, and a customer with wet shoes.",
    },
    becauses: [
      {
        person: "joao",
        importance: 3,
        text: "64 croissants",
      },
      {
        person: "marta",
        importance: 2,
        text: "three floods in twelve shops last year, about 900 euros together",
      },
      {
        person: "paul",
        importance: 2,
        text: "the wooden counter has swollen and the drawer does not open any more",
      },
      {
        person: "samir",
        importance: 1,
        text: "I check with a flashlight every two hours, I would rather not",
      },
      {
        person: "maik",
        importance: 2,
        text: "zweimal im Jahr Hochwasser, jedes Mal Freitag",
      },
    ],
    comments: [
      {
        key: "drip-tray-1",
        by: "rui",
        daysAgo: 69,
        stance: "for",
        body: "I am the one who cleans them. Boiling water down the drain every evening prevents nine of ten. But nobody does it unless the machine says so.",
        helpfulBy: 5,
        replies: [],
      },
      {
        key: "drip-tray-2",
        by: "resi",
        daysAgo: 65,
        stance: "against",
        body: "A float in there is dirty within a week and then it warns all the time or never. If you do it, please do not do it with a float.",
        helpfulBy: 4,
        replies: [
          {
            key: "drip-tray-3",
            by: "mara",
            daysAgo: 64,
            stance: "none",
            body: "That is exactly the argument inside the house as well.",
            helpfulBy: 2,
            replies: [],
          },
        ],
      },
      {
        key: "drip-tray-4",
        by: "paul",
        daysAgo: 37,
        stance: "none",
        body: "Once, in April. The counter remembers it.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "drip-tray-5",
        by: "marta",
        daysAgo: 36,
        stance: "none",
        body: "Three in twelve shops.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "drip-tray-6",
        by: "lars",
        daysAgo: 35,
        stance: "none",
        body: "Zweimal, Rösterei, Ausguss mit viel Mehl.",
        replies: [],
      },
      {
        key: "drip-tray-7",
        by: "oskar",
        daysAgo: 33,
        stance: "none",
        body: "Never. I pour a litre of hot water in it at closing. Cost of sensor: 0 euros.",
        helpfulBy: 3,
        replies: [
          {
            key: "drip-tray-8",
            by: "joao",
            daysAgo: 32.5,
            stance: "none",
            body: "Oskar, come and work for us.",
            helpfulBy: 4,
            replies: [],
          },
        ],
      },
    ],
  },
  {
    key: "tank-vorne",
    title: "Wassertank der Barkasse von vorne füllen",
    body: `Die Barkasse steht bei uns unter einem Hängeschrank, wie vermutlich in jedem zweiten Büro. Der Tank geht nur nach oben raus. Also ziehen wir die Maschine (31 kg) jeden Tag zweimal nach vorne, und in die Arbeitsplatte sind inzwischen zwei Rillen gefahren.

Bitte den Tank als Schublade nach vorne, oder wenigstens einen Schlauchanschluss als Nachrüstsatz.`,
    board: "machines",
    tags: ["water", "parts"],
    author: "stefan",
    daysAgo: 140,
    language: "de",
    popularity: 26,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 136,
        by: "mara",
        note: "Das trifft einen wunden Punkt: gezeichnet wurde sie frei stehend. Wir sehen uns Anschluss und Schublade an.",
      },
      {
        status: "gathering_evidence",
        daysAgo: 97,
        by: "mara",
        note: "Der Festanschluss als Nachrüstsatz ist machbar (etwa 140 Euro plus Installation). Bevor wir ihn bauen: Wie viele von Ihnen haben eine Wasserleitung in Reichweite von drei Metern?",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 97,
        body: `Die Schublade geht bei dieser Baureihe nicht, hinter der Front sitzt die Brüheinheit. Ein Festanschluss geht. Er kostet als Satz rund 140 Euro, und er braucht Wasser in der Nähe und einen Aquastopp.

Ob wir ihn auflegen, hängt davon ab, wie viele Büros eine Leitung haben. Ab 25 lohnt sich das Werkzeug.`,
      },
    ],
    prompts: {
      problem: "Tank nur von oben, über der Maschine 18 cm Platz.",
    },
    becauses: [
      {
        person: "stefan",
        importance: 2,
        text: "zweimal am Tag 31 Kilo ziehen, und es ist immer derselbe Kollege",
      },
      {
        person: "ruth",
        importance: 2,
        text: "zwei rillen in einer arbeitsplatte aus naturstein",
      },
    ],
    comments: [
      {
        key: "tank-vorne-1",
        by: "ruth",
        daysAgo: 5,
        stance: "none",
        body: "leitung ist da, 1,5 meter, bitte auf die liste",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "tank-vorne-2",
        by: "frank",
        daysAgo: 95,
        stance: "none",
        body: "In den Etagenküchen vier Barkassen, Leitung überall vorhanden.",
        replies: [],
      },
      {
        key: "tank-vorne-3",
        by: "maik",
        daysAgo: 94,
        stance: "none",
        body: "Leitung ja. Haben den Tank bisher mit Gießkanne befüllt, Tülle passt genau durch den Spalt.",
        helpfulBy: 1,
        replies: [
          {
            key: "tank-vorne-4",
            by: "stefan",
            daysAgo: 93.5,
            stance: "none",
            body: "Das mit der Gießkanne haben wir heute eingeführt. Danke, im Ernst.",
            helpfulBy: 4,
            replies: [],
          },
        ],
      },
      {
        key: "tank-vorne-5",
        by: "thea",
        daysAgo: 40,
        stance: "none",
        body: "Stand: 11 Konten mit Leitung. 14 fehlen bis zur Schwelle. Vielleicht im Newsletter fragen?",
        internal: true,
        replies: [],
      },
    ],
  },
  {
    key: "stop-by-weight",
    title: "Stop the shot by weight, not by volume",
    body: `Flow meters count water, guests drink coffee. With fresh beans our 36 g shot varies like this on the same volumetric setting:

| day after roasting | yield in cup |
|--:|--:|
| 4 | 31.8 g |
| 8 | 35.1 g |
| 14 | 38.9 g |

A scale in the drip tray grid would stop at 36.0 and be done. Two competitors have it. I would rather stay with you than explain a second brand to my technician.`,
    board: "machines",
    tags: ["dosing", "recipes", "effort-months"],
    author: "reto",
    daysAgo: 170,
    language: "en",
    popularity: 66,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 165,
        by: "mara",
        note: "Two prototypes exist in the house, neither survives a wet day. We write what we learn.",
      },
      {
        status: "gathering_evidence",
        daysAgo: 77,
        by: "mara",
        note: "The third prototype survives water. It does not survive a full knock on the grid. We need to know how your bars treat the grid, and what weighing by hand costs you.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 165,
        body: `We want this as well. What stands in the way is not the software, it is a load cell that lives under boiling water, grounds and 40 knocks an hour. Two prototypes died within nine days.

We do not have a date. You will get the test results here, the bad ones included.`,
      },
      {
        by: "mara",
        daysAgo: 77,
        body: `The third prototype lives since seven weeks. Accuracy is ±0.4 g in a quiet bar and ±1.1 g when somebody grinds on the same counter. A knock on the grid puts it out of order for four minutes.

So two questions before we spend the next 80,000 euros: would ±0.5 g be good enough for you, and **do your people knock on the grid**? Please be honest.`,
        changed: "Third prototype, its results, and what we need from you.",
      },
    ],
    prompts: {
      situation:
        "We weigh by hand, every shot, on two loose scales that die from steam about twice a year.",
      implication: "6 seconds per shot, 300 shots a day: half an hour. Plus four scales a year.",
      need_payoff: "I would pay 600 francs a group without thinking and 900 with thinking.",
    },
    becauses: [
      {
        person: "reto",
        importance: 3,
        text: "half an hour a day, and I lose this argument with my own staff every week",
      },
      {
        person: "livia",
        importance: 2,
        text: "four scales a year, each 79 francs",
      },
      {
        person: "yuki",
        importance: 2,
        text: "in six bars I see six different ways to guess",
      },
      {
        person: "giulia",
        importance: 1,
        text: "we look at the stream, but the young ones like numbers",
      },
      {
        person: "sigrid",
        importance: 3,
        text: "with light roasts two grams are the difference between sweet and sour",
      },
      {
        person: "hanna",
        importance: 2,
        text: "less to teach",
      },
    ],
    comments: [
      {
        key: "stop-by-weight-1",
        by: "giulia",
        daysAgo: 169,
        stance: "against",
        body: "My grandfather stopped it with his eye and so do I. What you buy with a scale is a person who does not look.",
        helpfulBy: 3,
        replies: [
          {
            key: "stop-by-weight-2",
            by: "reto",
            daysAgo: 168.5,
            stance: "none",
            body: "I have nine people on rotation and not one of your grandfathers.",
            helpfulBy: 6,
            replies: [],
          },
        ],
      },
      {
        key: "stop-by-weight-3",
        by: "piotr",
        daysAgo: 166,
        stance: "question",
        body: "Why not Bluetooth scales from others? You need a protocol and nothing wet.",
        helpfulBy: 2,
        replies: [
          {
            key: "stop-by-weight-4",
            by: "mara",
            daysAgo: 165,
            stance: "none",
            body: "It is the fallback. Batteries and pairing at seven in the morning worry us, but if prototype four dies it will be that.",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
      {
        key: "stop-by-weight-5",
        by: "samir",
        daysAgo: 76,
        stance: "none",
        body: "Honest answer: yes, we knock. Everybody knocks. Those who say they do not are not at the machine.",
        helpfulBy: 4,
        replies: [],
      },
      {
        key: "stop-by-weight-6",
        by: "livia",
        daysAgo: 75,
        stance: "none",
        body: "±0.5 is fine. ±1.1 is what my eye can do.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "stop-by-weight-7",
        by: "aylin",
        daysAgo: 70,
        stance: "question",
        body: "Would it be a retrofit?",
        helpfulBy: 1,
        replies: [
          {
            key: "stop-by-weight-8",
            by: "mara",
            daysAgo: 69,
            stance: "none",
            body: "For the Kogge from 2023 yes, that is the plan. The Lotse has another grid.",
            replies: [],
          },
        ],
      },
      {
        key: "stop-by-weight-9",
        by: "chiara",
        daysAgo: 68,
        stance: "none",
        body: "Tramontana is comparing us with a competitor on exactly this. Giulia is against, her uncle signs.",
        internal: true,
        replies: [],
      },
    ],
  },
];
