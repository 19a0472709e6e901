import type { DemoRoadmapItem } from "./types";

export const roadmap: DemoRoadmapItem[] = [
  {
    key: "drink-recipes",
    title: "Drink recipes that remember themselves",
    summary: "Pressure, temperature and pre-infusion belong to the drink, not to the shift.",
    horizon: "now",
    owner: "mara",
    ideas: ["recipe-memory", "recipes-per-barista", "saturday-mode"],
    brief: {
      problem: `In bars with more than one recipe, settings are lost at every change of shift. Those who measured it spend around three hours a month on finding them again, some of them a week, and a kilo of beans each time.`,
      audience: `Bars with two or more people at one machine. Without a stored recipe the machine behaves as it does today.`,
      proposal: `Each drink keeps its own pressure, temperature and pre-infusion. The barista presses the drink; the machine says when it is ready, with an honest countdown (up takes about a minute, down up to three).

Recipes are synchronised through the app. With the key out, the display shows recipes and hot water and nothing else.

- Six recipes per group in the first version
- Kogge and Lotse from 2023 on; the Jolle keeps temperature only`,
      questions: `- How many recipes are too many for the small display?
- Do they travel between machines by app, or is a QR code on the display enough?`,
    },
    revisions: [
      {
        daysAgo: 30,
        by: "mara",
        reason: "Home users told us that they like to turn the dial. Better said now than later.",
        edits: [
          {
            section: "audience",
            from: "Without a stored recipe",
            to: "Not for home users, who told us that they like to turn the dial. Without a stored recipe",
          },
          {
            section: "exclusions",
            from: "",
            to: "No recipes for the grinder, and none that change by themselves.",
          },
        ],
      },
      {
        daysAgo: 12,
        by: "mara",
        reason: "Yes. The key we take as it is; the copy waits for the network.",
        takes: 0,
        edits: [
          {
            section: "proposal",
            from: "synchronised through the app.",
            to: "kept on the machine and copied to the app when there is a network. Changing one needs the owner's key, using one does not.",
          },
        ],
      },
    ],
    suggestions: [
      {
        daysAgo: 15,
        by: "tomas",
        base: 2,
        edit: {
          section: "proposal",
          from: "synchronised through the app.",
          to: "kept on the machine, and copied to the app when there is a network. Changing one needs the owner's key.",
        },
        why: "Half the bars in Porto have no signal behind stone. Ines says the same of Lyon.",
        agree: ["ines", "lena", "beatriz"],
        decision: {
          daysAgo: 12,
          by: "mara",
          words: "Yes. The key we take as it is; the copy waits for the network.",
          state: "changed",
        },
      },
      {
        daysAgo: 10,
        by: "gerd",
        base: 3,
        edit: {
          section: "proposal",
          from: "Six recipes per group",
          to: "Twelve recipes per group",
        },
        why: "Our Saturday menu has nine drinks, and we will not choose among them.",
        agree: ["jonas"],
        decision: {
          daysAgo: 9,
          by: "mara",
          words:
            "The display holds six without scrolling, and four of five bars need no more. When it can hold more, we ask again.",
          state: "declined",
        },
      },
      {
        daysAgo: 2,
        by: "ines",
        base: 3,
        edit: {
          section: "proposal",
          from: "and nothing else.",
          to: "and nothing else, also when the power comes back after a cut.",
        },
        why: "Our breaker trips twice a month, and until now everything was open afterwards.",
        agree: ["lena", "aylin"],
      },
    ],
    history: [
      {
        daysAgo: 36,
        by: "mara",
        from: null,
        to: "next",
        note: "Three ideas describe the same morning. We answer them together.",
      },
      {
        daysAgo: 24,
        by: "mara",
        from: "next",
        to: "now",
        note: "96 accounts answered our letter about the network, 41 have none. That decides where recipes live, so we can start.",
      },
    ],
  },
  {
    key: "group-invoice",
    title: "One invoice for five cafés",
    summary: "Group billing, one due date, a line for each bar.",
    horizon: "now",
    owner: "nadja",
    ideas: ["one-invoice", "sammelrechnung"],
    brief: {
      problem: `A group with five bars gets about twenty invoices a month from us, with as many due dates. Somebody enters them one by one, one is always late, and the reminder costs money and mood.`,
      audience: `Everybody with two or more delivery addresses under one tax number. 61 accounts today.`,
      proposal: `One invoice a month, due on the 15th of the following one. A line with address and subtotal for each bar. Each line can be paid and objected to by itself, so that a dispute about one box does not hold up the rest. PDF and XRechnung.`,
      questions: `- Groups across borders: two tax numbers still mean two invoices. Is one cover sheet over both of any use?
- Should a bar be able to leave the group invoice in the middle of a month?`,
    },
    history: [
      {
        daysAgo: 161,
        by: "nadja",
        from: null,
        to: "next",
        note: "Our accounts can do it, the tax adviser agrees. Now it needs its turn.",
      },
      {
        daysAgo: 89,
        by: "nadja",
        from: "next",
        to: "now",
        note: "The new stock count is finished, the same two people are free for this now.",
      },
    ],
  },
  {
    key: "gasket-kit",
    title: "Gasket kit with the yearly visit",
    summary: "The technician brings what the machine says it needs.",
    horizon: "now",
    owner: "thea",
    ideas: ["gasket-kit", "dichtungssatz"],
    brief: {
      problem: `The technician sees at the yearly visit what will leak soon, and does not have it in the van. Four in ten second visits are for parts that cost less than 10 euros. The visit costs 189.`,
      audience: `Machines with a service contract, about 2,300. Those who change their gaskets themselves can decline the kit, and it goes back.`,
      proposal: `Two days before a visit the machine reports cycles and litres. We pack what its age says, the technician decides on the spot, you pay what was fitted. The list reaches the technician 48 hours ahead, for Mondays on Thursday.`,
      questions: `- Machines without a network: is a counter reading by phone good enough?
- May the kit include burrs, or is that a second step?`,
    },
    history: [
      {
        daysAgo: 110,
        by: "mara",
        from: null,
        to: "next",
        note: "Four of four technicians carry a private box with exactly this. It becomes official.",
      },
      {
        daysAgo: 35,
        by: "thea",
        from: "next",
        to: "now",
        note: "The first tours in the north and around Lisbon are packed from counter readings.",
      },
    ],
  },
  {
    key: "twelve-cups",
    title: "Twelve warm cups",
    summary: "A small zone on the tray, ready in six minutes.",
    horizon: "next",
    owner: "mara",
    ideas: ["cup-zone", "tassenwaermer"],
    brief: {
      problem: `The cup tray heats sixty cups badly. It takes forty minutes and half a kilowatt, and its edge never gets warm. The first guests of the day are the most loyal ones and get the cold cup.`,
      audience: `Bars that open within an hour of switching on. 29 of you counted: the median is eleven cups in the first half hour.`,
      proposal: `A foil heater under twelve cups, 120 W, ready in six minutes. The rest of the tray can be switched off. As a retrofit for Kogge and Lotse from 2021 on, fitted with the yearly visit, with a target below 190 euros.`,
      questions: `- Right side or front row? Most take cups with the left hand, canteens want the front.
- Is 45 °C warm enough, or do you want to set it?`,
    },
    history: [
      {
        daysAgo: 52,
        by: "mara",
        from: null,
        to: "next",
        note: "29 bars told us how many cups they need first. Now we can draw it.",
      },
    ],
  },
  {
    key: "grind-scale",
    title: "Mahlgrad 1 bis 60",
    summary: "Eine Skala für alle Mühlen, ab Werk geeicht.",
    horizon: "next",
    owner: "henrik",
    ideas: ["mahlgrad-schritte", "grind-numbers"],
    brief: {
      problem: `„Ein bisschen feiner“ lässt sich nicht weitersagen. Der Ring der Kiesel hat Striche ohne Zahlen, und der Nullpunkt liegt ab Werk bis zu 0,14 mm auseinander, nach zwei Jahren bis zu 0,3 mm.`,
      audience: `Bars mit mehreren Schichten oder mehreren Mühlen. Wer jeden Morgen allein einstellt, braucht es nicht, stört sich aber auch nicht daran.`,
      proposal: `Ein Ring mit Zahlen von 1 bis 60, ein Schritt sind 0,03 mm. Neue Mühlen sind ab Werk geeicht. Für ältere gibt es eine Lehre, mit der man den Nullpunkt in vier Minuten selbst findet, ohne die Mühle zu öffnen. Etwa alle 300 kg einmal nachmessen.`,
      questions: `- Was darf die Lehre kosten?
- Reicht eine Lehre pro Betrieb, oder braucht jede Filiale ihre eigene?
- Wann kommt die Kiesel 98 dran?`,
    },
    history: [
      {
        daysAgo: 100,
        by: "henrik",
        from: null,
        to: "later",
        note: "Der Wunsch ist klar, die Streuung der Nullpunkte noch nicht.",
      },
      {
        daysAgo: 58,
        by: "henrik",
        from: "later",
        to: "next",
        note: "55 Mühlen sind gemessen, es lässt sich eichen. Die Lehre liegt in Hamburg und Lissabon auf dem Tresen.",
      },
    ],
  },
  {
    key: "water-profile",
    title: "Water profile per bar",
    summary: "Descaling follows your water, not the calendar.",
    horizon: "next",
    owner: "nadja",
    ideas: ["water-profile", "entkalken-haerte"],
    brief: {
      problem: `The app reminds everybody every six weeks. In Bergen (1 °dH) that is eight times too often, at the harbour with 500 drinks a day it is too late. So nobody believes it, and the one reminder that mattered gets skipped.`,
      audience: `Everybody whose machine is connected, and groups most of all: five bars can drink from four waterworks.`,
      proposal: `A bar gets its own profile: hardness, softener and its setting, cartridge and date. The reminder counts litres times hardness over the surface of the boiler. Below 3 °dH behind the softener the app warns, because that is bad for boilers too. °dH, °fH and mg/l.`,
      questions: `- Which softeners can be read out directly?
- Chloride eats boilers faster than lime. Do you know yours?`,
    },
    history: [
      {
        daysAgo: 51,
        by: "nadja",
        from: null,
        to: "later",
        note: "We want it. The formula needs water reports from different towns first.",
      },
      {
        daysAgo: 4,
        by: "nadja",
        from: "later",
        to: "next",
        note: "Eleven of you sent water reports. That was the part we could not guess.",
      },
    ],
  },
  {
    key: "quieter-pump",
    title: "A quieter pump",
    summary: "Below 52 dB at the bar, without losing the ramp.",
    horizon: "later",
    owner: "mara",
    ideas: ["quieter-pump", "pumpe-leiser"],
    brief: {
      problem: `The vibration of the pump sits exactly where voices are. In a small shop that adds up to ninety minutes a day in which nobody understands an order. We measure 66 dB at one metre.`,
      audience: `Small rooms, hotel lobbies, offices, libraries. Whoever has a cellar can have the pump moved there today (1,400 to 1,900 euros).`,
      proposal: `The gear pump of the first try reached 58 dB instead of 52, and two of ten samples lost pressure on the ramp. We do not build that in. Next we hang today's pump in rubber inside a lined housing, which gives 4 to 6 dB in first tests.`,
      questions: `- Is 60 dB a difference you would pay for, and how much?
- Does the high tone bother you more than the loudness? Then we work on the tone first.`,
    },
    history: [
      {
        daysAgo: 122,
        by: "mara",
        from: null,
        to: "next",
        note: "A supplier promises 52 dB. Ten samples are ordered.",
      },
      {
        daysAgo: 11,
        by: "mara",
        from: "next",
        to: "later",
        note: "The supplier's sample reached 58 dB, not 52. We would rather say so now than in spring.",
      },
    ],
  },
  {
    key: "swap-beans",
    title: "Swap beans between roasters",
    summary: "Wholesale partners trade surplus lots.",
    horizon: "later",
    owner: "nadja",
    ideas: ["swap-beans"],
    brief: {
      problem: `Every roaster has forty kilos too much of something and is short of something else. What is left over ends on the compost, at Paulsens for about 3,000 euros a year, while our vans drive past half empty.`,
      audience: `Roasters who are on one of our tours. Not for bars, and not open to the public.`,
      proposal: `A list, not a marketplace: origin, harvest, kilos, roast date where there is one. Anonymous until the call, price by telephone. We carry closed sacks along the tour, the seller stays liable.

Green coffee first. Roasted coffee would make our warehouse a food business, and we do not want to decide that on a feeling.`,
      questions: `- How many kilos a year, green and roasted apart? Four of you have said so far.
- What may the ride cost?`,
    },
    history: [
      {
        daysAgo: 104,
        by: "nadja",
        from: null,
        to: "later",
        note: "We want it and do not know yet how. Food law is the part that takes long.",
      },
    ],
  },
  {
    key: "night-mode",
    title: "Machines that know when the bar is closed",
    summary: "The boiler sleeps by the opening hours, and is warm when the door opens.",
    horizon: "later",
    owner: "mara",
    ideas: [],
    unpublished: true,
    brief: {
      problem: `Most machines keep 12 litres at 93 °C all night. Service sees 3 kWh a night in the logs of the connected ones.`,
      proposal: `Opening hours in the app, one offset for each machine. Nothing is said outside before the energy label is decided.`,
      questions: `- Does the warranty of the seals allow two warm-ups a day?`,
    },
    history: [
      {
        daysAgo: 9,
        by: "mara",
        from: null,
        to: "later",
        note: "Ours alone until the energy label is decided in January.",
      },
    ],
  },
  {
    key: "spare-gaskets",
    title: "Spare gaskets from the machine's page",
    summary: "Press on the part in the drawing, get the one that fits this machine.",
    horizon: "delivered",
    deliveredDaysAgo: 38,
    owner: "mara",
    ideas: ["spare-gaskets"],
    brief: {
      problem: `The serial number was on a plate behind the boiler. Two people, a mirror and a telephone light, and still one delivery in three was the wrong part.`,
      audience: `Everybody who changes gaskets, screens, baskets and steam tips themselves.`,
      proposal: `Each machine has a page with its drawing and the parts that fit it as it was built, reliably from 2018 on. Older machines get one question about the lever. Machines with groups of two years show both. Everything under pressure or voltage is shown and explained and goes through a technician. Orders from machines that a dealer sold are credited to the dealer.`,
      questions: `- The parts list for cellars without a network
- Barkasse drawings, about half are done`,
    },
    history: [
      {
        daysAgo: 190,
        by: "mara",
        from: null,
        to: "next",
        note: "Our records are good enough from 2018 on. We start with the Kogge.",
      },
      {
        daysAgo: 121,
        by: "mara",
        from: "next",
        to: "now",
        note: "Drawings and prices for all Kogge are in.",
      },
      {
        daysAgo: 38,
        by: "mara",
        from: "now",
        to: "delivered",
        note: "Shipped with version 4.2. Shaped by six of you, and one mirror is retired.",
      },
    ],
  },
  {
    key: "pressure-profiles",
    title: "Pressure profiles in the app",
    summary: "Draw the curve, send it to the machine, see the real one on top.",
    horizon: "delivered",
    deliveredDaysAgo: 72,
    owner: "nadja",
    ideas: ["pressure-profiles"],
    brief: {
      problem: `The Lotse could do pressure profiles from the beginning, but entering one took twenty minutes with an arrow key. So most bars had one, entered once, by somebody who has left.`,
      audience: `Bars with a Lotse, and with coffees that change.`,
      proposal: `Draw with up to eight points, smooth or straight. A grey band shows what the pump can follow. Copy between machines of one account. The last real curve lies on top of the planned one. Points below 2 bar are marked instead of silently changed.`,
      questions: `- Sharing profiles with other accounts, if enough of you want it
- Who wrote a profile: Padaria Aurora has six of them called "house"`,
    },
    history: [
      {
        daysAgo: 231,
        by: "nadja",
        from: null,
        to: "next",
        note: "Six of you corrected the sketch. Good enough to start.",
      },
      {
        daysAgo: 160,
        by: "nadja",
        from: "next",
        to: "now",
        note: "Drawing and copying first, then the overlay.",
      },
      {
        daysAgo: 72,
        by: "nadja",
        from: "now",
        to: "delivered",
        note: "Shipped with version 4.1, after a beta with eleven accounts.",
      },
    ],
  },
];
