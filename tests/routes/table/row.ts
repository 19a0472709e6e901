import type { Fields } from "../../support/browser";
import type { AccessScene, Asker, IdeaKind } from "../access-scene";
import type { Expectation, Row, Target } from "../expectation";

/** `visitor member other rep product admin suspended`: `member` owns what the rows are about. */
export type Line = string;

type Path = string | ((scene: AccessScene, asker: Asker) => string | Promise<string>);
type Aim = (scene: AccessScene, asker: Asker) => Target | Promise<Target>;

/** The same for everybody. */
export const all = (expectation: Expectation): Line => Array(7).fill(expectation).join(" ");

export const forAdmins = "login no no no no ok login";
export const byAdmins = "login no no no no done login";
export const forMembers = "login ok ok ok ok ok login";
export const byMembers = "login done done done done done login";

/** What each role gets of an idea that is open to all, or in one of the ways closed. */
export type Privacy = Record<IdeaKind, Line>;

/** What may be read by who sees the idea. */
export const readers: Privacy = {
  public: all("ok"),
  members: "none ok ok ok ok ok none",
  oneWay: "none ok none ok ok ok none",
  hidden: "none ok none none ok ok none",
};

/** What product and admin decide. */
export const deciders: Privacy = {
  public: "login no no no ok ok login",
  members: "none no no no ok ok none",
  oneWay: "none no none no ok ok none",
  hidden: "none no none none ok ok none",
};

/** As another, but what is hidden is out of reach for those who see it. */
export function notWhenHidden(privacy: Privacy): Privacy {
  return { ...privacy, hidden: privacy.hidden.replaceAll("ok", "no") };
}

export function get(routeId: string, path: Path, expect: Line, about = ""): Row {
  const aim: Aim = async (scene, asker) => ({
    path: typeof path === "string" ? path : await path(scene, asker),
    fields: {},
  });
  return row("GET", routeId, aim, expect, about);
}

/** A form that always goes to the same address with the same fields, or one that is aimed anew. */
export function post(routeId: string, aim: Target | Aim, expect: Line, about = ""): Row {
  return row("POST", routeId, typeof aim === "function" ? aim : () => aim, expect, about);
}

export function to(path: string, fields: Fields = {}): Target {
  return { path, fields };
}

/** A page about an idea, for each kind of idea. */
export function getOfIdea(name: string, rest: string, privacy: Privacy): Row[] {
  return kinds(privacy).map(([kind, expect]) =>
    get(name, (scene) => `/ideas/${scene.ideas[kind]}${rest}`, expect, about[kind]),
  );
}

type IdeaFields = Fields | ((scene: AccessScene, ideaId: number) => Fields | Promise<Fields>);

/** A form about an idea, for each kind of idea; each time a new one. */
export function postToIdea(
  name: string,
  rest: string,
  fields: IdeaFields,
  privacy: Privacy,
): Row[] {
  return kinds(privacy).map(([kind, expect]) =>
    post(
      name,
      async (scene) => {
        const id = await scene.newIdea(kind);
        const given = typeof fields === "function" ? await fields(scene, id) : fields;
        return to(`/ideas/${id}${rest}`, given);
      },
      expect.replaceAll("ok", "done"),
      about[kind],
    ),
  );
}

const about: Record<IdeaKind, string> = {
  public: "an idea for everybody",
  members: "an idea for members",
  oneWay: "an idea on a one-way board",
  hidden: "a hidden idea",
};

function kinds(privacy: Privacy): [IdeaKind, Line][] {
  return Object.entries(privacy) as [IdeaKind, Line][];
}

function row(
  method: Row["method"],
  routeId: string,
  target: Row["target"],
  expect: Line,
  about: string,
): Row {
  const expectations = expect.split(/\s+/) as Expectation[];
  if (expectations.length !== 7) throw new Error(`${method} ${routeId}: seven roles, please`);
  return {
    endpoint: `${method} routes/${routeId}`,
    method,
    routeId: `routes/${routeId}`,
    about,
    target,
    expect: expectations,
  };
}
