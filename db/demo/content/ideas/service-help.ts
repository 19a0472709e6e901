import type { DemoIdea } from "../types";

export const serviceHelpIdeas: DemoIdea[] = [
  {
    key: "sunday-service",
    title: "Sonntags erreicht man niemanden",
    body: `Sonntag ist mein bester Tag. Sonntag um neun steht die Jolle mit E04, vor mir dreißig Leute, und euer Band sagt: „Unsere Servicezeiten sind Montag bis Freitag.“ WER TRINKT DENN BITTE NUR MONTAG BIS FREITAG KAFFEE?

Ich brauche keinen Techniker. Ich brauche einen Menschen, der mir sagt, was E04 heißt und ob ich noch drei Kannen machen darf.`,
    board: "service",
    tags: ["maintenance"],
    author: "sven",
    daysAgo: 43,
    language: "de",
    popularity: 32,
    statusHistory: [
      {
        status: "gathering_evidence",
        daysAgo: 38,
        by: "thea",
        note: "Der Ärger ist berechtigt. Bevor wir eine Bereitschaft einrichten: Wie oft haben Sie in den letzten zwölf Monaten am Wochenende Hilfe gebraucht, und hätte Telefon gereicht?",
      },
    ],
    officialResponse: [
      {
        by: "thea",
        daysAgo: 38,
        body: `Sie haben recht, und das Band ist seit heute anders: Es sagt jetzt, was die neun häufigsten Fehlercodes bedeuten. Das ist ein Pflaster.

Für das Wochenende rechnen wir mit einer Telefonbereitschaft von acht bis zwölf, am Anfang mit eigenen Leuten im Wechsel. Ob Samstag, Sonntag oder beides, hängt von Ihren Antworten ab.`,
      },
    ],
    prompts: {
      problem: "Kein Mensch am Telefon, wenn die Cafés voll sind.",
      implication: "Ein Sonntag im August: 640 Euro.",
    },
    becauses: [
      {
        person: "sven",
        importance: 3,
        text: "640 Euro an einem Sonntag",
      },
      {
        person: "hanna",
        importance: 2,
        text: "Samstag und Sonntag sind 45 % vom Umsatz",
      },
      {
        person: "dan",
        importance: 2,
        text: "Sunday's half the week's trade here",
      },
      {
        person: "tomas",
        importance: 1,
        text: "in Portugal we only fear Mondays, but still",
      },
      {
        person: "jule",
        importance: 2,
        text: "samstags bin ich allein mit der Maschine",
      },
    ],
    comments: [
      {
        key: "sunday-service-1",
        by: "hanna",
        daysAgo: 42,
        stance: "for",
        body: "Viermal im letzten Jahr, dreimal hätte Telefon gereicht.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "sunday-service-2",
        by: "jonas",
        daysAgo: 41,
        stance: "none",
        body: "Zweimal, beide Male Samstag.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "sunday-service-3",
        by: "dan",
        daysAgo: 40,
        stance: "for",
        body: "Three times. Once it was the plug.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "sunday-service-4",
        by: "karl",
        daysAgo: 0.5,
        stance: "none",
        body: "Wir in Graz machen samstags Bereitschaft auf eigene Rechnung. Acht von zehn Anrufen sind: Tank nicht richtig drin.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "sunday-service-5",
        by: "lars",
        daysAgo: 37,
        stance: "against",
        body: "Bereitschaft kostet, und am Ende steht sie im Maschinenpreis. Mir reicht ein gutes Handbuch.",
        helpfulBy: 2,
        replies: [
          {
            key: "sunday-service-6",
            by: "sven",
            daysAgo: 36.5,
            stance: "none",
            body: "Das Handbuch hat 212 Seiten und ich habe dreißig Leute vor mir.",
            helpfulBy: 4,
            replies: [],
          },
        ],
      },
      {
        key: "sunday-service-7",
        by: "thea",
        daysAgo: 9,
        stance: "none",
        body: "Auswertung: 71 Antworten, 52-mal Wochenende, davon hätte 41-mal ein Telefon gereicht. Sonntag liegt vor Samstag. Die Entscheidung kommt in zwei Wochen.",
        helpfulBy: 4,
        replies: [],
      },
    ],
    pinned: true,
  },
  {
    key: "error-codes",
    title: "Error E17 means nothing to anyone",
    body: `The display says E17. The manual says "E17: see service". The service says "is there a number after it?". There is not.

\`\`\`
E17
\`\`\`

That is the whole screen. Please write what it is, whether I may go on, and what I should do first. Three lines.`,
    board: "service",
    tags: ["maintenance", "display"],
    author: "kasia",
    daysAgo: 215,
    language: "en",
    popularity: 37,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 211,
        by: "thea",
        note: '"See service" is not an explanation, you are right. We collect what the technicians answer to each code.',
      },
      {
        status: "planned",
        daysAgo: 172,
        by: "thea",
        note: "64 codes, each with three lines in ten languages. Written by technicians, corrected by two of you who are not.",
      },
      {
        status: "delivered",
        daysAgo: 148,
        by: "thea",
        note: "With 4.0: what it is, whether you may go on, what to try first. E17 was the level probe, by the way.",
      },
    ],
    officialResponse: [
      {
        by: "thea",
        daysAgo: 148,
        body: `64 codes, three lines each: what it is, whether you may go on, what to try first. They were written by four technicians and corrected by two of you who are not technicians, which made them half as long and twice as good.

For five codes the third line says: switch off and call. At E21 it says that you should also step away from the machine.`,
      },
    ],
    becauses: [
      {
        person: "kasia",
        importance: 2,
        text: "we closed for half a day because of a probe that wanted to be wiped",
      },
      {
        person: "dan",
        importance: 2,
        text: "I've a list on the wall in biro",
      },
      {
        person: "mina",
        importance: 1,
        text: "new people are scared of red letters",
      },
      {
        person: "sven",
        importance: 2,
        text: "E04 am Sonntag",
      },
    ],
    comments: [
      {
        key: "error-codes-1",
        by: "dan",
        daysAgo: 214,
        stance: "for",
        body: 'E03 is "turn it off and on". E09 is "ring Rob". E17 I never met.',
        helpfulBy: 5,
        replies: [
          {
            key: "error-codes-2",
            by: "rob",
            daysAgo: 213,
            stance: "none",
            body: "It is usually E09, to be fair.",
            helpfulBy: 3,
            replies: [],
          },
        ],
      },
      {
        key: "error-codes-3",
        by: "resi",
        daysAgo: 210,
        stance: "against",
        body: "Bitte nicht bei allem schreiben, was man selbst tun soll. Bei E21 soll man gar nichts tun, außer weggehen.",
        helpfulBy: 2,
        replies: [
          {
            key: "error-codes-4",
            by: "thea",
            daysAgo: 172,
            stance: "none",
            body: "Bei E21 steht jetzt genau das.",
            helpfulBy: 4,
            replies: [],
          },
        ],
      },
      {
        key: "error-codes-5",
        by: "livia",
        daysAgo: 147,
        stance: "none",
        body: "Zum ersten Mal verstanden, was die Maschine will. Sogar auf Italienisch richtig.",
        helpfulBy: 2,
        replies: [],
      },
    ],
  },
  {
    key: "messenger",
    title: "Send the service a picture by messenger",
    body: "Explaining a noise on the phone is a party game. Let me send a photo or ten seconds of video to the number we call anyway.",
    board: "service",
    tags: ["maintenance"],
    author: "mina",
    daysAgo: 28,
    language: "en",
    popularity: 15,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 26,
        by: "thea",
        note: "Photos help us a lot. The messenger you mean is the problem, the photo is not.",
      },
      {
        status: "already_possible",
        daysAgo: 19,
        by: "thea",
        note: "In the app: the machine's page, Help, Show us. Photo or 30 seconds of video, it goes to the technician on duty together with serial number and last error.",
        possibleWhere: "In the app: your machine, Help, Show us.",
      },
    ],
    becauses: [
      {
        person: "mina",
        importance: 1,
        text: '"it goes like krrrk but more round"',
      },
      {
        person: "jule",
        importance: 1,
        text: "die Hand am Telefon fehlt am Dampfhahn",
      },
    ],
    comments: [
      {
        key: "messenger-1",
        by: "stefan",
        daysAgo: 27,
        stance: "against",
        body: "Bitte nicht über private Messenger. Bei uns ist das auf Diensttelefonen gesperrt.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "messenger-2",
        by: "mina",
        daysAgo: 18,
        stance: "none",
        body: "Found it. It is two levels down, under a question mark. Maybe make it bigger?",
        helpfulBy: 3,
        replies: [
          {
            key: "messenger-3",
            by: "thea",
            daysAgo: 17,
            stance: "none",
            body: "Moving it up with the next version. Fair.",
            helpfulBy: 1,
            replies: [],
          },
        ],
      },
    ],
  },
];
