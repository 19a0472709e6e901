import { machineFields, serviceFields } from "./fields";
import type { DemoBoard } from "./types";

export const boards: DemoBoard[] = [
  {
    key: "machines",
    name: "Machines",
    description: "Kogge, Lotse, Jolle and Barkasse: brewing, steam, water, displays.",
    icon: "coffee",
    access: "public",
    fields: machineFields,
  },
  {
    key: "grinders",
    name: "Grinders",
    description: "Kiesel 64 and Kiesel 98: setting, dosing, burrs, noise.",
    icon: "settings-2",
    access: "public",
  },
  {
    key: "app",
    name: "App",
    description: "The Brasa app and what it knows about your machines.",
    icon: "smartphone",
    access: "public",
  },
  {
    key: "wholesale",
    name: "Wholesale",
    description: "Orders, invoices and deliveries for bars, roasters and dealers. For members.",
    icon: "truck",
    access: "members",
  },
  {
    key: "service",
    name: "Service",
    description: "Repairs, spare parts, visits, and whoever picks up the phone.",
    icon: "wrench",
    access: "public",
    template: "**Machine and year:** \n\n**What happened:** \n\n**What would have helped:** ",
    fields: serviceFields,
  },
  {
    key: "contracts",
    name: "Contracts and invoices",
    description: "Between you and us. You see only what you wrote yourself.",
    icon: "file-lock",
    access: "one_way",
  },
];
