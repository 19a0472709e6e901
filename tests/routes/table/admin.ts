import { companyKinds, customerKinds } from "~/features/community/exchange-rules";
import { languages } from "~/i18n/languages";
import type { AccessScene } from "../access-scene";
import type { Row } from "../expectation";
import { byAdmins, forAdmins, get, type Line, post, to } from "./row";

const exchangeFields = {
  ...Object.fromEntries([...customerKinds, ...companyKinds].map((kind) => [kind, "1"])),
  version: "",
};
const board = { description: "", icon: "", access: "public", version: "" };
const status = { group: "open", takes_votes: "on", version: "" };

/** Everything below /admin is for admins. */
export const adminRows: Row[] = [
  get("admin", "/admin", forAdmins, "the warning over every page"),
  ...[
    "_index",
    "account-fields",
    "activity",
    "boards",
    "community",
    "clock",
    "evidence",
    "exchange",
    "roadmap",
    "doors",
    "mail",
    "people",
    "statuses",
    "tags",
  ].map((page) => get(`admin.${page}`, page === "_index" ? "/admin" : `/admin/${page}`, forAdmins)),
  get("admin_.export", "/admin/export?q=canary", "login no no no ok ok login"),
  get("admin.people", "/admin/people?q=canary", forAdmins, "a search"),
  post(
    "admin.community",
    to("/admin/community", {
      name: "Our community",
      accent: "#00626b",
      timeZone: "Europe/Berlin",
      currency: "EUR",
      defaultLanguage: "en",
    }),
    byAdmins,
  ),
  post(
    "admin.clock",
    to("/admin/clock", {
      newcomer_days: "2",
      days: "5",
      working_days: "1",
      day_ends: "17:00",
      archive_days: "180",
      version: "",
    }),
    byAdmins,
  ),
  post("admin.exchange", to("/admin/exchange", exchangeFields), byAdmins),
  post(
    "admin.evidence",
    to("/admin/evidence", { on: "1", problems: "2", implications: "1", payoffs: "1", version: "" }),
    byAdmins,
  ),
  post(
    "admin.roadmap",
    to("/admin/roadmap", { S: "2", M: "6", L: "15", XL: "40", tracker: "staff", version: "" }),
    byAdmins,
  ),
  post("admin.doors", to("/admin/doors", { joining: "open", version: "" }), byAdmins),
  ...made("boards", (scene) => ({ ...board, name: scene.newTitle() })),
  ...made("statuses", (scene) => ({ ...status, ...statusNames(scene) })),
  post("admin.tags", (scene) => to("/admin/tags", { name: scene.newTitle() }), byAdmins),
  ...tagGroups(),
  ...fields(),
  ...accountFields(),
  ...edited("boards", "$board", (scene) => ({ ...board, name: scene.newTitle() })),
  ...edited("statuses", "$status", (scene) => ({ ...status, ...statusNames(scene) })),
  ...edited("tags", "$tag", (scene) => ({ name: scene.newTitle() })),
  ...edited("boards", "$board_.position", () => ({ place: "1" })),
  ...edited("statuses", "$status_.position", () => ({ place: "1" })),
  ...edited("boards", "$board_.retired", () => ({ retired: "1" })),
  ...edited("statuses", "$status_.retired", () => ({ retired: "1" })),
  ...edited("tags", "$tag_.retired", () => ({ retired: "1" })),
  ...people(),
  ...mail(),
];

const group = { access: "everyone", least: "0", most: "2", version: "" };

function tagGroups(): Row[] {
  const at = async (scene: AccessScene) =>
    `/admin/tags/groups/${await scene.newThing("tags/groups")}`;
  const form = (name: string, rest: string, fields: MakeFields) => [
    get(`admin.tags_.groups.${name}`, async (scene) => (await at(scene)) + rest, forAdmins),
    post(
      `admin.tags_.groups.${name}`,
      async (scene) => to((await at(scene)) + rest, fields(scene)),
      byAdmins,
    ),
  ];
  const named: MakeFields = (scene) => ({ ...group, name: scene.newTitle() });
  return [
    get("admin.tags_.groups.new", "/admin/tags/groups/new", forAdmins),
    post("admin.tags_.groups.new", (scene) => to("/admin/tags/groups/new", named(scene)), byAdmins),
    ...form("$group", "", named),
    ...form("$group_.position", "/position", () => ({ place: "1" })),
    ...form("$group_.removal", "/removal", () => ({})),
  ];
}

const field = { kind: "text", need: "optional", choices: "", unit: "", version: "" };

function fields(): Row[] {
  const at = async (scene: AccessScene) => {
    const board = await scene.newThing("boards");
    return `/admin/boards/${board}/fields/${await scene.newField(board)}`;
  };
  const named: MakeFields = (scene) => ({ ...field, name: scene.newTitle() });
  const rows = (name: string, rest: string, sent: MakeFields) => [
    get(
      `admin.boards_.$board_.fields.${name}`,
      async (scene) => (await at(scene)) + rest,
      forAdmins,
    ),
    post(
      `admin.boards_.$board_.fields.${name}`,
      async (scene) => to((await at(scene)) + rest, sent(scene)),
      byAdmins,
    ),
  ];
  const fresh = (scene: AccessScene) => `/admin/boards/${scene.boards.public.id}/fields/new`;
  return [
    get("admin.boards_.$board_.fields.new", fresh, forAdmins),
    post(
      "admin.boards_.$board_.fields.new",
      async (scene) =>
        to(`/admin/boards/${await scene.newThing("boards")}/fields/new`, named(scene)),
      byAdmins,
    ),
    ...rows("$field", "", named),
    ...rows("$field_.position", "/position", () => ({ place: "1" })),
    ...rows("$field_.retired", "/retired", () => ({ retired: "1" })),
  ];
}

function accountFields(): Row[] {
  const path = "/admin/account-fields";
  const rows = (name: string, rest: string, sent: MakeFields) => {
    const at = async (scene: AccessScene) => `${path}/${await scene.newAccountField()}${rest}`;
    return [
      get(`admin.account-fields_.${name}`, at, forAdmins),
      post(
        `admin.account-fields_.${name}`,
        async (scene) => to(await at(scene), sent(scene)),
        byAdmins,
      ),
    ];
  };
  const named: MakeFields = (scene) => ({ ...field, name: scene.newTitle() });
  return [
    get("admin.account-fields_.new", `${path}/new`, forAdmins),
    post("admin.account-fields_.new", (scene) => to(`${path}/new`, named(scene)), byAdmins),
    ...rows("$field", "", named),
    ...rows("$field_.position", "/position", () => ({ place: "1" })),
    ...rows("$field_.retired", "/retired", () => ({ retired: "1" })),
  ];
}

type Kind = "boards" | "statuses" | "tags";
type MakeFields = (scene: AccessScene) => Record<string, string>;

function statusNames(scene: AccessScene): Record<string, string> {
  const name = scene.newTitle();
  return Object.fromEntries(languages.map((language) => [`name_${language}`, name]));
}

function made(kind: Kind, fields: MakeFields): Row[] {
  const path = `/admin/${kind}/new`;
  return [
    get(`admin.${kind}_.new`, path, forAdmins),
    post(`admin.${kind}_.new`, (scene) => to(path, fields(scene)), byAdmins),
  ];
}

/** A page about one thing, and its form; each time for a new thing. */
function edited(kind: Kind, name: string, fields: MakeFields): Row[] {
  const rest = /_\.(\w+)$/.exec(name)?.[1];
  const path = async (scene: AccessScene) =>
    `/admin/${kind}/${await scene.newThing(kind)}${rest ? `/${rest}` : ""}`;
  return [
    get(`admin.${kind}_.${name}`, path, forAdmins),
    post(`admin.${kind}_.${name}`, async (scene) => to(await path(scene), fields(scene)), byAdmins),
  ];
}

function people(): Row[] {
  const page = (name: string, rest: string, expect: Line = forAdmins) =>
    get(
      `admin.people_.${name}`,
      (scene) => `/admin/people/${scene.people.member.id}${rest}`,
      expect,
    );
  const form = (name: string, rest: string, fields: MakeFields) =>
    post(
      `admin.people_.${name}`,
      async (scene) => to(`/admin/people/${await scene.newPerson()}${rest}`, fields(scene)),
      byAdmins,
    );
  return [
    page("$person", ""),
    page("$person_.role", "/role"),
    form("$person_.role", "/role", () => ({ role: "rep" })),
    post(
      "admin.people_.$person_.role",
      (scene) => to(`/admin/people/${scene.people.admin.id}/role`, { role: "member" }),
      "login no no no no gone login",
      "the only admin",
    ),
    get(
      "admin.people_.$person_.bounce",
      (scene) => `/admin/people/${scene.bounced}/bounce`,
      forAdmins,
    ),
    form("$person_.bounce", "/bounce", () => ({})),
    page("$person_.suspension", "/suspension"),
    form("$person_.suspension", "/suspension", () => ({ suspended: "1", why: "Spam everywhere." })),
    post(
      "admin.people_.$person_.suspension",
      (scene) =>
        to(`/admin/people/${scene.people.admin.id}/suspension`, {
          suspended: "1",
          why: "Spam everywhere.",
        }),
      "login no no no no no login",
      "oneself",
    ),
    page("$person_.approval", "/approval", "login no no no no none login"),
    form("$person_.approval", "/approval", () => ({ approved: "0", note: "Not you." })),
    page("$person_.erasure", "/erasure"),
    form("$person_.erasure", "/erasure", () => ({ erase: "1" })),
    post(
      "admin.people_.$person_.erasure",
      (scene) => to(`/admin/people/${scene.people.admin.id}/erasure`, { erase: "1" }),
      "login no no no no gone login",
      "the only admin",
    ),
    page("$person_.account", "/account"),
    form("$person_.account", "/account", (scene) => ({ account: String(scene.account) })),
  ];
}

function mail(): Row[] {
  return [
    get("admin.mail_.$mail", (scene) => `/admin/mail/${scene.mail}`, forAdmins, "with a token"),
    get("admin.mail_.$mail_.look", (scene) => `/admin/mail/${scene.mail}/look`, forAdmins),
    get("admin.mail_.test", "/admin/mail/test", forAdmins),
    post("admin.mail_.test", to("/admin/mail/test", { email: "somebody@example.com" }), byAdmins),
    get("admin.mail_.retry", "/admin/mail/retry", forAdmins),
    post("admin.mail_.retry", to("/admin/mail/retry", { which: "dead" }), byAdmins),
    get("admin.mail_.$mail_.retry", (scene) => `/admin/mail/${scene.mail}/retry`, forAdmins),
    post("admin.mail_.$mail_.retry", (scene) => to(`/admin/mail/${scene.mail}/retry`), byAdmins),
  ];
}
