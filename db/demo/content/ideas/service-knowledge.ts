import type { DemoIdea } from "../types";

export const serviceKnowledgeIdeas: DemoIdea[] = [
  {
    key: "repair-videos",
    title: "Videos for the repairs we are allowed to do ourselves",
    body: "Gasket, shower screen, steam tip, drip tray drain. Four jobs, four videos of two minutes, with the tools shown in the first five seconds. The manual has 212 pages and the gasket is on page 148, after the declaration of conformity.",
    board: "service",
    tags: ["parts", "team"],
    author: "piotr",
    daysAgo: 95,
    language: "en",
    popularity: 33,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 91,
        by: "thea",
        note: "We have a technician who would love to be on film. We ask which jobs come first.",
      },
      {
        status: "in_progress",
        daysAgo: 54,
        by: "thea",
        note: "Four videos are being made, in English and German, without music. More if you watch them.",
      },
    ],
    becauses: [
      {
        person: "piotr",
        importance: 2,
        text: "page 148",
      },
      {
        person: "kasia",
        importance: 2,
        text: "I learned it from a man in Brazil on the internet, for another brand",
      },
      {
        person: "mina",
        importance: 1,
        text: "am Telefon beschreiben geht nicht",
      },
      {
        person: "callum",
        importance: 1,
        text: "as a newcomer it's the first thing I looked for",
      },
    ],
    comments: [
      {
        key: "repair-videos-1",
        by: "kasia",
        daysAgo: 94,
        stance: "for",
        body: "No music, please, please.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "repair-videos-2",
        by: "resi",
        daysAgo: 92,
        stance: "question",
        body: "Sagt im Video dazu, wann man aufhören soll. Bei der Dampfdüse zum Beispiel: wenn sie heiß ist.",
        helpfulBy: 2,
        replies: [
          {
            key: "repair-videos-3",
            by: "thea",
            daysAgo: 91,
            stance: "none",
            body: "Jedes Video endet mit „Hier bitte aufhören und anrufen“. Magst du das sprechen?",
            helpfulBy: 3,
            replies: [
              {
                key: "repair-videos-4",
                by: "resi",
                daysAgo: 90.5,
                stance: "none",
                body: "Wenn ich dabei schimpfen darf.",
                helpfulBy: 5,
                replies: [],
              },
            ],
          },
        ],
      },
      {
        key: "repair-videos-5",
        by: "thea",
        daysAgo: 20,
        stance: "none",
        body: "First cut of the gasket video went to those who commented here. 1:48 minutes. @resi does scold once.",
        helpfulBy: 1,
        replies: [],
      },
    ],
  },
  {
    key: "wartungsheft",
    title: "Ein Wartungsheft für jede Maschine",
    body: `Sehr geehrte Damen und Herren,

vierzig Jahre lang habe ich Druckmaschinen gewartet. An jeder hing ein Heft. Wer etwas tat, schrieb es hinein: Datum, was, warum, Unterschrift. Wenn heute ein Techniker an meine Jolle kommt, fragt er mich, was der letzte gemacht hat. Ich weiß es, ich schreibe es nämlich auf. Aber weiß es die Bar nebenan?

Mein Vorschlag: ein Heft je Maschine, gern digital, das mit der Maschine weitergeht, auch beim Verkauf. Eintragen darf jeder, der daran arbeitet. Löschen darf niemand.

Ein gebrauchtes Gerät mit vollem Heft ist mehr wert als ein neues mit leerem.`,
    board: "service",
    tags: ["maintenance", "connection"],
    author: "harald",
    daysAgo: 60,
    language: "de",
    popularity: 27,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 55,
        by: "mara",
        note: "Der letzte Satz steht jetzt bei uns an der Wand. Unsere eigenen Einträge gibt es schon, sie gehören nur uns statt der Maschine. Wir prüfen, wie man das umdreht.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 55,
        body: `Lieber Herr Kuhn, unsere Techniker führen so ein Heft, nur liegt es bei uns. Wenn die Maschine verkauft wird, bleibt es liegen, und wer sie kauft, fängt bei null an.

Umdrehen heißt: Die Einträge gehören zur Maschine, wer sie besitzt, darf lesen und schreiben, und gelöscht wird nichts. Technisch ist das in zwei Monaten zu machen. Was länger dauert, sind die Namen, denn die dürfen nicht ohne Weiteres mit verkauft werden. Wir schreiben hier, sobald wir eine Lösung haben.`,
      },
    ],
    prompts: {
      situation: "Jeder Techniker fängt bei null an.",
      problem: "Niemand weiß, was schon getauscht wurde.",
      need_payoff: "Ein ehrlicher Gebrauchtpreis, und keine doppelten Reparaturen.",
    },
    becauses: [
      {
        person: "harald",
        importance: 2,
        text: "weil ich es ohnehin aufschreibe",
      },
      {
        person: "resi",
        importance: 3,
        text: "ich frage als Erstes immer: Wer war zuletzt dran? Und keiner weiß es.",
      },
      {
        person: "bram",
        importance: 2,
        text: "used machines with a history sell for 15 percent more",
      },
      {
        person: "emma",
        importance: 1,
        text: "wir haben eine von 2009 gekauft, keine Ahnung, was da drin ist",
      },
    ],
    comments: [
      {
        key: "wartungsheft-1",
        by: "bram",
        daysAgo: 58,
        stance: "for",
        body: "Used machines are a third of my business. I would pay for this.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "wartungsheft-2",
        by: "gerd",
        daysAgo: 57,
        stance: "for",
        body: "Harald hat recht. Dass ich das noch erlebe, in einer Software.",
        helpfulBy: 5,
        replies: [],
      },
      {
        key: "wartungsheft-3",
        by: "tobi",
        daysAgo: 54,
        stance: "question",
        body: "Was steht drin, wenn jemand selbst schraubt, ohne es einzutragen?",
        helpfulBy: 3,
        replies: [
          {
            key: "wartungsheft-4",
            by: "harald",
            daysAgo: 53,
            stance: "none",
            body: "Dann steht nichts drin, und das Nichts hat auch ein Datum.",
            helpfulBy: 6,
            replies: [],
          },
        ],
      },
      {
        key: "wartungsheft-5",
        by: "stefan",
        daysAgo: 48,
        stance: "question",
        body: "Wem gehören die Einträge, wenn die Maschine den Besitzer wechselt? Namen von Technikern sind personenbezogen.",
        helpfulBy: 1,
        replies: [
          {
            key: "wartungsheft-6",
            by: "mara",
            daysAgo: 46,
            stance: "none",
            body: "Guter Hinweis. Denkbar: Betrieb statt Name, und der Name nur für den, der beauftragt hat.",
            helpfulBy: 2,
            replies: [],
          },
        ],
      },
      {
        key: "wartungsheft-7",
        by: "henrik",
        daysAgo: 45,
        stance: "none",
        body: "This would solve half of our warranty arguments. @mara let us take it into the planning for spring.",
        internal: true,
        replies: [],
      },
    ],
  },
];
