import type { Fields } from "../../support/browser";
import type { AccessScene } from "../access-scene";
import type { Row } from "../expectation";
import { forMembers, get, post, to } from "./row";

/** The cases that the rows meet are of the account of `member`, after which nobody of the team looks. */
const readers = "login ok none ok ok ok login";
const staff = "login none none ok ok ok login";
const keepers = "login no none no ok ok login";
const byKeepers = keepers.replaceAll("ok", "done");
const ofAccount = "login ok none no no no login";

const line = {
  ...{ kind: "benefit", side: "customer", words: "Less milk is wasted", unit: "money" },
  ...{ low: "100", likely: "200", high: "300", rhythm: "year", begins: "1", version: "1" },
};

/** Cases are read by staff, and by the account once it is shown to them; the account alone confirms. */
export const caseRows: Row[] = [
  get("cases", "/cases", forMembers),
  get("cases_.new", "/cases/new", "login no no ok ok ok login"),
  post(
    "cases_.new",
    async (scene) =>
      to("/cases/new", { account: "canary_company", on: `#${await scene.newIdea()}`, rate: "10" }),
    "login no no no done done login",
  ),
  ...["_index", "file"].flatMap((name) => [
    get(`cases_.$case.${name}`, (scene) => of(scene, name), readers),
    get(`cases_.$case.${name}`, (scene) => of(scene, name, false), staff, "not shown yet"),
  ]),
  ...changing("shared", { shared: "0" }),
  ...changing("rate", { rate: "8" }),
  ...changing("removal", {}),
  ...changing("lines_.new", line),
  ...ofLine("lines_.$line", "", line, keepers),
  ...ofLine("lines_.$line_.removal", "/removal", {}, keepers),
  ...ofLine("lines_.$line_.confirmed", "/confirmed", { confirmed: "1", version: "1" }, ofAccount),
];

async function of(scene: AccessScene, name: string, shared = true): Promise<string> {
  const { id } = await scene.newCase(shared);
  return `/cases/${id}${name === "_index" ? "" : `/${name.replace("_.", "/")}`}`;
}

function changing(name: string, fields: Fields): Row[] {
  return [
    get(`cases_.$case.${name}`, (scene) => of(scene, name), keepers),
    post(`cases_.$case.${name}`, async (scene) => to(await of(scene, name), fields), byKeepers),
  ];
}

function ofLine(name: string, rest: string, fields: Fields, expect: string): Row[] {
  const path = async (scene: AccessScene) => {
    const { id, line: lineId } = await scene.newCase(true);
    return `/cases/${id}/lines/${lineId}${rest}`;
  };
  return [
    get(`cases_.$case.${name}`, path, expect),
    post(
      `cases_.$case.${name}`,
      async (scene) => to(await path(scene), fields),
      expect.replaceAll("ok", "done"),
    ),
  ];
}
