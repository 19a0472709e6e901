import type { DemoIdea } from "../types";

export const grindersUpkeepIdeas: DemoIdea[] = [
  {
    key: "leiser-mahlen",
    title: "Leiser Mahlen am frühen Morgen",
    body: "Über uns wohnen Leute. Um sechs mahlen wir die ersten Portionen und um fünf nach sechs klopft es. Könnte die Mühle morgens langsamer laufen? Dauert dann eben zwölf Sekunden statt sechs, um die Zeit ist ja noch keiner da.",
    board: "grinders",
    tags: ["noise"],
    author: "lotte",
    daysAgo: 6,
    language: "de",
    popularity: 30,
    statusHistory: [
      {
        status: "needs_info",
        daysAgo: 0.3,
        by: "henrik",
        note: "Ja. Welche Uhrzeit heißt bei Ihnen früh? Und ist es das Mahlen selbst oder das Anlaufen, das oben ankommt?",
      },
    ],
    officialResponse: [
      {
        by: "henrik",
        daysAgo: 0.3,
        body: `Ja. Welche Uhrzeit heißt bei Ihnen früh?

Im Ernst: Der Motor der Kiesel 64 kann langsamer, mit 900 statt 1.400 Umdrehungen sind es etwa 7 Dezibel weniger und eine etwas gröbere Verteilung. Ob das bei Ihnen hilft, hängt davon ab, ob oben das Mahlen oder der Ruck beim Anlaufen stört. Hören Sie einmal von oben zu, wenn die Nachbarn Sie hereinlassen?`,
      },
    ],
    prompts: {
      problem: "Nachbarn direkt über der Bar, Altbau, Holzdecke.",
    },
    becauses: [
      {
        person: "lotte",
        importance: 2,
        text: "sonst dürfen wir erst um sieben öffnen, das sind 60 Becher",
      },
      {
        person: "wiebke",
        importance: 1,
        text: "Altbau, gleiche Geschichte, dritter Stock statt erster",
      },
    ],
    comments: [
      {
        key: "leiser-mahlen-1",
        by: "oskar",
        daysAgo: 5.6,
        stance: "none",
        body: "Ich habe Filz druntergelegt. Hilft gegen das Klopfen vom Tresen, nicht gegen das Klopfen von oben.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "leiser-mahlen-2",
        by: "gerd",
        daysAgo: 3,
        stance: "question",
        body: "Ändert sich der Geschmack, wenn die Scheiben langsamer laufen? Ich würde wetten: ja, und zwar zum Besseren.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "leiser-mahlen-3",
        by: "yuki",
        daysAgo: 0.2,
        stance: "none",
        body: "Gerd is right for once, slower usually means less heat and fewer fines.",
        helpfulBy: 1,
        replies: [],
      },
    ],
  },
  {
    key: "hopper-lock",
    title: "Bohnenbehälter abnehmen, ohne dass es Bohnen regnet",
    body: `Der Schieber am Behälter der Kiesel 64 schliesst nicht ganz. Beim Abnehmen fallen jedes Mal zwanzig, dreissig Bohnen in die Mühle, hinter die Mühle, unter die Mühle. Bei vier Bohnenwechseln am Tag liegt nach einer Woche ein Sack unter dem Tresen.

Bitte ein Schieber, der dicht ist.`,
    board: "grinders",
    tags: ["waste"],
    author: "livia",
    daysAgo: 250,
    language: "de",
    popularity: 30,
    statusHistory: [
      {
        status: "in_progress",
        daysAgo: 243,
        by: "henrik",
        note: "Der Schieber hat 2 mm Spiel, damit er nicht klemmt. Mit einer Bürste statt Spiel klemmt er auch nicht. Werkzeug ist bestellt.",
      },
      {
        status: "delivered",
        daysAgo: 170,
        by: "henrik",
        note: "Alle Behälter ab Seriennummer K64-21800 haben den Bürstenschieber. Für ältere gibt es ihn einzeln, 11 Euro.",
      },
    ],
    becauses: [
      {
        person: "livia",
        importance: 1,
        text: "eine Handvoll am Tag, Spitzenkaffee, für den Besen",
      },
      {
        person: "samir",
        importance: 2,
        text: "we call it the bean tax",
      },
    ],
    comments: [
      {
        key: "hopper-lock-1",
        by: "reto",
        daysAgo: 249,
        stance: "for",
        body: "Kann ich bestätigen. Die Maus auch.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "hopper-lock-2",
        by: "mina",
        daysAgo: 168,
        stance: "none",
        body: "11 Euro und fünf Minuten. Kein Regen mehr.",
        helpfulBy: 2,
        replies: [],
      },
    ],
  },
  {
    key: "burr-life",
    title: "Tell me when the burrs are dull, before the taste does",
    body: `My grinder knows how many kilos it has ground. It never tells me. I found out that my burrs were dead because a guest, an old man who has come for nine years, put down his cup and said: Tomás, are you well?

Count the kilos, know the burr, and say: 60 kilos to go, shall I order? The old man should not be my sensor.`,
    board: "grinders",
    tags: ["maintenance", "dosing"],
    author: "tomas",
    daysAgo: 105,
    language: "en",
    popularity: 52,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 101,
        by: "henrik",
        note: "The counter exists, it is hidden in the service menu. Life differs a lot between beans, that is what we look at.",
      },
      {
        status: "planned",
        daysAgo: 47,
        by: "henrik",
        note: "Both: a counter that everybody sees, and a limit that learns from how much finer you had to turn. In the version after next.",
      },
    ],
    officialResponse: [
      {
        by: "henrik",
        daysAgo: 47,
        body: `The old man is the best sensor we have heard of, and he should drink in peace.

The counter becomes visible for everyone. The limit will not be one number: with dark roasts a set lasts 700 kg, with light ones some of you were at 380. So the grinder looks at how far you had to turn it finer in comparison to its first 50 kg, and speaks up when the curve bends. It says **60 kg to go**, with the part number.`,
      },
    ],
    prompts: {
      situation: "Kiesel 64 with standard burrs, about 11 kg a week.",
      problem: "Burrs die slowly, so the people who taste every day notice last.",
      implication:
        "The last two months before a change we grind finer and finer and use 0.7 g more per dose. At 11 kg a week that is 90 kg a year lost somewhere.",
    },
    becauses: [
      {
        person: "tomas",
        importance: 3,
        text: "a guest of nine years asked me if I was ill",
      },
      {
        person: "sigrid",
        importance: 2,
        text: "light roasts eat burrs, 400 kg and they are gone",
      },
      {
        person: "bram",
        importance: 2,
        text: "I could bring the burrs along with the yearly visit instead of driving twice",
      },
      {
        person: "oskar",
        importance: 1,
        text: "the old set is at 512 kg, I keep a list",
      },
    ],
    comments: [
      {
        key: "burr-life-1",
        by: "oskar",
        daysAgo: 104,
        stance: "none",
        body: "I log every bag. 512 kg on the last set, 498 on the one before, dark roast. Paper, pencil, nail, wall.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "burr-life-2",
        by: "gerd",
        daysAgo: 102,
        stance: "against",
        body: "Whoever needs a message for that should taste more coffee.",
        helpfulBy: 1,
        replies: [
          {
            key: "burr-life-3",
            by: "tomas",
            daysAgo: 101.5,
            stance: "none",
            body: "I taste forty a day, Gerd, that is the problem.",
            helpfulBy: 8,
            replies: [],
          },
        ],
      },
      {
        key: "burr-life-4",
        by: "karl",
        daysAgo: 0.8,
        stance: "for",
        body: "In Graz wechsle ich Scheiben nach Gefühl, und mein Gefühl ist teuer. Zähler bitte!",
        replies: [],
      },
      {
        key: "burr-life-5",
        by: "henrik",
        daysAgo: 100,
        stance: "question",
        body: "@oskar may we have a photo of the wall? For the curve we need kilos and dates.",
        helpfulBy: 2,
        replies: [
          {
            key: "burr-life-6",
            by: "oskar",
            daysAgo: 99.6,
            stance: "none",
            body: "Sent. The brown spots are coffee.",
            helpfulBy: 5,
            replies: [],
          },
        ],
      },
    ],
  },
  {
    key: "static-winter",
    title: "Kaffeemehl klebt am Auswurf, jeden Winter",
    body: "Sobald geheizt wird, klebt das Mehl am Auswurf, an der Gabel und an mir. Im Sommer nicht. Wir sprühen inzwischen einen Spritzer Wasser auf die Bohnen, das hilft, aber ich kann nicht glauben, dass das bei einer Mühle für 1.900 Euro die Lösung ist.",
    board: "grinders",
    tags: ["waste"],
    author: "wiebke",
    daysAgo: 290,
    language: "de",
    popularity: 34,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 283,
        by: "henrik",
        note: "Statische Aufladung bei unter 35 % Luftfeuchte. Wir probieren einen Ionisator und eine andere Beschichtung.",
      },
      {
        status: "gathering_evidence",
        daysAgo: 40,
        by: "henrik",
        note: "Der Versuch geht in die zweite Runde, jetzt mit zwei Beschichtungen. Wer hat ein Hygrometer neben der Mühle stehen? Wir suchen zehn Bars mit unter 35 %.",
      },
    ],
    becauses: [
      {
        person: "wiebke",
        importance: 1,
        text: "ich sehe aus wie ein Schornsteinfeger",
      },
      {
        person: "torstein",
        importance: 2,
        text: "30 % humidity all winter, 1 g per dose on the counter",
      },
      {
        person: "maik",
        importance: 1,
        text: "Putzen, putzen, putzen",
      },
    ],
    comments: [
      {
        key: "static-winter-1",
        by: "harald",
        daysAgo: 288,
        stance: "none",
        body: "Ein geerdeter Draht am Auswurf. Kupfer, 0,5 mm. Physik, erstes Semester.",
        helpfulBy: 4,
        replies: [
          {
            key: "static-winter-2",
            by: "tobi",
            daysAgo: 287,
            stance: "none",
            body: "Der Auswurf ist Kunststoff, da hilft Erden nur an der Stelle, wo der Draht anliegt. Ich hab's probiert.",
            helpfulBy: 3,
            replies: [],
          },
        ],
      },
      {
        key: "static-winter-3",
        by: "torstein",
        daysAgo: 38,
        stance: "none",
        body: "Hygrometer: yes. 28 % today. Sign us up.",
        helpfulBy: 1,
        replies: [],
      },
      {
        key: "static-winter-4",
        by: "sigrid",
        daysAgo: 37.5,
        stance: "none",
        body: "Second shop: 31 %.",
        replies: [],
      },
      {
        key: "static-winter-5",
        by: "fatima",
        daysAgo: 36,
        stance: "question",
        body: "Does the spray damage the burrs over the years? I am asked that in every course.",
        helpfulBy: 1,
        replies: [
          {
            key: "static-winter-6",
            by: "henrik",
            daysAgo: 35,
            stance: "none",
            body: "One spray on 18 g: no. We opened grinders after two years of it and found nothing. A wet spoon in the hopper is another story.",
            helpfulBy: 5,
            replies: [],
          },
        ],
      },
    ],
  },
  {
    key: "fan-noise",
    title: "The fan keeps running for twenty minutes after closing",
    body: "We close, we turn off the light, and the grinder goes on blowing like a dog in summer. Twenty minutes. I wait because I do not trust it alone. Can it stop when I stop?",
    board: "grinders",
    tags: ["noise", "energy"],
    author: "marco",
    daysAgo: 45,
    language: "en",
    popularity: 12,
    statusHistory: [
      {
        status: "already_possible",
        daysAgo: 42,
        by: "henrik",
        note: "It can: hold the portafilter switch for five seconds when you turn it off and the fan stops at once. It is only meant for after very busy hours.",
        possibleWhere:
          "On the grinder: hold the portafilter switch for five seconds while you turn it off.",
      },
    ],
    becauses: [
      {
        person: "marco",
        importance: 1,
        text: "twenty minutes of my life every evening",
      },
    ],
    comments: [
      {
        key: "fan-noise-1",
        by: "giulia",
        daysAgo: 44,
        stance: "none",
        body: "He waits. Really. With his coat on.",
        helpfulBy: 6,
        replies: [],
      },
      {
        key: "fan-noise-2",
        by: "marco",
        daysAgo: 41,
        stance: "none",
        body: "Five seconds. Three years I have had this grinder.",
        helpfulBy: 4,
        replies: [],
      },
    ],
  },
];
