import type { DemoIdea } from "../types";

export const machinesSteamAndCleaningIdeas: DemoIdea[] = [
  {
    key: "left-handed-wand",
    title: "Left-handed steam wand",
    body: `Two of my five baristas are left-handed. Your wand turns 140 degrees, all of them towards the right hand. They steam with a twisted wrist, and one has it in writing from her doctor.

Could the joint be mirrored? Or sold as a part? I do not ask for a new machine, I ask for the other half of the circle.`,
    board: "machines",
    tags: ["cups-and-milk"],
    author: "ines",
    daysAgo: 320,
    language: "en",
    popularity: 45,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 316,
        by: "mara",
        note: "The joint is symmetrical, the stop inside is not. We ask the designer whether there was a reason.",
      },
      {
        status: "in_progress",
        daysAgo: 262,
        by: "mara",
        note: "There was no reason. A stop that can be turned is being milled.",
      },
      {
        status: "delivered",
        daysAgo: 158,
        by: "mara",
        note: "Every Kogge and Lotse from now on has a joint that turns both ways. For older machines there is part 4471-L for 29 euros, fitted in ten minutes with one key.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 262,
        body: `I asked the man who drew the joint in 2011. He said: "I am right-handed." That is the whole story, and we are a little ashamed of it.

A stop that can be set to either side is being made. Older machines will get it as a part, and it will not be sold at the price of a sculpture.`,
      },
    ],
    prompts: {
      problem: "Twisted wrist for 200 milks a day, one sick note this spring.",
    },
    becauses: [
      {
        person: "ines",
        importance: 3,
        text: "one of my best people could work without a bandage",
      },
      {
        person: "anouk",
        importance: 3,
        text: "it is my wrist",
      },
      {
        person: "claire",
        importance: 2,
        text: "on the cart there is only room on the left",
      },
      {
        person: "oskar",
        importance: 1,
        text: "my daughter is left-handed and the shop is hers one day",
      },
    ],
    comments: [
      {
        key: "left-handed-wand-1",
        by: "anouk",
        daysAgo: 319,
        stance: "for",
        body: "I am the one with the doctor's note. Right now I hold the pitcher like a violin.",
        helpfulBy: 6,
        replies: [],
      },
      {
        key: "left-handed-wand-2",
        by: "samir",
        daysAgo: 315,
        stance: "question",
        body: "Does a mirrored wand hit the group on the Kogge 3? The space on the left is tighter.",
        helpfulBy: 1,
        replies: [
          {
            key: "left-handed-wand-3",
            by: "mara",
            daysAgo: 262,
            stance: "none",
            body: "It clears by 11 mm with a 0.6 litre pitcher. With 1 litre it touches, so the part for the Kogge 3 is a bit shorter.",
            helpfulBy: 2,
            replies: [],
          },
        ],
      },
      {
        key: "left-handed-wand-4",
        by: "claire",
        daysAgo: 157,
        stance: "none",
        body: "Fitted yesterday, eight minutes, key was in the bag. Thank you.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "left-handed-wand-5",
        by: "anouk",
        daysAgo: 150,
        stance: "none",
        body: "Six days without a bandage. Merci, really.",
        helpfulBy: 9,
        replies: [],
      },
    ],
  },
  {
    key: "steam-purge",
    title: "Purge the steam wand by itself after every use",
    body: `I train baristas. The rule is: wipe, purge, every time. In the first week they do it, in the third week they do not. When I come back after two months I find milk in the wand, and I can smell it before I see it.

Let the machine blow for one second when the lever goes back. It already does on some super-automatics.`,
    board: "machines",
    tags: ["cups-and-milk", "cleaning"],
    author: "fatima",
    daysAgo: 33,
    language: "en",
    popularity: 28,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 29,
        by: "mara",
        note: "A valve could do it. We worry about hands: a purge that comes by itself at 130 °C needs a place to go. The safety people look at it first.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 29,
        body: `Nobody in this house doubts the problem; our service replaces about 140 blocked steam tips a year.

What we will not do is a wand that blows 130 °C steam while Anouk's hand is on it. So the purge may only happen when the wand is back over the tray, and for that the machine has to know where the wand is. A magnet and a sensor in the joint, around 22 euros, can be added to the joint that turns both ways. We build five and let them be used by people who have not read this thread.`,
      },
    ],
    prompts: {
      problem: "Dried milk inside the tip, a hygiene problem that nobody sees.",
    },
    becauses: [
      {
        person: "fatima",
        importance: 3,
        text: "I have trained 300 people and about 40 still purge after a month",
      },
      {
        person: "birgit",
        importance: 2,
        text: "our hygiene officer asks for exactly this",
      },
      {
        person: "olga",
        importance: 1,
        text: "dann riecht es morgens nicht mehr nach Käse",
      },
    ],
    comments: [
      {
        key: "steam-purge-1",
        by: "anouk",
        daysAgo: 32,
        stance: "against",
        body: "A wand that spits when I do not expect it? My hand is there. I wipe AFTER I put the lever back, like most people.",
        helpfulBy: 7,
        replies: [
          {
            key: "steam-purge-2",
            by: "fatima",
            daysAgo: 31.7,
            stance: "none",
            body: "You are right, it would have to wait until the wand is back over the tray.",
            helpfulBy: 3,
            replies: [
              {
                key: "steam-purge-3",
                by: "mara",
                daysAgo: 29,
                stance: "none",
                body: "That is the crux: the wand does not know where it is. A position sensor is possible, it moves this from weeks to months.",
                helpfulBy: 2,
                replies: [],
              },
            ],
          },
        ],
      },
      {
        key: "steam-purge-4",
        by: "gerd",
        daysAgo: 28,
        stance: "against",
        body: "Teach them once more.",
        helpfulBy: 2,
        replies: [
          {
            key: "steam-purge-5",
            by: "fatima",
            daysAgo: 27.5,
            stance: "none",
            body: "I teach them four times a week, Gerd. That is literally my job.",
            helpfulBy: 9,
            replies: [],
          },
        ],
      },
      {
        key: "steam-purge-6",
        by: "resi",
        daysAgo: 25,
        stance: "for",
        body: "Vom Service her: jede dritte Dampfdüse, die ich tausche, ist einfach zu.",
        helpfulBy: 3,
        replies: [],
      },
    ],
  },
  {
    key: "backflush",
    title: "Rückspülen mit einem Knopf",
    body: `Abends um zehn muss jede Gruppe fünfmal rückgespült werden, zehn Sekunden an, zehn Sekunden aus, dann noch mal mit klarem Wasser. Bei drei Gruppen steht jemand zwanzig Minuten davor und zählt. Und weil es zehn Uhr ist, zählt niemand richtig.

Wunsch: Blindsieb mit Pulver einsetzen, einen Knopf drücken, weggehen. Die Maschine macht das Programm für alle Gruppen nacheinander und sagt am Ende, welche Gruppe fertig ist.

> Unsere Technikerin sagt, bei zwei unserer fünf Bars sieht man am Ventil, dass abends abgekürzt wird.

Schön wäre, wenn man morgens sehen könnte, ob es gemacht wurde.`,
    board: "machines",
    tags: ["cleaning"],
    author: "hanna",
    daysAgo: 190,
    language: "de",
    popularity: 55,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 186,
        by: "mara",
        note: "Das Ventil kann es, die Steuerung auch. Offen ist, was passiert, wenn jemand das Blindsieb vergisst.",
      },
      {
        status: "planned",
        daysAgo: 141,
        by: "mara",
        note: "Der Druckverlauf verrät, ob ein Blindsieb sitzt: nach 3 Sekunden steht der Druck oder eben nicht. Damit ist die letzte offene Frage beantwortet.",
      },
      {
        status: "beta",
        daysAgo: 31,
        by: "mara",
        note: "Läuft als Vorabversion 4.3 in neun Bars. Wer mitmachen möchte, schreibt es hier in die Diskussion.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 141,
        body: `Wir bauen es. Die Sorge war, dass ohne Blindsieb neunzig Grad heißes Wasser in die Schale schießt, während niemand davorsteht. Der Drucksensor erkennt das nach drei Sekunden und bricht ab.

Das Programm macht alle Gruppen nacheinander, braucht etwa 11 Minuten und schreibt ins Protokoll, wann es durchgelaufen ist. Abkürzen kann man nur noch mit dem Schlüssel.`,
      },
    ],
    prompts: {
      situation: "Fünf Bars, drei mit Kogge 3, jeden Abend von Hand.",
      problem: "Um zehn wird abgekürzt, und niemand merkt es bis zum Ventilschaden.",
      implication:
        "20 Minuten je Bar und Abend. Zwei Magnetventile im letzten Jahr, je 210 Euro mit Einbau.",
      need_payoff: "Bei fünf Bars wären das etwa 50 Stunden im Monat, die jemand früher heimgeht.",
    },
    becauses: [
      {
        person: "hanna",
        importance: 3,
        text: "100 Minuten am Tag über alle Bars, und am Ende doch falsch",
      },
      {
        person: "aylin",
        importance: 3,
        text: "zwei Ventile im Jahr und jedes Mal steht eine Gruppe zwei Tage",
      },
      {
        person: "jonas",
        importance: 2,
        text: "Feierabend um 22:15 statt 22:40",
      },
      {
        person: "lena",
        importance: 2,
        text: "the closing shift would love you",
      },
      {
        person: "olga",
        importance: 2,
        text: "Die Spätschicht im Hotel ist allein, da zählt jede Minute.",
      },
      {
        person: "bram",
        importance: 2,
        text: "half of our valve repairs come from skipped cleaning",
      },
    ],
    comments: [
      {
        key: "backflush-1",
        by: "karl",
        daysAgo: 0.9,
        stance: "none",
        body: "Bin neu hier. Als Techniker kann ich nur sagen: bitte für alle Maschinen ab 2021. Ich tausche im Monat vier Ventile, an denen nichts kaputt ist außer der Reinigung.",
        replies: [],
      },
      {
        key: "backflush-2",
        by: "samir",
        daysAgo: 188,
        stance: "for",
        body: "Yes. I count to ten in three languages by the third group.",
        helpfulBy: 4,
        replies: [],
      },
      {
        key: "backflush-3",
        by: "gerd",
        daysAgo: 187,
        stance: "against",
        body: "Das Rückspülen ist der Moment, in dem man seine Maschine kennenlernt. Wer weggeht, hört nicht, wenn sie sich beschwert.",
        helpfulBy: 3,
        replies: [
          {
            key: "backflush-4",
            by: "hanna",
            daysAgo: 186.6,
            stance: "none",
            body: "Um zehn Uhr abends lernt bei uns niemand mehr jemanden kennen.",
            helpfulBy: 7,
            replies: [],
          },
        ],
      },
      {
        key: "backflush-5",
        by: "resi",
        daysAgo: 184,
        stance: "question",
        body: "Was ist mit dem Pulver? Wenn jemand die doppelte Menge nimmt, braucht es mehr klare Durchgänge.",
        helpfulBy: 5,
        replies: [
          {
            key: "backflush-6",
            by: "mara",
            daysAgo: 183,
            stance: "none",
            body: "Das Programm spült klar, bis die Leitfähigkeit stimmt, höchstens acht Durchgänge. Der Sensor ist ab 2022 drin.",
            helpfulBy: 2,
            replies: [],
          },
        ],
      },
      {
        key: "backflush-7",
        by: "jonas",
        daysAgo: 30,
        stance: "none",
        body: "Vorabversion bitte auch für uns, Kogge 2, 2023.",
        helpfulBy: 2,
        replies: [
          {
            key: "backflush-8",
            by: "thea",
            daysAgo: 29.5,
            stance: "none",
            body: "Ist eingetragen, die Mail mit dem Link kommt heute.",
            replies: [],
          },
        ],
      },
      {
        key: "backflush-9",
        by: "jonas",
        daysAgo: 12,
        stance: "none",
        body: "Zwei Wochen dabei. Einmal abgebrochen, weil ich tatsächlich das Blindsieb vergessen hatte. Funktioniert also.",
        helpfulBy: 6,
        replies: [],
      },
      {
        key: "backflush-10",
        by: "hanna",
        daysAgo: 8,
        stance: "none",
        body: "In der Bar am Kanal hängt das Protokoll bei „Gruppe 2 läuft“, obwohl sie fertig ist. Foto habe ich an Mara geschickt.",
        helpfulBy: 3,
        replies: [
          {
            key: "backflush-11",
            by: "mara",
            daysAgo: 7,
            stance: "none",
            body: "Danke, gefunden, in 4.3 Vorabversion 5 behoben.",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
    ],
  },
];
