import type { DemoIdea } from "../types";

export const appWaterIdeas: DemoIdea[] = [
  {
    key: "water-profile",
    title: "Water profile per bar",
    body: `Our five bars drink from four waterworks. Mitte has 19 °dH, the one in Potsdam 9, and two have softeners. The app has one setting for hardness and it is per account, not per bar. So the reminders are right in one bar and wrong in four.

Please: a profile per bar (hardness, softener or not, date of the last cartridge) and everything that depends on water looks there.`,
    board: "app",
    tags: ["water", "several-bars"],
    author: "hanna",
    daysAgo: 100,
    language: "en",
    popularity: 64,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 96,
        by: "nadja",
        note: "One field per account made sense when an account was one bar. It does not any more.",
      },
      {
        status: "planned",
        daysAgo: 51,
        by: "nadja",
        note: "Will be a profile per bar. What we cannot guess is your water, so we ask for reports: a photo of the letter from the waterworks is enough.",
      },
    ],
    officialResponse: [
      {
        by: "nadja",
        daysAgo: 51,
        body: `We do it. A bar gets its own water profile: hardness, softener and its setting, cartridge and date. Descaling follows litres and hardness, not the calendar.

Please send us your water report, we need about ten different ones to check the formula.`,
      },
      {
        by: "nadja",
        daysAgo: 4,
        body: `We do it, and sooner. Eleven of you sent water reports between 3 and 24 °dH, and the formula was wrong for three of them (all with softeners that are set to zero, which then bring salt). That was the part we could not guess.

A bar gets its own water profile: hardness, softener and its setting, cartridge and date. Descaling follows **litres and hardness**, not the calendar. It has moved from Later to Next.`,
        changed: "Eleven reports came in; moved up.",
      },
    ],
    prompts: {
      situation: "Five bars, four different waters, one field in the app.",
      problem: "Two bars descale too often, one too late.",
      implication:
        "One boiler descaled by the service for 480 euros, and 26 descalings a year that were not needed, 40 minutes each.",
      need_payoff: "A reminder that people believe.",
    },
    becauses: [
      {
        person: "hanna",
        importance: 3,
        text: "26 descalings a year for nothing, 17 hours",
      },
      {
        person: "aylin",
        importance: 2,
        text: "480 euros for one boiler because the app was sure",
      },
      {
        person: "lars",
        importance: 2,
        text: "Flensburg hat 14, wir filtern auf 6, die App weiß von beidem nichts",
      },
      {
        person: "sigrid",
        importance: 1,
        text: "Bergen has 1 °dH. We have never seen limescale. The app is worried every six weeks.",
      },
      {
        person: "agnieszka",
        importance: 2,
        text: "18 °dH and no softener allowed in the building",
      },
    ],
    comments: [
      {
        key: "water-profile-1",
        by: "lars",
        daysAgo: 99,
        stance: "for",
        body: "Habe dazu schon vor einer Weile auf Deutsch etwas geschrieben, „Entkalken nach Wasserhärte“. Kann man gern zusammenwerfen.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "water-profile-2",
        by: "sigrid",
        daysAgo: 97,
        stance: "none",
        body: "1 °dH here. I have descaled a perfectly clean boiler eight times because a telephone told me to.",
        helpfulBy: 7,
        replies: [],
      },
      {
        key: "water-profile-3",
        by: "karl",
        daysAgo: 0.7,
        stance: "none",
        body: "Sehe ich beim Kunden jede Woche. Entweder dreimal zu oft oder nie. Bitte auch Chlorid abfragen, das frisst Kessel schneller als Kalk.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "water-profile-4",
        by: "resi",
        daysAgo: 94,
        stance: "question",
        body: "Softener set to zero is dangerous for boilers. Will the app warn about it?",
        helpfulBy: 4,
        replies: [
          {
            key: "water-profile-5",
            by: "nadja",
            daysAgo: 92,
            stance: "none",
            body: "Yes, below 3 °dH after the softener it will say so and why.",
            helpfulBy: 2,
            replies: [],
          },
        ],
      },
      {
        key: "water-profile-6",
        by: "hanna",
        daysAgo: 50,
        stance: "none",
        body: "Report for all five sent, waterworks and our own strips.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "water-profile-7",
        by: "reto",
        daysAgo: 49,
        stance: "none",
        body: "Zürich, 14 französische Grad. Bitte beide Einheiten!",
        replies: [
          {
            key: "water-profile-8",
            by: "nadja",
            daysAgo: 48,
            stance: "none",
            body: "°dH, °fH and mg/l, you choose, the app remembers it.",
            helpfulBy: 3,
            replies: [],
          },
        ],
      },
    ],
  },
  {
    key: "entkalken-haerte",
    title: "Entkalken nach Wasserhärte statt nach Kalender",
    body: `Die App erinnert alle sechs Wochen ans Entkalken. Alle sechs Wochen! Wir haben eine Filteranlage auf 6 °dH und machen an manchen Tagen 30 Bezüge. Die Bar am Hafen macht 500 mit hartem Wasser und bekommt dieselbe Erinnerung.

Rechnet doch Liter mal Härte. Beides weiß die Maschine oder könnte es wissen.`,
    board: "app",
    tags: ["water"],
    author: "lars",
    daysAgo: 140,
    language: "de",
    popularity: 37,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 135,
        by: "nadja",
        note: "Sie haben recht, es ist ein Kalender. Die Liter kennt die Maschine, die Härte müssten wir fragen.",
      },
      {
        status: "planned",
        daysAgo: 51,
        by: "nadja",
        note: "Wird zusammen mit dem Wasserprofil je Bar gebaut, dort steht auch der Zeitplan.",
      },
    ],
    prompts: {
      problem: "Kalender statt Kalk.",
    },
    becauses: [
      {
        person: "lars",
        importance: 2,
        text: "weil es inzwischen niemand mehr ernst nimmt",
      },
      {
        person: "maik",
        importance: 1,
        text: "Wir drücken seit einem Jahr auf „später“.",
      },
      {
        person: "harald",
        importance: 2,
        text: "Zu Hause entkalke ich nach Teststreifen, das Gerät könnte das auch.",
      },
    ],
    comments: [
      {
        key: "entkalken-haerte-1",
        by: "harald",
        daysAgo: 139,
        stance: "for",
        body: "Liter mal Härte geteilt durch Kesselfläche. Formel habe ich Ihnen per Brief geschickt.",
        helpfulBy: 3,
        replies: [
          {
            key: "entkalken-haerte-2",
            by: "nadja",
            daysAgo: 135,
            stance: "none",
            body: "Der Brief ist angekommen und hängt am Whiteboard. Die Kesselfläche hatten wir tatsächlich vergessen.",
            helpfulBy: 6,
            replies: [],
          },
        ],
      },
      {
        key: "entkalken-haerte-3",
        by: "maik",
        daysAgo: 130,
        stance: "none",
        body: "„Später“ ist der meistgedrückte Knopf in unserer Kantine.",
        helpfulBy: 2,
        replies: [],
      },
    ],
  },
  {
    key: "descaling-water",
    title: "A descaling reminder that knows our water",
    body: `We run a softener at 4 °dH. The app still tells us to descale every six weeks, and by now nobody believes it. Last month we skipped one that was real.

Let me enter the hardness once, or read it from the softener. Then remind us when it matters.`,
    board: "app",
    tags: ["water"],
    author: "priya",
    daysAgo: 1,
    language: "en",
    popularity: 23,
    statusHistory: [],
    prompts: {
      situation: "Softener at 4 °dH, about 350 drinks a day on a Kogge 3.",
      problem: "The reminder comes by the calendar, so people stopped reading it.",
    },
    becauses: [
      {
        person: "dan",
        importance: 2,
        text: "the one we skipped was the one that counted",
      },
    ],
    comments: [
      {
        key: "descaling-water-1",
        by: "dan",
        daysAgo: 0.8,
        stance: "for",
        body: "I'm the one who skipped it. Boiler sounded like a bag of gravel.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "descaling-water-2",
        by: "tobi",
        daysAgo: 0.6,
        stance: "none",
        body: "Closely related to Hanna's water profile per bar, that one is planned already.",
        helpfulBy: 2,
        replies: [
          {
            key: "descaling-water-3",
            by: "priya",
            daysAgo: 0.5,
            stance: "question",
            body: "Thank you, I had not seen it. Does her version read the softener, or do I type it in?",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
    ],
  },
];
