import type { DemoIdea } from "../types";

export const machinesEnergyIdeas: DemoIdea[] = [
  {
    key: "eco-standby",
    title: "Put group two to sleep in the afternoon",
    body: `From two to five we serve maybe twenty coffees. Both groups stay hot the whole time. On a Kogge 2 that is around 0.35 kW for nothing, which I know because Norwegian electricity has taught us all to read meters.

I would like to switch one group off for a few hours and have it come back at five by itself. Not the whole machine, one group.`,
    board: "machines",
    tags: ["energy", "effort-weeks"],
    author: "sigrid",
    daysAgo: 55,
    language: "en",
    popularity: 44,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 52,
        by: "mara",
        note: "The heaters are separate, so this is software. We look at how long a cold group needs and what it does to the seals.",
      },
      {
        status: "planned",
        daysAgo: 20,
        by: "mara",
        note: "Goes into 4.3. A group needs 9 minutes to come back, so the schedule starts it early. The seals do not mind, we cycled six of them 2,000 times.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 20,
        body: `Yes. Each group gets its own on and off times in the weekly schedule, and a long press on its display wakes it at once (9 minutes to brewing temperature, the display counts).

In our test bar it saved 0.31 kW on average over the afternoon. Less than you hoped, still about 900 kWh a year.`,
      },
    ],
    prompts: {
      situation: "Two groups hot from 7 to 20, the second one is needed in five of those hours.",
      implication: "About 1,000 kWh a year per machine, we have four.",
    },
    becauses: [
      {
        person: "sigrid",
        importance: 2,
        text: "four machines, 4,000 kWh, I have the invoices",
      },
      {
        person: "torstein",
        importance: 2,
        text: "our footprint report counts this machine before the freezer",
      },
      {
        person: "lena",
        importance: 1,
        text: "the second group is a very expensive radiator in summer",
      },
      {
        person: "marta",
        importance: 2,
        text: "bakeries are dead from two to four, all twelve of them",
      },
    ],
    comments: [
      {
        key: "eco-standby-1",
        by: "torstein",
        daysAgo: 54,
        stance: "for",
        body: "I did the measuring. Happy to share the log (1 minute steps, 14 days).",
        helpfulBy: 2,
        replies: [
          {
            key: "eco-standby-2",
            by: "mara",
            daysAgo: 52,
            stance: "question",
            body: "Yes please, to me. Does it include the day with the open door?",
            replies: [
              {
                key: "eco-standby-3",
                by: "torstein",
                daysAgo: 51.5,
                stance: "none",
                body: "It includes three days with the open door and one with snow.",
                helpfulBy: 1,
                replies: [],
              },
            ],
          },
        ],
      },
      {
        key: "eco-standby-4",
        by: "gerd",
        daysAgo: 50,
        stance: "against",
        body: "A machine that is warm is a machine that is ready.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "eco-standby-5",
        by: "giulia",
        daysAgo: 47,
        stance: "question",
        body: "What happens if a bus of tourists arrives at three?",
        helpfulBy: 2,
        replies: [
          {
            key: "eco-standby-6",
            by: "mara",
            daysAgo: 46,
            stance: "none",
            body: "Nine minutes, or both groups stay on: the schedule is yours.",
            helpfulBy: 3,
            replies: [],
          },
        ],
      },
    ],
  },
  {
    key: "power-cut",
    title: "After a power cut, come back the way we left it",
    body: `Our building is from 1904 and so is the wiring. When the fuse goes the machine comes back in standby, with the clock at 00:00 and the schedule gone. Twice the morning shift found a cold machine.

Just remember what you were doing and continue.`,
    board: "machines",
    tags: ["energy", "display"],
    author: "agnieszka",
    daysAgo: 300,
    language: "en",
    popularity: 40,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 297,
        by: "mara",
        note: "The clock has a buffer of four hours, the schedule should have survived. We look at your log.",
      },
      {
        status: "needs_info",
        daysAgo: 290,
        by: "mara",
        note: "We could not reproduce it. Could you send us the firmware version and whether the main switch was on or off when the power returned?",
      },
      {
        status: "planned",
        daysAgo: 271,
        by: "mara",
        note: "Found with Agnieszka's help: the board writes its state every 15 minutes and reads it only if the switch was pressed. Both will change.",
      },
      {
        status: "delivered",
        daysAgo: 148,
        by: "mara",
        note: "Firmware 4.0: after a power cut the machine goes on where it was, with the schedule and the clock from the network or a buffer of 72 hours.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 148,
        body: "Done in 4.0. The state is written at every change, the buffer lasts three days, and there is one exception that stays on purpose: **a descaling that was interrupted does not go on by itself.** Somebody has to look at it first.",
      },
    ],
    prompts: {
      situation:
        "A fuse blows two or three times a month, mostly at night when the bakery next door starts.",
      implication: "Each time 40 minutes late opening. In spring twice in one week.",
    },
    becauses: [
      {
        person: "agnieszka",
        importance: 3,
        text: "two lost mornings in one week, 600 zł each",
      },
      {
        person: "sven",
        importance: 2,
        text: "der Generator auf dem Markt geht öfter aus als an",
      },
      {
        person: "giulia",
        importance: 2,
        text: "the Bora takes the power in Trieste every winter",
      },
      {
        person: "claire",
        importance: 1,
        text: "extension cords, festivals, rain",
      },
    ],
    comments: [
      {
        key: "power-cut-1",
        by: "piotr",
        daysAgo: 299,
        stance: "none",
        body: `Log, firmware 3.7.2:

\`\`\`
02:14:07 PWR lost
02:31:55 PWR ok  rst=POR
02:31:56 RTC invalid -> 00:00
02:31:56 SCHED skip (rtc)
\`\`\`

So the schedule is there, it is skipped because the clock is invalid.`,
        helpfulBy: 4,
        replies: [
          {
            key: "power-cut-2",
            by: "mara",
            daysAgo: 290,
            stance: "none",
            body: "This is the most useful bug report of the month. Was the main switch on?",
            helpfulBy: 2,
            replies: [
              {
                key: "power-cut-3",
                by: "piotr",
                daysAgo: 289,
                stance: "none",
                body: "On. Always on, it is behind the panel.",
                helpfulBy: 1,
                replies: [],
              },
            ],
          },
        ],
      },
      {
        key: "power-cut-4",
        by: "harald",
        daysAgo: 280,
        stance: "none",
        body: "Ein Goldcap für 80 Cent hätte das Problem 1985 gelöst.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "power-cut-5",
        by: "agnieszka",
        daysAgo: 140,
        stance: "none",
        body: "Three cuts since the update. Every time warm at six. Dziękuję.",
        helpfulBy: 5,
        replies: [],
      },
    ],
  },
  {
    key: "cold-bike",
    title: "Jolle heizt auf dem Kaffeerad nicht nach, wenn es kalt ist",
    body: `Ich stehe ab sechs auf dem Markt, oft bei 2 bis 5 Grad. Die erste halbe Stunde ist alles gut, dann fällt die Gruppe von 93 auf 88 und kommt nicht wieder hoch. Auf der Anzeige steht trotzdem 93. Das ist das Ärgerlichste: sie LÜGT.

Auszug aus dem Protokoll (2.9.4):

\`\`\`
06:41:10 GRP set=93.0 act=92.8 duty=61%
06:52:30 GRP set=93.0 act=92.9 duty=88%
07:05:02 GRP set=93.0 act=93.0 duty=100%
07:05:02 AUX ntc2=87.6
\`\`\`

act sagt 93, ntc2 sagt 87,6. Gemessen im Becher: 86. Ich glaube ntc2.`,
    board: "machines",
    tags: ["energy", "display"],
    author: "sven",
    daysAgo: 26,
    language: "de",
    popularity: 12,
    statusHistory: [
      {
        status: "needs_info",
        daysAgo: 22,
        by: "mara",
        note: "Gutes Protokoll. Uns fehlt noch: Läuft die Jolle am Akku oder am Generator, und mit welcher Spannung unter Last? Bei 205 V schafft die Heizung die 93 Grad bei Frost nicht.",
      },
    ],
    becauses: [
      {
        person: "sven",
        importance: 3,
        text: "ich verkaufe 120 Becher lauwarm und bekomme es gesagt",
      },
      {
        person: "claire",
        importance: 2,
        text: "same on my cart below 8 degrees",
      },
    ],
    extensions: [
      {
        comment: "cold-bike-1",
        by: "mara",
        daysAgo: 24,
        adds: "Nachtrag aus der Diskussion: Die Anzeige nimmt den Fühler am Kessel (act). Gewünscht ist der am Gruppenkopf (ntc2).",
      },
    ],
    comments: [
      {
        key: "cold-bike-1",
        by: "tobi",
        daysAgo: 25,
        stance: "none",
        body: "act ist der Fühler am Kessel, ntc2 sitzt am Gruppenkopf. Die Anzeige nimmt den Kessel. Bei Windkälte ist der Unterschied genau das, was du misst.",
        helpfulBy: 5,
        replies: [
          {
            key: "cold-bike-2",
            by: "sven",
            daysAgo: 24.7,
            stance: "none",
            body: "Dann soll sie den anderen anzeigen!!",
            helpfulBy: 2,
            replies: [],
          },
        ],
      },
      {
        key: "cold-bike-3",
        by: "claire",
        daysAgo: 23,
        stance: "for",
        body: "I put a wool hat on the group. It is ridiculous and it helps, about two degrees.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "cold-bike-4",
        by: "mara",
        daysAgo: 22,
        stance: "question",
        body: "Die Frage nach der Spannung ist ernst gemeint, sie entscheidet, ob es Software oder Physik ist. Zeigen, was am Gruppenkopf ist, machen wir so oder so.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "cold-bike-5",
        by: "felix",
        daysAgo: 8,
        stance: "none",
        body: "Sven has not been back since the question. I am on Sylt next week and can bring a meter.",
        internal: true,
        replies: [],
      },
    ],
  },
];
