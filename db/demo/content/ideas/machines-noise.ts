import type { DemoIdea } from "../types";

export const machinesNoiseIdeas: DemoIdea[] = [
  {
    key: "quieter-pump",
    title: "A pump I can talk over",
    body: `Small shop, 28 square metres, machine in the middle. When the pump starts people stop talking. I've timed it: about 90 minutes of pump noise in a day. I measured 71 dB at one metre with a phone, so call it 68 if you're being kind.

The Italian lot across the road have rotary pumps in the cellar. We've got no cellar. Can you make one that doesn't sound like a moped?`,
    board: "machines",
    tags: ["noise"],
    author: "dan",
    daysAgo: 210,
    language: "en",
    popularity: 60,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 205,
        by: "mara",
        note: "We know the sound. A sample of a quieter pump is ordered, we measure it and tell you.",
      },
      {
        status: "planned",
        daysAgo: 122,
        by: "mara",
        note: "The supplier promises 52 dB. If the samples hold what the paper says it goes into the next series.",
      },
      {
        status: "under_review",
        daysAgo: 11,
        by: "mara",
        note: "The sample reached 58 dB, not 52. That is not a difference you would pay for, so it goes back from Next to Later. We would rather say so now than in spring.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 122,
        body: "The supplier offers a gear pump with a promised 52 dB at one metre. Yours has 66 in our room, so your phone is not far off. Ten samples are ordered and will run for eight weeks on an endurance rig and in two bars.",
      },
      {
        by: "mara",
        daysAgo: 11,
        body: `The samples came in at 58 dB, and two of ten lost pressure on the ramp after 400 hours. We do not build that in.

Next try: keep today's pump and hang it in rubber with a lined housing. First tests say 4 to 6 dB less. It is not what you asked for and we do not call it that. The idea stays open.`,
        changed: "The samples missed their promise; what we try next.",
      },
    ],
    prompts: {
      problem: "Conversations stop. Orders get misheard. Staff go home with a headache.",
    },
    becauses: [
      {
        person: "dan",
        importance: 3,
        text: "90 minutes a day of shouting, and the reviews mention it",
      },
      {
        person: "birgit",
        importance: 2,
        text: "our library café has been told to switch the machine off during lectures",
      },
      {
        person: "wiebke",
        importance: 2,
        text: "I have tinnitus. I am not joking.",
      },
      {
        person: "sven",
        importance: 1,
        text: "on the bike it is the loudest thing on the beach",
      },
      {
        person: "ruth",
        importance: 2,
        text: "open-plan office, sixty desks, one Barkasse",
      },
    ],
    comments: [
      {
        key: "quieter-pump-1",
        by: "samir",
        daysAgo: 209,
        stance: "for",
        body: "The high tone is worse than the loudness. It sits exactly where voices are.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "quieter-pump-2",
        by: "gerd",
        daysAgo: 207,
        stance: "against",
        body: "A machine should be heard. The guest knows that something is being made.",
        helpfulBy: 2,
        replies: [
          {
            key: "quieter-pump-3",
            by: "dan",
            daysAgo: 206.5,
            stance: "none",
            body: "Come and stand in my shop at half eight, Gerd. I'll do you a flat white and you can guess what I said.",
            helpfulBy: 8,
            replies: [
              {
                key: "quieter-pump-4",
                by: "gerd",
                daysAgo: 206,
                stance: "none",
                body: "Invitation accepted.",
                helpfulBy: 4,
                replies: [],
              },
            ],
          },
        ],
      },
      {
        key: "quieter-pump-5",
        by: "tobi",
        daysAgo: 201,
        stance: "none",
        body: "If somebody wants to experiment: 40 mm of closed-cell foam between pump and base plate gave me 3 dB on an old Kogge. Leave the motor ventilated or you will cook it.",
        helpfulBy: 4,
        replies: [
          {
            key: "quieter-pump-6",
            by: "resi",
            daysAgo: 200,
            stance: "against",
            body: "Please do not do this under warranty. I have replaced two cooked pumps this year.",
            helpfulBy: 6,
            replies: [],
          },
        ],
      },
      {
        key: "quieter-pump-7",
        by: "mara",
        daysAgo: 122,
        stance: "none",
        body: "Samples ordered, see above. Two bars to test: @dan and one in Bremen.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "quieter-pump-8",
        by: "dan",
        daysAgo: 60,
        stance: "none",
        body: "Week three with the sample. It is better. It is not 52. I recorded both, happy to send.",
        helpfulBy: 5,
        replies: [
          {
            key: "quieter-pump-9",
            by: "mara",
            daysAgo: 58,
            stance: "none",
            body: "Please do, same distance and same cup on the scale.",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
      {
        key: "quieter-pump-10",
        by: "callum",
        daysAgo: 30,
        stance: "question",
        body: "Prospective buyer here: does the quiet one exist in any machine today?",
        replies: [
          {
            key: "quieter-pump-11",
            by: "rob",
            daysAgo: 29,
            stance: "none",
            body: "Not from us, no. If noise is what decides it for you I'd look at a remote rotary pump, and I can tell you which of our machines take one.",
            helpfulBy: 2,
            replies: [],
          },
        ],
      },
    ],
  },
  {
    key: "pumpe-leiser",
    title: "Pumpe leiser machen, die Gäste verstehen ihr eigenes Wort nicht",
    body: `Sehr geehrtes Brasa-Team,

in unserer Lobby steht eine Kogge 2 in etwa vier Metern Abstand zur Rezeption. Bei jedem Bezug muss das Telefonat unterbrochen werden. Wir haben inzwischen eine Trennwand aus Eiche, die so viel gekostet hat wie die halbe Maschine.

Gibt es eine Möglichkeit, die Pumpe zu kapseln oder auszulagern? Wir würden die Kosten für einen Umbau übernehmen, sofern sie im Rahmen bleiben.`,
    board: "machines",
    tags: ["noise"],
    author: "frank",
    daysAgo: 88,
    language: "de",
    popularity: 40,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 84,
        by: "mara",
        note: "Dazu läuft schon eine Erprobung, siehe „A pump I can talk over“. Ihr Fall ist anders, weil ein Umbau infrage kommt. Wir rechnen das durch.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 60,
        body: `Für Ihr Haus gibt es eine Möglichkeit, die nicht auf die neue Pumpe warten muss: die Auslagerung in den Keller mit sechs Metern Leitung. Das hat unser Service in zwei Hotels gemacht, Kosten zwischen 1.400 und 1.900 Euro je nach Deckendurchbruch.

Für alle ohne Keller gilt, was unter der anderen Idee steht.`,
      },
    ],
    prompts: {
      implication: "40 bis 50 unterbrochene Telefonate am Tag, und 6.200 Euro für die Trennwand.",
    },
    becauses: [
      {
        person: "frank",
        importance: 3,
        text: "Die Rezeption telefoniert neben einer Maschine, die 70 Dezibel macht.",
      },
      {
        person: "olga",
        importance: 2,
        text: "weil Gäste an der Bar uns ständig „Wie bitte?“ fragen",
      },
      {
        person: "birgit",
        importance: 2,
        text: "Lesesaal nebenan",
      },
    ],
    comments: [
      {
        key: "pumpe-leiser-1",
        by: "maik",
        daysAgo: 86,
        stance: "for",
        body: "Trennwand aus Eiche. Bei uns ist es Sperrholz, hilft genauso wenig.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "pumpe-leiser-2",
        by: "felix",
        daysAgo: 59.5,
        stance: "none",
        body: "Weserblick hat das Angebot über 1.640 Euro von mir bekommen. Herr Detering entscheidet nach der Saison.",
        internal: true,
        replies: [],
      },
      {
        key: "pumpe-leiser-3",
        by: "frank",
        daysAgo: 57,
        stance: "none",
        body: "Vielen Dank für die klare Auskunft, damit können wir planen. Der Durchbruch ist unkritisch.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "pumpe-leiser-4",
        by: "ruth",
        daysAgo: 5,
        stance: "question",
        body: "kann man die barkasse auch auslagern? wir haben einen keller",
        replies: [
          {
            key: "pumpe-leiser-5",
            by: "mara",
            daysAgo: 4,
            stance: "none",
            body: "Leider nein, die Barkasse hat einen Tank statt eines Anschlusses. Die Pumpe sitzt am Tank.",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
    ],
  },
];
