import type { DemoTag, DemoTagGroup } from "./types";

export const tagGroups: DemoTagGroup[] = [
  { key: "topic", name: "Topic", access: "everyone", least: 0, most: 3 },
  { key: "concerns", name: "Concerns", access: "staff_set", least: 0, most: 2 },
  { key: "effort", name: "Effort", access: "staff_only", least: 0, most: 1 },
];

export const tags: DemoTag[] = [
  { key: "recipes", name: "recipes", group: "topic" },
  { key: "team", name: "team and training" },
  { key: "display", name: "display", group: "topic" },
  { key: "energy", name: "energy", group: "topic" },
  { key: "noise", name: "noise", group: "topic" },
  { key: "cups-and-milk", name: "cups and milk", group: "topic" },
  { key: "cleaning", name: "cleaning", group: "topic" },
  { key: "water", name: "water", group: "topic" },
  { key: "dosing", name: "grind and dose", group: "topic" },
  { key: "waste", name: "waste", group: "topic" },
  { key: "connection", name: "network and data" },
  { key: "several-bars", name: "several bars" },
  { key: "billing", name: "billing", group: "concerns" },
  { key: "orders", name: "orders", group: "concerns" },
  { key: "parts", name: "parts", group: "concerns" },
  { key: "maintenance", name: "maintenance", group: "concerns" },
  { key: "effort-days", name: "days of work", group: "effort" },
  { key: "effort-weeks", name: "weeks of work", group: "effort" },
  { key: "effort-months", name: "months of work", group: "effort" },
];
