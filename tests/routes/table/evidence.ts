import type { IdeaKind } from "../access-scene";
import type { Row } from "../expectation";
import { get, type Line, type Privacy, post, to } from "./row";

const editors: Privacy = {
  public: "login ok no no no no login",
  members: "none ok no no no no none",
  oneWay: "none ok none no no no none",
  hidden: "none no none none no no none",
};
const removers: Privacy = {
  public: "login ok no no ok ok login",
  members: "none ok no no ok ok none",
  oneWay: "none ok none no ok ok none",
  hidden: "none ok none none ok ok none",
};
const said = { kind: "need_payoff", body: "A day a week.", amount: "8", unit: "hours_month" };

/** What `member` said about an idea of theirs. */
export const evidenceRows: Row[] = [
  ...page("edit", editors),
  ...form("edit", said, editors),
  ...page("removal", removers),
  ...form("removal", {}, removers),
];

function page(name: string, privacy: Privacy): Row[] {
  return kinds(privacy).map(([kind, line]) =>
    get(
      `evidence.$statement.${name}`,
      async (scene) => `/evidence/${await scene.newStatement(kind)}/${name}`,
      line,
      kind,
    ),
  );
}

function form(name: string, fields: Record<string, string>, privacy: Privacy): Row[] {
  return kinds(privacy).map(([kind, line]) =>
    post(
      `evidence.$statement.${name}`,
      async (scene) => to(`/evidence/${await scene.newStatement(kind)}/${name}`, fields),
      line.replaceAll("ok", "done"),
      kind,
    ),
  );
}

function kinds(privacy: Privacy) {
  return Object.entries(privacy) as [IdeaKind, Line][];
}
