import type { DemoTag } from "./types";

export const tags: DemoTag[] = [
  { key: "recipes", name: "recipes" },
  { key: "team", name: "team and training" },
  { key: "display", name: "display" },
  { key: "energy", name: "energy" },
  { key: "noise", name: "noise" },
  { key: "cups-and-milk", name: "cups and milk" },
  { key: "cleaning", name: "cleaning" },
  { key: "water", name: "water" },
  { key: "dosing", name: "grind and dose" },
  { key: "waste", name: "waste" },
  { key: "connection", name: "network and data" },
  { key: "several-bars", name: "several bars" },
  { key: "billing", name: "billing" },
  { key: "orders", name: "orders" },
  { key: "parts", name: "parts" },
  { key: "maintenance", name: "maintenance" },
];
