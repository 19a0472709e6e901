import type { DemoTrail } from "./types";

/** Opens the trail for Nordlicht Rösterei in the demo community alone, where nothing is secret. */
export const DEMO_TRAIL_TOKEN = "nordlicht-roesterei-in-kiel";

export const trails: DemoTrail[] = [
  {
    ...{ owner: "felix", title: "Five bars, one taste", language: "en", madeDaysAgo: 12 },
    deal: "Five bars, one taste",
    letter: `Frau Petersen, you asked how other groups keep their coffee alike from bar to bar. I would rather let them tell you. Ten minutes, four stops.`,
    stops: [
      {
        idea: "recipe-memory",
        word: "Gerd objected, and changed the plan. Read what became of it.",
      },
      {
        idea: "many-bars",
        word: "They run several bars, as you do, and say what one screen is worth to them.",
      },
      {
        ...{ idea: "clock-in", shows: "status" },
        word: "We declined this one. You should know how we do that, too.",
      },
      {
        ...{ item: "pressure-profiles", shows: "number" },
        word: "Customers shaped it. Some of them run groups of your size.",
      },
    ],
    links: [
      { label: "Frau Petersen", token: DEMO_TRAIL_TOKEN, madeDaysAgo: 12, days: 60 },
      { label: "Her buyer", madeDaysAgo: 9, days: 5 },
    ],
    visits: [
      { link: 0, daysAgo: 11.2, opened: [0, 1] },
      { link: 1, daysAgo: 8.1, opened: [2] },
      { link: 0, daysAgo: 2.4, opened: [0, 1, 2, 3] },
    ],
    questions: [
      {
        ...{ link: 0, daysAgo: 11.1, answeredDaysAgo: 10.6 },
        question: "How long until a new machine tastes like the others?",
        answer:
          "With the recipe on it: the first ten cups. Without it we saw a week at Paulsens. I bring the numbers on Tuesday.",
      },
      {
        link: 0,
        daysAgo: 2.3,
        question: "Can our five managers see it without being able to change it?",
      },
    ],
    needs: [{ idea: "many-bars", daysAgo: 2.35 }],
  },
  {
    ...{ owner: "felix", title: "Ein Blick auf alle Bars", language: "de", madeDaysAgo: 6 },
    deal: "Four Lotse for the new bar",
    letter: `Ihr habt nach dem Überblick über mehrere Bars gefragt.\n\nHier ist, was andere dazu sagen, und wo wir stehen.`,
    stops: [
      { idea: "many-bars", word: "Das ist die Frage, die ihr auch gestellt habt." },
      { item: "drink-recipes", word: "Daran arbeiten wir gerade." },
    ],
    links: [{ label: "Lena und Tomás", madeDaysAgo: 6, days: 30 }],
    visits: [{ link: 0, daysAgo: 5.2, opened: [0] }],
    questions: [],
    needs: [],
  },
  {
    ...{ owner: "felix", title: "How we say yes, and no", language: "en", madeDaysAgo: 40 },
    template: true,
    letter: "You asked how we decide. Here is one of each.",
    stops: [
      { item: "pressure-profiles", word: "A yes, from the first wish to the delivery." },
      { ...{ idea: "clock-in", shows: "status" }, word: "A no, and what would change our mind." },
    ],
    ...{ links: [], visits: [], questions: [], needs: [] },
  },
];
