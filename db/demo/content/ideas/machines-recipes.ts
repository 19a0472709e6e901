import type { DemoIdea } from "../types";

export const machinesRecipesIdeas: DemoIdea[] = [
  {
    key: "recipe-memory",
    title: "Remember pressure and temperature for every drink",
    body: `We pull four coffees with four recipes every morning. Each time somebody changes the bean, one of us walks to the machine, sets the brew pressure and the temperature by hand, and hopes that the last shift did not touch it.

What I would like: every drink remembers its own pressure and temperature. Press the button, and the machine is where it should be in the time it takes to lock in the portafilter.

We have two Kogge 2 from 2023, four people in the week and three helpers on Saturday. The laminated card next to the machine has been wrong since August.`,
    board: "machines",
    tags: ["recipes", "display", "team", "effort-weeks"],
    author: "lena",
    daysAgo: 62,
    language: "en",
    popularity: 100,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 60,
        by: "mara",
        note: "We have this on the table. The boiler can do it, the display cannot, so the question is where the recipe lives. Next word from us in four weeks at the latest.",
      },
      {
        status: "gathering_evidence",
        daysAgo: 46,
        by: "mara",
        note: "Before we choose between machine and app we want to know how many bars have a network behind the counter. Please tell us in the thread, one line is enough.",
      },
      {
        status: "planned",
        daysAgo: 33,
        by: "mara",
        note: "Decided: recipes are kept on the machine. We also asked by mail: 41 of 96 accounts have no network that they would trust at seven in the morning.",
      },
      {
        status: "in_progress",
        daysAgo: 24,
        by: "mara",
        note: "The display team started on Monday. Two of you have the first test firmware; when they stop swearing, the rest of you get it.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 59,
        body: "You are right, and it is a gap of ours: the boiler could do it since 2023, the display cannot. We are looking at two ways, one on the machine and one through the app. The first costs us about four months, the second six weeks, but it needs a network behind your bar.",
      },
      {
        by: "mara",
        daysAgo: 46,
        body: `You are right, and it is a gap of ours: the boiler could do it since 2023, the display cannot. We are looking at two ways, one on the machine and one through the app. The first costs us about four months, the second six weeks, but it needs a network behind your bar.

Before we choose, we would like to know how many of you have that network. We decide within two weeks and write it here, whichever way it goes.`,
        changed: "Says what we need to know before we decide.",
      },
      {
        by: "mara",
        daysAgo: 33,
        body: `You are right, and it is a gap of ours: the boiler could do it since 2023, the display cannot.

We asked every customer by mail about the network, 96 accounts answered, and 41 have none. So recipes will live **on the machine**, and be copied to the app where there is a connection. That is ten weeks more work than the other way round, and we think it is worth it.

What you get in the first version:

- six recipes per group, each with pressure, temperature and pre-infusion time
- using a recipe needs nothing, changing one needs the owner's key (thank you, Gerd and Lena)
- Kogge and Lotse from 2023 on; the Jolle has no pressure valve, so it keeps temperature only`,
        changed: "The decision, and why it is the slower way.",
      },
    ],
    prompts: {
      situation:
        "Two people at one machine, four drinks, two beans on weekdays and a third one at the weekend.",
      problem:
        "The settings are lost at every change of shift. Nobody writes down what they changed, me included.",
      implication:
        "About three hours a week of dialling in again, and roughly 900 g of beans that go down the knock box.",
      need_payoff:
        "Helpers could make all four drinks from day one. I would pay for it as an option.",
    },
    becauses: [
      {
        person: "lena",
        importance: 3,
        text: "worth three hours a week to us, and one argument a day",
      },
      {
        person: "ines",
        importance: 3,
        text: "we threw away 11 kilos of beans in October, only to find the setting again",
      },
      {
        person: "jonas",
        importance: 2,
        text: "Neue Leute könnten ab dem ersten Tag allein am Tresen stehen.",
      },
      {
        person: "tomas",
        importance: 3,
        text: "my evening shift pulls the house blend at the morning temperature and I hear about it from the guests",
      },
      {
        person: "aylin",
        importance: 3,
        text: "five bars, fourteen baristas, one taste. That is the whole business.",
      },
      {
        person: "samir",
        importance: 2,
        text: "I spend the first 25 minutes of every shift finding out what yesterday did",
      },
      {
        person: "sigrid",
        importance: 2,
        text: "light roasts need 94.5 and the filter-style blend 91, we switch nine times a day",
      },
      {
        person: "reto",
        importance: 2,
        text: "bei uns wechselt die Bohne jede Woche, das kostet jedes Mal ein Kilo",
      },
      {
        person: "hanna",
        importance: 3,
        text: "training takes six days now, two of them are only about settings",
      },
    ],
    extensions: [
      {
        comment: "recipe-memory-1",
        by: "lena",
        daysAgo: 59.6,
        adds: "Using a recipe should need nothing. Changing one may need the owner's key, so that the Saturday helpers can work with it and nobody turns it by accident.",
      },
    ],
    comments: [
      {
        key: "recipe-memory-1",
        by: "gerd",
        daysAgo: 60.5,
        stance: "against",
        body: "A recipe hides what the barista should taste. If the button always knows, nobody learns to dial in. I would lock it behind the owner's key.",
        helpfulBy: 14,
        replies: [
          {
            key: "recipe-memory-2",
            by: "lena",
            daysAgo: 60.2,
            stance: "none",
            body: "Fair. With us it is the Saturday helpers who need it, and they are not learning, they are surviving. A key for changing, none for using?",
            helpfulBy: 9,
            replies: [],
          },
          {
            key: "recipe-memory-3",
            by: "mara",
            daysAgo: 59,
            stance: "none",
            body: "That split is in our sketch now. Thank you both, it is named after neither of you.",
            helpfulBy: 11,
            replies: [
              {
                key: "recipe-memory-4",
                by: "gerd",
                daysAgo: 58.5,
                stance: "none",
                body: "Then I withdraw half of my objection. The other half I keep for tradition.",
                helpfulBy: 4,
                replies: [],
              },
            ],
          },
        ],
      },
      {
        key: "recipe-memory-5",
        by: "aylin",
        daysAgo: 57,
        stance: "question",
        body: "Would the recipes travel between machines? We have five bars and one head barista.",
        helpfulBy: 6,
        replies: [
          {
            key: "recipe-memory-6",
            by: "mara",
            daysAgo: 56,
            stance: "none",
            body: "Between machines of one account: yes, by the app or by a QR code on the display that the next machine reads. Between accounts only if both want it.",
            replies: [],
          },
        ],
      },
      {
        key: "recipe-memory-7",
        by: "ines",
        daysAgo: 56,
        stance: "for",
        body: "No network behind our bar, and the walls are a metre thick. For us it has to live on the machine.",
        helpfulBy: 8,
        replies: [
          {
            key: "recipe-memory-8",
            by: "tomas",
            daysAgo: 55.4,
            stance: "for",
            body: "Same in Porto. Half of the bars down at the river have no signal behind stone. And the pre-infusion time belongs to the recipe too, or the light roasts will never come out the same.",
            helpfulBy: 5,
            replies: [
              {
                key: "recipe-memory-9",
                by: "mara",
                daysAgo: 55,
                stance: "none",
                body: "@tomas pre-infusion is in, you are credited in the brief. It costs us nothing, the valve is the same.",
                helpfulBy: 3,
                replies: [],
              },
            ],
          },
        ],
      },
      {
        key: "recipe-memory-10",
        by: "tobi",
        daysAgo: 52,
        stance: "question",
        body: 'Is the PID fast enough? From 91 to 94.5 °C on a Kogge 2 I measure 70 seconds, so "the time it takes to lock in the portafilter" will not happen with a brew boiler of that mass.',
        helpfulBy: 2,
        replies: [
          {
            key: "recipe-memory-11",
            by: "mara",
            daysAgo: 51,
            stance: "none",
            body: "Good measurement, ours says 64. Up is fast, down is slow (around 3 minutes). The display will show an honest countdown instead of pretending. Sorting your menu from cool to hot helps more than anything we can do in software.",
            helpfulBy: 7,
            replies: [],
          },
        ],
      },
      {
        key: "recipe-memory-12",
        by: "oskar",
        daysAgo: 47,
        stance: "none",
        body: "Network: none. Kogge 3, built 2023.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "recipe-memory-13",
        by: "marta",
        daysAgo: 45.5,
        stance: "none",
        body: "12 bakeries, 4 without network, 3 with one that drops when the ovens start.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "recipe-memory-14",
        by: "chiara",
        daysAgo: 44,
        stance: "none",
        body: "Padaria Aurora would take the option for all 12 sites if it comes before their spring tender. Marta said so on the phone, not in writing. Please do not quote.",
        internal: true,
        replies: [],
      },
      {
        key: "recipe-memory-15",
        by: "nils",
        daysAgo: 40,
        stance: "against",
        body: "As somebody with a Jolle at home I like to turn the dial, that is why I bought it. Please do not make this the only way.",
        helpfulBy: 2,
        replies: [
          {
            key: "recipe-memory-16",
            by: "mara",
            daysAgo: 39.5,
            stance: "none",
            body: "It will not be. Without a stored recipe the machine behaves as today.",
            helpfulBy: 3,
            replies: [],
          },
        ],
      },
      {
        key: "recipe-memory-17",
        by: "samir",
        daysAgo: 20,
        stance: "for",
        body: "I am one of the two with the test firmware. Day four. It forgot recipe 5 once when I pulled the plug while saving. Everything else: I do not want to give it back.",
        helpfulBy: 5,
        replies: [],
      },
    ],
  },
  {
    key: "recipes-per-barista",
    title: "Recipes per barista",
    body: `Everybody on our team has a favourite setting and swears by it. The machine knows only one. Could each barista have their own set, chosen by a tap at the start of the shift?

Then nobody has to reset anything, and in the evening we could even see which one tasted better.`,
    board: "machines",
    tags: ["recipes", "team"],
    author: "wiebke",
    daysAgo: 96,
    language: "en",
    popularity: 34,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 91,
        by: "mara",
        note: "Close to what we hear from several bars. We look at it together with memory for each drink.",
      },
      {
        status: "in_progress",
        daysAgo: 24,
        by: "mara",
        note: 'Goes into "Drink recipes that remember themselves". You will get recipes per drink first; choosing a set per person comes after the first version, if the bars that test it still miss it.',
      },
    ],
    becauses: [
      {
        person: "wiebke",
        importance: 2,
        text: "three people, three opinions, one boiler",
      },
      {
        person: "beatriz",
        importance: 1,
        text: "it would end the discussion about who moved the temperature",
      },
      {
        person: "kasia",
        importance: 2,
        text: "we hold tastings with guest baristas, each reset takes us 10 minutes",
      },
    ],
    comments: [
      {
        key: "recipes-per-barista-1",
        by: "jonas",
        daysAgo: 95,
        stance: "against",
        body: "As the owner of the place where Wiebke works: no. A guest should not taste who is on shift.",
        helpfulBy: 6,
        replies: [
          {
            key: "recipes-per-barista-2",
            by: "wiebke",
            daysAgo: 94.6,
            stance: "none",
            body: "You taste it today already, only that nobody can say why.",
            helpfulBy: 3,
            replies: [
              {
                key: "recipes-per-barista-3",
                by: "jonas",
                daysAgo: 94,
                stance: "none",
                body: "Touché.",
                helpfulBy: 2,
                replies: [],
              },
            ],
          },
        ],
      },
      {
        key: "recipes-per-barista-4",
        by: "hanna",
        daysAgo: 90,
        stance: "against",
        body: "Per drink, yes. Per person, please not. I train fourteen people so that they make the same espresso.",
        helpfulBy: 4,
        replies: [],
      },
      {
        key: "recipes-per-barista-5",
        by: "yuki",
        daysAgo: 72,
        stance: "for",
        body: "As a freelancer I work in six bars. A card with my settings that I bring along would be lovely. But I understand the owners.",
        helpfulBy: 1,
        replies: [
          {
            key: "recipes-per-barista-6",
            by: "henrik",
            daysAgo: 71,
            stance: "none",
            body: "A QR code you carry is on the list for recipes in general. Whose machine it opens on is then up to the bar.",
            replies: [],
          },
        ],
      },
    ],
  },
];
