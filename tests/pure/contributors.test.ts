import { describe, expect, it } from "vitest";
import type {
  ContributorRole,
  Contributors,
  CreditChoice,
} from "~/features/contributors/contributor";
import {
  type ContributorFacts,
  type DeedRow,
  deriveContributors,
} from "~/features/contributors/derive-contributors";

const people = new Map(
  [
    { id: 1, name: "Lena", staff: false },
    { id: 2, name: "Tomás", staff: false },
    { id: 3, name: "Mara", staff: true },
    { id: 4, name: "", staff: false },
  ].map(({ id, ...person }) => [id, { id, ...person, handle: `p${id}`, portrait: null }]),
);

const did = (personId: number, role: ContributorRole, more: Partial<DeedRow> = {}): DeedRow => ({
  personId,
  role,
  ideaId: null,
  seen: true,
  count: 1,
  ...more,
});

const CHOSEN_AT = 5;

interface Case {
  name: string;
  deeds: DeedRow[];
  asked?: boolean;
  choices?: [number, CreditChoice, string | null][];
  disputes?: [number, ContributorRole][];
  /** A line each: name, company in brackets, what they did; then how many are not named. */
  told: string[];
}

const cases: Case[] = [
  { name: "nobody did anything", deeds: [], told: [] },
  {
    name: "every role follows from a deed",
    deeds: [
      did(1, "originator", { ideaId: 7 }),
      did(1, "merged_idea", { ideaId: 8 }),
      did(1, "editor", { count: 4 }),
      did(1, "evidence", { ideaId: 7, count: 2 }),
      did(1, "risk"),
      did(1, "benefit", { count: 2 }),
      did(1, "tester", { count: 3 }),
      did(3, "decision", { count: 2 }),
      did(3, "owner"),
    ],
    told: [
      "Lena: originator 1 of 7, merged_idea 1 of 8, editor 4, evidence 2 of 7, risk 1, benefit 2, tester 3",
      "Mara: decision 2, owner 1",
    ],
  },
  {
    name: "an idea that is behind an item by itself and by a merge counts once",
    deeds: [did(1, "merged_idea", { ideaId: 7 }), did(1, "merged_idea", { ideaId: 7 })],
    told: ["Lena: merged_idea 1 of 7"],
  },
  {
    name: "several ideas are counted, and none of them is meant alone",
    deeds: [did(1, "originator", { ideaId: 7 }), did(1, "originator", { ideaId: 9 })],
    told: ["Lena: originator 2"],
  },
  {
    name: "an edit by two is one of each, and editing alone and together adds up",
    deeds: [did(3, "editor"), did(1, "editor"), did(1, "editor", { count: 2 })],
    told: ["Lena: editor 3", "Mara: editor 1"],
  },
  {
    name: "who had the idea stands first, then who did most, the company last",
    deeds: [
      did(3, "editor", { count: 90 }),
      did(2, "editor", { count: 40 }),
      did(1, "originator", { ideaId: 7 }),
    ],
    told: ["Lena: originator 1 of 7", "Tomás: editor 40", "Mara: editor 90"],
  },
  {
    name: "what the reader does not see is not told, nor of whom it is",
    deeds: [did(1, "originator", { ideaId: 7, seen: false }), did(2, "risk")],
    told: ["Tomás: risk 1"],
  },
  {
    name: "from the asking on, who has not chosen is counted and not named",
    deeds: [did(1, "originator", { ideaId: 7 }), did(2, "risk"), did(3, "owner")],
    asked: true,
    told: ["Mara: owner 1", "unnamed 2"],
  },
  {
    name: "counted is nobody whose part the reader does not see",
    deeds: [did(1, "originator", { ideaId: 7, seen: false })],
    asked: true,
    told: [],
  },
  {
    name: "each is named as they chose",
    deeds: [did(1, "originator", { ideaId: 7 }), did(2, "risk")],
    asked: true,
    choices: [
      [1, "name_company", "Kaffeewerk"],
      [2, "name", "Porto"],
    ],
    told: ["Lena (Kaffeewerk): originator 1 of 7", "Tomás: risk 1"],
  },
  {
    name: "a company stands without its people, once for all of them",
    deeds: [did(1, "risk"), did(2, "risk", { count: 2 })],
    choices: [
      [1, "company", "Kaffeewerk"],
      [2, "company", "Kaffeewerk"],
    ],
    told: [" (Kaffeewerk): risk 3"],
  },
  {
    name: "a company that did not agree is not told, with a name or without",
    deeds: [did(1, "risk"), did(2, "risk")],
    asked: true,
    choices: [
      [1, "company", null],
      [2, "name_company", null],
    ],
    told: ["Tomás: risk 1", "unnamed 1"],
  },
  {
    name: "anonymous is not named before the asking either",
    deeds: [did(1, "originator", { ideaId: 7 })],
    choices: [[1, "anonymous", null]],
    told: ["unnamed 1"],
  },
  {
    name: "a name that its owner gave is told where their part is not seen, without the part",
    deeds: [did(1, "originator", { ideaId: 7, seen: false })],
    asked: true,
    choices: [[1, "name", null]],
    told: ["Lena: "],
  },
  {
    name: "who tests and has not reported is told of by their own choice",
    deeds: [did(1, "tester", { seen: false }), did(2, "tester", { seen: false })],
    choices: [[2, "name", null]],
    told: ["Tomás: tester 1"],
  },
  {
    name: "a choice made before they joined does not tell that somebody tests",
    deeds: [
      did(1, "risk"),
      did(1, "tester", { seen: false, since: CHOSEN_AT + 1 }),
      did(2, "tester", { seen: false, since: CHOSEN_AT }),
    ],
    choices: [
      [1, "name", null],
      [2, "name", null],
    ],
    told: ["Lena: risk 1", "Tomás: tester 1"],
  },
  {
    name: "the company's people are named without being asked",
    deeds: [did(3, "decision")],
    asked: true,
    choices: [[3, "anonymous", null]],
    told: ["Mara: decision 1"],
  },
  {
    name: "what somebody disputes is taken from them alone, all of it",
    deeds: [did(1, "risk"), did(1, "editor"), did(2, "risk")],
    disputes: [[1, "risk"]],
    told: ["Lena: editor 1", "Tomás: risk 1"],
  },
  {
    name: "who disputes all they did is no contributor",
    deeds: [did(1, "risk")],
    asked: true,
    disputes: [[1, "risk"]],
    choices: [[1, "name", null]],
    told: [],
  },
  {
    name: "a former member keeps what they did",
    deeds: [did(4, "originator", { ideaId: 7 }), did(4, "editor", { count: 2 })],
    asked: true,
    told: ["former: originator 1 of 7, editor 2"],
  },
];

const say = (deeds: Contributors["former"][number]) =>
  deeds
    .map(({ role, count, ideaId }) => `${role} ${count}${ideaId ? ` of ${ideaId}` : ""}`)
    .join(", ");

function tell({ named, former, unnamed }: Contributors): string[] {
  return [
    ...named.map(
      ({ person, company, deeds }) =>
        `${person?.name ?? ""}${company ? ` (${company})` : ""}: ${say(deeds)}`,
    ),
    ...former.map((deeds) => `former: ${say(deeds)}`),
    ...(unnamed > 0 ? [`unnamed ${unnamed}`] : []),
  ];
}

describe("who contributed to an item", () => {
  it.each(cases)("$name", ({ deeds, asked = false, choices = [], disputes = [], told }) => {
    const facts: ContributorFacts = {
      ...{ asked, deeds, people },
      credits: new Map(
        choices.map(([id, choice, company]) => [id, { choice, company, chosenAt: CHOSEN_AT }]),
      ),
      disputed: new Map(disputes.map(([id, role]) => [id, new Set([role])])),
    };
    expect(tell(deriveContributors(facts))).toEqual(told);
  });
});
