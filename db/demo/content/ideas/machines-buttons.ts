import type { DemoIdea } from "../types";

export const machinesButtonsIdeas: DemoIdea[] = [
  {
    key: "saturday-mode",
    title: "Saturday mode: only the buttons a helper needs",
    body: `I help out at Café Kontor on Saturdays and study the rest of the week. The display has eleven symbols and I use three. Last month I started a descaling in the middle of the rush because the drop looks like "hot water". It takes 38 minutes and you cannot stop it.

Please make a mode with big buttons: single, double, water. Nothing else.`,
    board: "machines",
    tags: ["recipes", "team", "display"],
    author: "jule",
    daysAgo: 41,
    language: "en",
    popularity: 22,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 39,
        by: "mara",
        note: "Sorry for that Saturday. The drop is on us, we change the symbol in any case. We check whether the mode fits into the recipe work.",
      },
      {
        status: "in_progress",
        daysAgo: 24,
        by: "mara",
        note: 'Part of "Drink recipes that remember themselves": when the owner\'s key is out, the display shows the recipes and hot water, nothing else. That is your Saturday mode, all week.',
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 39,
        body: `First the quick part: descaling will ask for the owner's key from 4.2.1 on. It should never have been one tap away from hot water, and "cannot be stopped" is being looked at by the service people too.

The mode itself we like. It is nearly the same question as recipes for every drink: what may somebody do who was not there at eight for the training? We answer both together.`,
      },
    ],
    prompts: {
      problem:
        "Eleven symbols for people who need three. The drop means descaling, the cup with the drop means water.",
      implication: "38 minutes without a machine on a Saturday at half past ten.",
    },
    becauses: [
      {
        person: "jonas",
        importance: 3,
        text: "Ein Samstag ohne Maschine kostet uns rund 700 Euro. War einmal, reicht.",
      },
      {
        person: "lena",
        importance: 2,
        text: "three helpers, two of them new every semester",
      },
      {
        person: "frank",
        importance: 2,
        text: "Unsere Frühstückskräfte wechseln alle drei Monate.",
      },
    ],
    comments: [
      {
        key: "saturday-mode-1",
        by: "jonas",
        daysAgo: 40.5,
        stance: "for",
        body: "I was there. It was 38 minutes. I made filter coffee for forty people with two hand filters.",
        helpfulBy: 7,
        replies: [],
      },
      {
        key: "saturday-mode-2",
        by: "maik",
        daysAgo: 36,
        stance: "for",
        body: "Kantine hier. Wir haben die anderen Tasten einfach mit Klebeband zugeklebt. Geht auch, sieht nur bescheiden aus.",
        helpfulBy: 2,
        replies: [
          {
            key: "saturday-mode-3",
            by: "jule",
            daysAgo: 35.8,
            stance: "none",
            body: "Das Klebeband haben wir seit Montag auch :)",
            helpfulBy: 5,
            replies: [],
          },
        ],
      },
      {
        key: "saturday-mode-4",
        by: "emma",
        daysAgo: 30,
        stance: "question",
        body: "Would the service menu still be reachable with the key? We check the pressure during the day.",
        replies: [
          {
            key: "saturday-mode-5",
            by: "mara",
            daysAgo: 29,
            stance: "none",
            body: "Yes, with the key everything is as it is today.",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
    ],
  },
  {
    key: "usb-recipes",
    title: "Store recipes on a USB stick",
    body: `The Lotse has a USB port for firmware. Use the same port for recipes: a plain JSON or CSV file, one line for each drink. I carry it from machine to machine, I keep it in git, I compare versions. No cloud needed.

\`\`\`
drink;temp_c;pressure_bar;preinf_s;dose_g
house;93.0;9.0;4;18.0
ethiopia;94.5;8.5;7;18.5
\`\`\`

It is one day of work for a firmware developer, I know because I was one.`,
    board: "machines",
    tags: ["recipes"],
    author: "piotr",
    daysAgo: 150,
    language: "en",
    popularity: 14,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 146,
        by: "mara",
        note: "Simple and robust, we like that. We check with the people who certify the machine what the port may do in daily use.",
      },
      {
        status: "declined",
        daysAgo: 128,
        by: "mara",
        note: "The port sits inside the splash zone and is certified for service use with the machine switched off. Opening it in daily work means a new approval for three markets, about 40,000 euros, and a stick that anybody can plug in is also the shortest way to other people's firmware.",
        reasonCode: "security_legal",
        wouldChange:
          "If the next mainboard gets a sealed port outside the splash zone, or if more than thirty accounts need recipes without phone and network.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 128,
        body: `We will not do it on today's machines. The reason is not the day of programming, you are right about that one. It is the approval: the port is certified for service with the machine off. Opening it in operation means new tests for three markets.

What we take from it: recipes will be exportable as a plain file from the app, in more or less the format you wrote down. You can keep that in git.`,
      },
    ],
    becauses: [
      {
        person: "piotr",
        importance: 2,
        text: "I run three machines and would like one source of truth",
      },
      {
        person: "tobi",
        importance: 1,
        text: "because a text file will still open in twenty years",
      },
    ],
    comments: [
      {
        key: "usb-recipes-1",
        by: "tobi",
        daysAgo: 149,
        stance: "for",
        body: "Yes please. Plain files. Every vendor cloud I ever used was switched off at some point.",
        helpfulBy: 4,
        replies: [],
      },
      {
        key: "usb-recipes-2",
        by: "resi",
        daysAgo: 144,
        stance: "against",
        body: "Als Technikerin: Was ich schon alles aus dem Port gekratzt habe. Zucker, Hafermilch, einmal eine Wespe.",
        helpfulBy: 5,
        replies: [
          {
            key: "usb-recipes-3",
            by: "piotr",
            daysAgo: 143.5,
            stance: "none",
            body: "OK, the wasp is an argument.",
            helpfulBy: 3,
            replies: [],
          },
        ],
      },
      {
        key: "usb-recipes-4",
        by: "bram",
        daysAgo: 130,
        stance: "question",
        body: "Could the service technician load recipes during a visit? Then the port is used as certified.",
        helpfulBy: 1,
        replies: [
          {
            key: "usb-recipes-5",
            by: "mara",
            daysAgo: 128,
            stance: "none",
            body: "That works today, @bram: menu Service, Import profile, five fields. It was undocumented, the page is in the technician handbook since this morning.",
            helpfulBy: 4,
            replies: [],
          },
        ],
      },
      {
        key: "usb-recipes-6",
        by: "piotr",
        daysAgo: 126,
        stance: "none",
        body: 'I do not agree but it is a real answer with a real number. Thank you for not writing "we will consider it".',
        helpfulBy: 6,
        replies: [],
      },
    ],
  },
  {
    key: "night-mode",
    title: "Night mode for the display",
    body: `The group displays light the whole shop after closing. Neighbours upstairs asked whether we forgot to turn off the television.

Off at a set time, on at first touch.`,
    board: "machines",
    tags: ["display", "energy"],
    author: "oskar",
    daysAgo: 3,
    language: "en",
    popularity: 18,
    statusHistory: [],
    becauses: [
      {
        person: "lotte",
        importance: 1,
        text: "the neighbour upstairs has written a letter",
      },
    ],
    comments: [
      {
        key: "night-mode-1",
        by: "agnieszka",
        daysAgo: 2.4,
        stance: "for",
        body: "Same. We hang tea towels over them.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "night-mode-2",
        by: "harald",
        daysAgo: 1.8,
        stance: "question",
        body: "Ist das die Hintergrundbeleuchtung oder der ganze Bildschirm? Bei meiner Jolle kann man wenigstens dimmen.",
        replies: [],
      },
    ],
  },
  {
    key: "wake-schedule",
    title: "Heat up before we open, not when we arrive",
    body: "Our staff start at 7:00 and the first lecture ends at 7:45. The machine needs 30 minutes. It would help us if it could switch itself on at a set time, with different times for weekends and for the semester break. This is a criterion in our tender.",
    board: "machines",
    tags: ["energy", "display"],
    author: "birgit",
    daysAgo: 110,
    language: "en",
    popularity: 20,
    statusHistory: [
      {
        status: "already_possible",
        daysAgo: 108,
        by: "nadja",
        note: "The weekly schedule does this, with up to four periods a day and a calendar for holidays: Settings, Times. From firmware 3.8 on.",
        possibleWhere: "On the machine: Settings, Times, Weekly schedule (firmware 3.8 and later).",
      },
    ],
    officialResponse: [
      {
        by: "nadja",
        daysAgo: 108,
        body: `This exists: **Settings → Times** on the machine, or in the app under the machine's name. Four periods a day, a separate calendar for holidays and breaks, up to two years ahead. It works without network.

You could not have known, our public data sheet leaves it out. That is corrected, and I sent you the sheet for your tender.`,
      },
    ],
    becauses: [
      {
        person: "birgit",
        importance: 3,
        text: "required by our tender, paragraph 4.2",
      },
    ],
    comments: [
      {
        key: "wake-schedule-1",
        by: "maik",
        daysAgo: 109,
        stance: "none",
        body: "Gibt es schon, Einstellungen, Zeiten. Hab ich auch erst nach einem Jahr gefunden.",
        helpfulBy: 3,
        replies: [
          {
            key: "wake-schedule-2",
            by: "birgit",
            daysAgo: 107,
            stance: "none",
            body: "Danke Ihnen beiden. Das war schneller als die schriftliche Anfrage bei zwei anderen Herstellern.",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
      {
        key: "wake-schedule-3",
        by: "felix",
        daysAgo: 107,
        stance: "none",
        body: "Studierendenwerk: 14 machines, tender closes in six weeks. They read this community, so please keep answering there in public.",
        internal: true,
        replies: [],
      },
    ],
  },
  {
    key: "display-german",
    title: "Falsche Übersetzung im Display: Vorbrühen ist nicht Vorheizen",
    body: `Seit 4.2 steht im deutschen Menü bei der Präinfusion „Vorheizen“. Ein Kunde hat deshalb 60 eingetragen, weil er dachte, es seien Grad. Es waren Sekunden. Das erste Bezugsergebnis nach einer Minute Vorbrühen können Sie sich vorstellen.

Weitere Funde:

1. „Entlüften“ statt „Dampf ablassen“
2. „Fass leer“ (!) statt „Tank leer“
3. „Bitte warten Sie bedient“`,
    board: "machines",
    tags: ["display"],
    author: "resi",
    daysAgo: 12,
    language: "de",
    popularity: 16,
    statusHistory: [
      {
        status: "in_progress",
        daysAgo: 10,
        by: "mara",
        note: "Peinlich, danke. Wird mit 4.2.2 behoben; „Fass leer“ lassen wir beim Betriebsfest noch einmal hängen.",
      },
      {
        status: "delivered",
        daysAgo: 3,
        by: "mara",
        note: "4.2.2 ist draußen, alle vier Stellen sind korrigiert. Ab jetzt liest eine Person im Service jede deutsche Anzeige gegen, bevor sie ausgeliefert wird.",
      },
    ],
    becauses: [
      {
        person: "resi",
        importance: 2,
        text: "zwei unnötige Anfahrten in einer Woche",
      },
      {
        person: "maik",
        importance: 1,
        text: "„Fass leer“ hat bei uns zu Diskussionen geführt",
      },
    ],
    comments: [
      {
        key: "display-german-1",
        by: "maik",
        daysAgo: 11,
        stance: "none",
        body: "Bitte „Fass leer“ lassen.",
        helpfulBy: 8,
        replies: [],
      },
      {
        key: "display-german-2",
        by: "harald",
        daysAgo: 10,
        stance: "none",
        body: "Es sollte auch „Brühgruppe“ heißen und nicht „Gruppenkopf“, aber das ist vermutlich verloren.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "display-german-3",
        by: "resi",
        daysAgo: 2.5,
        stance: "none",
        body: "Getestet, passt. Das ging schnell.",
        helpfulBy: 3,
        replies: [],
      },
    ],
  },
];
