import type { DemoAccount } from "./types";

export const accounts: DemoAccount[] = [
  {
    ...{ key: "kaffeewerk", name: "Kaffeewerk Süd", kind: "customer", city: "Freiburg" },
    ...{ owner: "felix", size: 46, industry: "Cafés", region: "South" },
    ...{
      plan: "Care Plus",
      annualValue: 38_400,
      named: true,
      domains: ["kaffeewerk-sued.example"],
    },
  },
  {
    ...{ key: "bar-do-cais", name: "Bar do Cais", kind: "customer", city: "Porto" },
    ...{ owner: "chiara", size: 14, industry: "Cafés", region: "Iberia" },
    ...{ plan: "Care", annualValue: 9800, named: true, domains: [] },
  },
  {
    ...{ key: "paulsen", name: "Paulsens Rösterei", kind: "partner", city: "Flensburg" },
    ...{ owner: "felix", size: 38, industry: "Roasting", region: "North" },
    ...{
      plan: "Care Plus",
      annualValue: 52_000,
      named: true,
      domains: ["paulsens-roesterei.example"],
    },
  },
  {
    ...{ key: "drei-tassen", name: "Drei Tassen", kind: "customer", city: "Berlin" },
    ...{ owner: "felix", size: 22, industry: "Cafés", region: "North" },
    ...{ plan: "Care", annualValue: 14_600, named: true, domains: [] },
  },
  {
    ...{ key: "moulu", name: "Atelier Moulu", kind: "customer", city: "Lyon" },
    ...{ owner: "chiara", size: 17, industry: "Roasting", region: "France" },
    ...{ plan: "Care", annualValue: 12_900, named: true, domains: [] },
  },
  {
    ...{ key: "kontor", name: "Café Kontor", kind: "customer", city: "Hamburg" },
    ...{ owner: "felix", size: 31, industry: "Cafés", region: "North" },
    ...{ plan: "Care Plus", annualValue: 21_500, named: true, domains: [] },
  },
  {
    ...{ key: "two-rivers", name: "Two Rivers Coffee", kind: "customer", city: "Leeds" },
    ...{ owner: "rob", size: 64, industry: "Cafés", region: "British Isles" },
    ...{ plan: "Care Plus", annualValue: 44_700, named: true, domains: ["tworivers.example"] },
  },
  {
    ...{ key: "brandt", name: "Brandt & Tochter", kind: "customer", city: "Bremen" },
    ...{ owner: "felix", size: 12, industry: "Bakeries", region: "North" },
    ...{ plan: "On call", annualValue: 6200, named: true, domains: [] },
  },
  {
    ...{ key: "ebner", name: "Ebner Gastrotechnik", kind: "partner", city: "Graz" },
    ...{ owner: "chiara", size: 120, industry: "Dealers", region: "South" },
    ...{ plan: "Partner", annualValue: 87_500, named: true, domains: [] },
  },
  {
    ...{ key: "adler", name: "Adler Architekten", kind: "customer", city: "Stuttgart" },
    ...{ owner: "felix", size: 54, industry: "Offices", region: "South" },
    ...{ plan: "Care", annualValue: 7900, named: false, domains: [] },
  },
  {
    ...{ key: "aurora", name: "Padaria Aurora", kind: "customer", city: "Lisbon" },
    ...{ owner: "chiara", size: 29, industry: "Bakeries", region: "Iberia" },
    ...{ plan: "Care", annualValue: 11_300, named: true, domains: [] },
  },
  {
    ...{ key: "fjord", name: "Fjord & Bønne", kind: "customer", city: "Bergen" },
    ...{ owner: "rob", size: 19, industry: "Roasting", region: "Nordics" },
    ...{ plan: "Care", annualValue: 16_800, named: true, domains: [] },
  },
  {
    ...{ key: "weserblick", name: "Hotel Weserblick", kind: "prospect", city: "Bremen" },
    ...{ owner: null, size: 240, industry: "Hotels", region: "North" },
    ...{ plan: "", annualValue: null, named: false, domains: [] },
  },
  {
    ...{ key: "stadtbad", name: "Kantine am Stadtbad", kind: "lost", city: "Leipzig" },
    ...{ owner: "felix", size: 33, industry: "Canteens", region: "North" },
    ...{ plan: "", annualValue: null, named: false, domains: [] },
  },
  {
    ...{ key: "veluwe", name: "Veluwe Koffie", kind: "partner", city: "Utrecht" },
    ...{ owner: "rob", size: 41, industry: "Dealers", region: "Benelux" },
    ...{ plan: "Partner", annualValue: 29_900, named: true, domains: [] },
  },
  {
    ...{ key: "sihl", name: "Rösthaus Sihl", kind: "customer", city: "Zürich" },
    ...{ owner: "chiara", size: 26, industry: "Roasting", region: "South" },
    ...{ plan: "Care Plus", annualValue: 33_600, named: true, domains: [] },
  },
  {
    ...{ key: "kolektyw", name: "Kolektyw Kawa", kind: "churned", city: "Kraków" },
    ...{ owner: "rob", size: 16, industry: "Cafés", region: "Central Europe" },
    ...{ plan: "", annualValue: null, named: true, domains: [] },
  },
  {
    ...{ key: "tramontana", name: "Caffè Tramontana", kind: "customer", city: "Trieste" },
    ...{ owner: "chiara", size: 72, industry: "Roasting", region: "Italy" },
    ...{ plan: "Care Plus", annualValue: 61_000, named: true, domains: [] },
  },
  {
    ...{ key: "nordlicht", name: "Nordlicht Rösterei", kind: "prospect", city: "Kiel" },
    ...{ owner: "felix", size: 88, industry: "Roasting", region: "North" },
    ...{ plan: "", annualValue: null, named: false, domains: [] },
  },
  {
    ...{ key: "studentenhaus", name: "Studentenhaus Nord", kind: "prospect", city: "Oldenburg" },
    ...{ owner: null, size: 510, industry: "Canteens", region: "North" },
    ...{ plan: "", annualValue: null, named: false, domains: [] },
  },
];
