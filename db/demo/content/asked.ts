import type { DemoAsked } from "./types";

/** What people asked those who do the same work, and what they answered. */
export const asked: DemoAsked[] = [
  {
    ...{ by: "wiebke", board: "grinders", language: "de", daysAgo: 64, named: true },
    title: "Wie oft wechselt ihr die Mahlscheiben?",
    idea: "burr-life",
    body: "Wir mahlen etwa acht Kilo am Tag. Nach anderthalb Jahren wird der Bezug unruhig, und ich weiß nicht, ob es die Scheiben sind.",
    tags: ["dosing"],
    requests: [
      { to: "gerd", daysAgo: 63.9, state: "answered", because: { ideas: 3, answers: 2 } },
      { to: "reto", daysAgo: 63.9, state: "lapsed", because: { ideas: 1 } },
    ],
    answers: [
      {
        ...{ by: "gerd", daysAgo: 63.4, language: "de", accepted: true },
        body: "Nach 700 Kilo, also bei euch jedes Vierteljahr nachsehen und einmal im Jahr wechseln. Fahr mit dem Fingernagel über die Kante: Hakt er nicht mehr, sind sie stumpf. Unruhig wird der Bezug bei uns ungefähr 50 Kilo davor.",
        thanks: ["wiebke", "jonas", "hanna", "reto"],
      },
      {
        ...{ by: "henrik", daysAgo: 62.8, language: "de" },
        body: "Gerds 700 Kilo passen zu dem, was wir in der Werkstatt sehen. Die Lotse zählt mit: unter *Service*, *Scheiben*.",
        thanks: ["wiebke"],
      },
    ],
  },
  {
    ...{ by: "ines", board: "machines", language: "en", daysAgo: 51 },
    title: "Does anybody run on soft city water without a cartridge?",
    idea: "descaling-water",
    body: "Our water has 4 °dH. The cartridge makes it softer still, and the cups taste flat to me.",
    tags: ["water"],
    requests: [
      { to: "sigrid", daysAgo: 50.9, state: "answered", because: { ideas: 1, industry: true } },
      { to: "dan", daysAgo: 50.9, state: "passed", because: { topics: ["water"] } },
      { to: "torstein", daysAgo: 50.5, state: "lapsed", passedBy: "dan" },
    ],
    answers: [
      {
        ...{ by: "sigrid", daysAgo: 50.2, language: "en", accepted: true },
        body: "We do, in Bergen, with 2 °dH. No cartridge, but we add minerals: the same bottle that the roastery uses for cupping. The boiler was clean after two years.",
        thanks: ["ines", "anouk"],
      },
    ],
  },
  {
    ...{ by: "lena", board: "machines", language: "en", daysAgo: 40, named: true },
    title: "How do you teach a new colleague in a week?",
    body: "Three of ours begin in June. Last year it took a month until they dialled in alone.",
    tags: ["team", "recipes"],
    requests: [
      { to: "dan", daysAgo: 39.9, state: "answered", because: { ideas: 2, industry: true } },
      { to: "tomas", daysAgo: 39.9, state: "answered", because: { answers: 1, thanks: 3 } },
      { to: "oskar", daysAgo: 39.9, state: "lapsed", because: { size: true } },
    ],
    answers: [
      {
        ...{ by: "dan", daysAgo: 39.3, language: "en", accepted: true },
        body: "Day one nobody touches the grinder: they taste, from sour to bitter, until they can say which way is which. The recipe on the display does the rest. Ours are alone on day six.",
        thanks: ["lena", "samir", "mina", "beatriz", "jule"],
      },
      {
        ...{ by: "tomas", daysAgo: 38.8, language: "en" },
        body: "We pair them for the slow hours, three to five, and let the new one serve. Two weeks, not one, but nobody left since.",
        thanks: ["lena"],
      },
    ],
  },
  {
    ...{ by: "felix", forAccount: "weserblick", board: "machines", language: "de", daysAgo: 33 },
    title: "Wie läuft das Frühstück mit zwei Maschinen statt vier?",
    body: "Ein Haus mit 180 Zimmern, alles zwischen sieben und halb zehn.",
    tags: ["several-bars"],
    requests: [
      { to: "stefan", daysAgo: 32.9, state: "passed", because: { ideas: 1 } },
      { to: "maik", daysAgo: 32.9, state: "answered", because: { ideas: 2 } },
    ],
    answers: [
      {
        ...{ by: "maik", daysAgo: 32.1, language: "de" },
        body: "Bei uns 400 in anderthalb Stunden mit zwei Maschinen, aber die Milch steht getrennt. Ohne eigene Milchstation würde ich drei nehmen.",
        thanks: ["frank"],
      },
      {
        ...{ by: "henrik", daysAgo: 31.7, language: "de" },
        body: "Rechnet mit 90 Getränken in der Stunde und Maschine, wenn Milch dabei ist. Zwei reichen knapp, drei mit Ruhe.",
        thanks: [],
      },
    ],
  },
  {
    ...{ by: "marta", board: "app", language: "en", daysAgo: 27 },
    title: "Who prints the morning checklist from the app?",
    body: "Ours would like it on paper, by the till.",
    tags: ["cleaning", "team"],
    requests: [{ to: "lotte", daysAgo: 26.9, state: "answered", because: { industry: true } }],
    answers: [
      {
        ...{ by: "lotte", daysAgo: 26.6, language: "en" },
        body: "We do, from the browser: it prints on one page if you fold the photos first. Laminated it survives a month of flour.",
        thanks: ["marta", "joao"],
      },
    ],
  },
  {
    ...{ by: "giulia", board: "wholesale", language: "en", daysAgo: 22 },
    title: "What do you charge cafés for lending a grinder?",
    body: "",
    tags: [],
    requests: [
      { to: "gerd", daysAgo: 21.9, state: "passed", because: { answers: 2 } },
      { to: "livia", daysAgo: 21.9, state: "answered", because: { industry: true } },
    ],
    answers: [
      {
        ...{ by: "livia", daysAgo: 20.7, language: "en", accepted: true },
        body: "Nothing from twelve kilos a month on, 40 francs below. It is in the contract with the burrs, which they pay themselves.",
        thanks: ["giulia", "marco"],
      },
    ],
  },
  {
    ...{ by: "resi", board: "service", language: "de", daysAgo: 15 },
    title: "Habt ihr ein Ersatzgerät im Haus?",
    body: "Wir überlegen, eines für alle Kunden im Umkreis zu halten, statt schneller zu fahren.",
    tags: ["maintenance"],
    requests: [
      { to: "bram", daysAgo: 14.9, state: "answered", because: { industry: true, ideas: 1 } },
    ],
    answers: [
      {
        ...{ by: "bram", daysAgo: 14.2, language: "en" },
        body: "One for every forty machines. It stands with the customer who shouts least, and pays for itself in winter.",
        thanks: ["resi", "karl"],
      },
    ],
  },
  {
    ...{ trail: "Five bars, one taste", question: 1, board: "app", language: "en", daysAgo: 2.3 },
    title: "Can our five managers see it without being able to change it?",
    idea: "many-bars",
    body: "",
    tags: ["several-bars", "recipes"],
    requests: [
      { to: "samir", daysAgo: 2.28, state: "passed", because: { ideas: 1 } },
      { to: "dan", daysAgo: 2.2, state: "answered", passedBy: "samir" },
      { to: "marco", daysAgo: 2.28, state: "waiting", because: { industry: true, size: true } },
    ],
    answers: [
      {
        ...{ by: "dan", daysAgo: 1.9, language: "en" },
        body: "Ours look at it on a tablet that is signed in as a member of staff: they read the recipe and cannot save one. It has been enough for six bars.",
        thanks: ["lena"],
      },
    ],
  },
  {
    ...{ by: "beatriz", board: "machines", language: "en", daysAgo: 1.6 },
    title: "Oat milk that does not split at noon?",
    body: "It is fine in the morning. By noon the jug is warm and it splits in every third cup.",
    tags: ["cups-and-milk"],
    requests: [
      { to: "lena", daysAgo: 1.5, state: "waiting", because: { ideas: 1, industry: true } },
      { to: "hanna", daysAgo: 1.5, state: "waiting", because: { topics: ["cups-and-milk"] } },
      { to: "fatima", daysAgo: 1.5, state: "passed", because: { ideas: 1 } },
    ],
    answers: [],
  },
  {
    ...{ by: "jonas", board: "grinders", language: "de", daysAgo: 0.9 },
    title: "Zwei Bohnen auf einer Mühle: Wie macht ihr das?",
    idea: "decaf-hopper",
    body: "Vormittags Filter, nachmittags Espresso. Eine zweite Mühle passt nicht auf die Theke.",
    tags: ["dosing"],
    requests: [
      { to: "gerd", daysAgo: 0.85, state: "waiting", because: { ideas: 3, answers: 2, thanks: 4 } },
      { to: "lars", daysAgo: 0.85, state: "waiting", because: { answers: 1 } },
    ],
    answers: [],
  },
  {
    ...{ by: "inga", board: "app", language: "de", daysAgo: 0.5 },
    title: "Lässt sich der Verbrauch je Bar auswerten?",
    body: "Fünf Filialen, und wir wissen nur, was die Zentrale bestellt.",
    tags: ["several-bars", "connection"],
    requests: [
      { to: "lena", daysAgo: 0.45, state: "passed", because: { ideas: 1 } },
      { to: "tomas", daysAgo: 0.44, state: "waiting", passedBy: "lena" },
    ],
    answers: [],
  },
  {
    ...{ by: "callum", board: "service", language: "en", daysAgo: 0.2 },
    title: "Who repairs the older machines in Scotland?",
    body: "",
    tags: ["parts"],
    requests: [],
    answers: [],
  },
];
