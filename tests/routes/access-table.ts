import type { Fields } from "../support/browser";
import type { AccessScene } from "./access-scene";
import type { Expectation, Row } from "./expectation";

/** The same for everybody. */
const all = (expectation: Expectation) => line(Array(7).fill(expectation).join(" "));

/** `visitor member other rep product admin suspended`. */
function line(words: string): Expectation[] {
  return words.split(/\s+/) as Expectation[];
}

type Path = string | Row["path"];

function get(routeId: string, path: Path, expect: Expectation[], about?: string): Row {
  return row("GET", routeId, path, expect, {}, about);
}

function post(
  routeId: string,
  path: Path,
  fields: Fields | Row["fields"],
  expect: Expectation[],
  about?: string,
): Row {
  return row("POST", routeId, path, expect, fields, about);
}

function row(
  method: Row["method"],
  routeId: string,
  path: Path,
  expect: Expectation[],
  fields: Fields | Row["fields"],
  about?: string,
): Row {
  if (expect.length !== 7) throw new Error(`${method} ${routeId}: seven roles, please`);
  return {
    endpoint: `${method} routes/${routeId}`,
    method,
    routeId: `routes/${routeId}`,
    about,
    path: typeof path === "string" ? () => path : path,
    fields: typeof fields === "function" ? fields : () => fields,
    expect,
  };
}

const idea =
  (name: keyof AccessScene["ideas"], rest = "") =>
  (scene: AccessScene) =>
    `/ideas/${scene.ideas[name]}${rest}`;

/** Who may what, route by route. A route that is missing here fails the suite. */
export const accessTable: Row[] = [
  get("_index", "/", all("on")),
  get(
    "ideas_.$idea.vote",
    idea("public", "/vote"),
    line("login ok ok ok ok ok login"),
    "an idea for everybody",
  ),
  get("ideas_.$idea.vote", idea("oneWay", "/vote"), line("none ok none ok ok ok none"), "one-way"),
  post(
    "ideas_.$idea.vote",
    idea("public", "/vote"),
    { importance: "2" },
    line("login done done done done done login"),
  ),
];
