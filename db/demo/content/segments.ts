import type { DemoSegment } from "./types";

export const segments: DemoSegment[] = [
  {
    key: "customers",
    name: "Customers",
    by: "nadja",
    withDemand: true,
    rule: { groups: [[{ field: "kind", comparison: "is", not: false, values: ["customer"] }]] },
  },
  {
    key: "partners",
    name: "Dealers and partners",
    by: "nadja",
    withDemand: false,
    rule: { groups: [[{ field: "kind", comparison: "is", not: false, values: ["partner"] }]] },
  },
  {
    key: "german-prospects",
    name: "May still choose us, in German",
    by: "mara",
    withDemand: false,
    rule: {
      groups: [
        [
          { field: "kind", comparison: "is", not: false, values: ["prospect", "lost"] },
          { field: "language", comparison: "is", not: false, values: ["de"] },
        ],
      ],
    },
  },
  {
    key: "on-their-own",
    name: "At home, without a company",
    by: "mara",
    withDemand: false,
    rule: {
      groups: [[{ field: "account", comparison: "holds", not: true, values: [] }]],
    },
  },
];
