import type { DemoStatement } from "./types";

/**
 * What people said in the thread of an idea, beyond the prompts of its author. On the first idea many
 * name a number, on the last ones too few for others to be told.
 */
export const evidence: DemoStatement[] = [
  ...about("recipe-memory", [
    say("tomas", 52, "situation", "Two to six recipes a day, two people at one machine."),
    say(
      "aylin",
      51,
      "situation",
      "Five bars, each with its own card of settings, none of them right.",
    ),
    say(
      "reto",
      44,
      "situation",
      "Our customers change the roast every month and call us each time.",
    ),
    say("ines", 50, "problem", "Settings are lost at every change of shift."),
    say("jonas", 49, "problem", "Whoever is new does not dare to touch the settings."),
    say("marta", 47, "problem", "Twelve sites, and each of them tastes of whoever set it last."),
    say("gerd", 46, "problem", "Customers blame our beans when the pressure was wrong."),
    say("tomas", 51, "implication", "Dialling in again after each shift.", [3.2, "hours_month"]),
    say("aylin", 50, "implication", "Across all five bars, counted for one month.", [
      14,
      "hours_month",
    ]),
    say("ines", 48, "implication", "An hour a month at least, more when we change the bean.", [
      1,
      "hours_month",
    ]),
    say("jonas", 45, "implication", "Three hours, written down in September.", [3, "hours_month"]),
    say("dan", 40, "implication", "Two of us, every Monday and Thursday.", [5.5, "hours_month"]),
    say("oskar", 39, "implication", "Mostly on Saturdays.", [2.5, "hours_month"]),
    say("marta", 36, "implication", "Per site; I asked three of the twelve.", [6, "hours_month"]),
    say("sigrid", 33, "implication", "Not much, but always when it is full.", [1.5, "hours_month"]),
    say("giulia", 30, "implication", "An evening a month.", [4, "hours_month"]),
    say("gerd", 28, "implication", "On the phone with customers who lost theirs.", [
      8,
      "hours_month",
    ]),
    say("agnieszka", 26, "implication", "One morning.", [3, "hours_month"]),
    say("aylin", 42, "need_payoff", "Helpers from day one, in all five bars.", [
      9_000,
      "money_year",
    ]),
    say("tomas", 41, "need_payoff", "Beans that no longer go down the knock box.", [
      2_400,
      "money_year",
    ]),
    say("jonas", 38, "need_payoff", "One more helper on Saturday who can make everything.", [
      3_100,
      "money_year",
    ]),
    say("ines", 37, "need_payoff", "Less waste, no arguing.", [600, "money_year"]),
    say("dan", 31, "need_payoff", "A kilo a week.", [1_300, "money_year"]),
    say("sigrid", 27, "need_payoff", "What we throw away in a year.", [1_900, "money_year"]),
    say("giulia", 25, "need_payoff", "One closing hour a week.", [4_200, "money_year"]),
  ]),
  ...about("mahlgrad-schritte", [
    say("hanna", 90, "situation", "Wir sagen die Einstellung am Telefon durch und hoffen."),
    say("maik", 88, "implication", "Jedes zweite Gespräch dauert doppelt so lang.", [
      6,
      "times_month",
    ]),
    say("hanna", 86, "implication", "Bei fünf Bars fast täglich.", [20, "times_month"]),
    say("lars", 80, "implication", "Mit Kundschaft, die neu ist.", [12, "times_month"]),
    say("reto", 60, "implication", "Quer durch alle Kurse.", [9, "times_month"]),
  ]),
  ...about("cup-zone", [
    say("ines", 100, "problem", "The bar is at 29 degrees by noon."),
    say("oskar", 96, "implication", "Power for a plate that warms nobody's cup.", [
      340,
      "money_year",
    ]),
    say("aylin", 90, "implication", "Measured in one bar, times five.", [1_800, "money_year"]),
    say("maik", 70, "implication", "Two machines.", [520, "money_year"]),
  ]),
  ...about("stop-by-weight", [
    say("elena", 5, "problem", "The shots drift by two grams within an hour."),
    say("reto", 120, "need_payoff", "Shots that we do not have to pull again.", [8, "percent"]),
    say("bram", 110, "need_payoff", "About one in ten.", [10, "percent"]),
    say("torstein", 95, "need_payoff", "Less than I thought when I counted.", [5, "percent"]),
    say("tomas", 80, "need_payoff", "On Saturdays more.", [12, "percent"]),
  ]),
  ...about("quieter-pump", [
    say("frank", 60, "implication", "So many ask for another table in the breakfast room.", [
      25,
      "people",
    ]),
    say("dan", 150, "implication", "Guests who sit at the counter, a week.", [40, "people"]),
    say("oskar", 140, "implication", "The whole front room.", [12, "people"]),
  ]),
  ...about("one-invoice", [
    say("deniz", 180, "implication", "Sorting five invoices by hand.", [6, "hours_month"]),
    say("maik", 150, "implication", "Two canteens, one budget.", [3, "hours_month"]),
    say("joao", 120, "implication", "Twelve sites.", [16, "hours_month"]),
    say("joao", 118, "need_payoff", "One person in accounting, half a week.", [
      7_500,
      "money_year",
    ]),
  ]),
  ...about("spare-gaskets", [
    say("tomas", 200, "implication", "Mails to and fro until it is the right one.", [
      2,
      "hours_month",
    ]),
    say("resi", 160, "implication", "For all whom we look after.", [11, "hours_month"]),
    say("rui", 130, "implication", "Twelve sites, one shelf.", [4, "hours_month"]),
  ]),
  ...about("water-profile", [
    say("lars", 80, "problem", "Every town has other water, the machine knows one."),
    say("priya", 2, "implication", "One boiler a year.", [480, "money_year"]),
    say("hanna", 70, "implication", "Two of five bars.", [960, "money_year"]),
  ]),
  ...about("backflush", [
    say("olga", 100, "implication", "Wer schließt, bleibt länger.", [7, "hours_month"]),
    say("hanna", 150, "need_payoff", "In fünf Bars.", [50, "hours_month"]),
  ]),
  ...about("many-bars", [
    say("marta", 30, "problem", "I open twelve tabs every morning."),
    say("marta", 29, "implication", "Before the first coffee.", [10, "hours_month"]),
  ]),
  ...about("burr-life", [
    say("aylin", 60, "implication", "Beans that are ground too fine.", [1_100, "money_year"]),
    say("gerd", 50, "implication", "Complaints about beans that were fine.", [5, "times_month"]),
  ]),
  ...about("loaner", [
    say("reto", 100, "implication", "One day closed, twice last year.", [1_600, "money_year"]),
    say("oskar", 90, "implication", "A Saturday without a machine.", [900, "money_year"]),
  ]),
];

type Said = Omit<DemoStatement, "idea">;

function about(idea: string, said: Said[]): DemoStatement[] {
  return said.map((statement) => ({ idea, ...statement }));
}

function say(
  by: string,
  daysAgo: number,
  kind: Said["kind"],
  body: string,
  amount?: [value: number, unit: NonNullable<Said["amount"]>["unit"]],
): Said {
  const number = amount ? { amount: { value: amount[0], unit: amount[1] } } : {};
  return { by, daysAgo, kind, body, ...number };
}
