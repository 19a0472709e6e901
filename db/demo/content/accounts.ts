import type { DemoAccount } from "./types";

export const accounts: DemoAccount[] = [
  {
    key: "kaffeewerk",
    name: "Kaffeewerk Süd",
    kind: "customer",
    city: "Freiburg",
  },
  {
    key: "bar-do-cais",
    name: "Bar do Cais",
    kind: "customer",
    city: "Porto",
  },
  {
    key: "paulsen",
    name: "Paulsens Rösterei",
    kind: "partner",
    city: "Flensburg",
  },
  {
    key: "drei-tassen",
    name: "Drei Tassen",
    kind: "customer",
    city: "Berlin",
  },
  {
    key: "moulu",
    name: "Atelier Moulu",
    kind: "customer",
    city: "Lyon",
  },
  {
    key: "kontor",
    name: "Café Kontor",
    kind: "customer",
    city: "Hamburg",
  },
  {
    key: "two-rivers",
    name: "Two Rivers Coffee",
    kind: "customer",
    city: "Leeds",
  },
  {
    key: "brandt",
    name: "Brandt & Tochter",
    kind: "customer",
    city: "Bremen",
  },
  {
    key: "ebner",
    name: "Ebner Gastrotechnik",
    kind: "partner",
    city: "Graz",
  },
  {
    key: "adler",
    name: "Adler Architekten",
    kind: "customer",
    city: "Stuttgart",
  },
  {
    key: "aurora",
    name: "Padaria Aurora",
    kind: "customer",
    city: "Lisbon",
  },
  {
    key: "fjord",
    name: "Fjord & Bønne",
    kind: "customer",
    city: "Bergen",
  },
  {
    key: "weserblick",
    name: "Hotel Weserblick",
    kind: "customer",
    city: "Bremen",
  },
  {
    key: "stadtbad",
    name: "Kantine am Stadtbad",
    kind: "customer",
    city: "Leipzig",
  },
  {
    key: "veluwe",
    name: "Veluwe Koffie",
    kind: "partner",
    city: "Utrecht",
  },
  {
    key: "sihl",
    name: "Rösthaus Sihl",
    kind: "customer",
    city: "Zürich",
  },
  {
    key: "kolektyw",
    name: "Kolektyw Kawa",
    kind: "customer",
    city: "Kraków",
  },
  {
    key: "tramontana",
    name: "Caffè Tramontana",
    kind: "customer",
    city: "Trieste",
  },
  {
    key: "nordlicht",
    name: "Nordlicht Rösterei",
    kind: "prospect",
    city: "Kiel",
  },
  {
    key: "studentenhaus",
    name: "Studentenhaus Nord",
    kind: "prospect",
    city: "Oldenburg",
  },
];
