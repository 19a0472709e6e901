import { unsubscribePath } from "~/features/notifications/unsubscribe-link.server";
import type { AccessScene } from "../access-scene";
import type { Row } from "../expectation";
import { all, byMembers, forMembers, get, post, to } from "./row";

const forStaff = "login no no ok ok ok login";
const byStaff = "login no no done done done login";

const outside = "ok on on on on on ok";

/** Coming in, going out, and what one says of oneself. */
export const peopleRows: Row[] = [
  get("login", "/login", outside),
  post(
    "login",
    (scene) => to("/login", { email: scene.people.other.email, password: scene.password }),
    all("done"),
  ),
  get("login_.link", "/login/link", outside),
  post("login_.link", (scene) => to("/login/link", { email: scene.newAddress() }), all("done")),
  get("login_.link_.sent", "/login/link/sent", all("ok")),
  get(
    "login_.link_.$token",
    async (scene) => `/login/link/${await scene.newToken("sign_in")}`,
    all("ok"),
  ),
  post(
    "login_.link_.$token",
    async (scene) => to(`/login/link/${await scene.newToken("sign_in")}`),
    all("done"),
  ),
  post(
    "login_.link_.$token",
    async (scene) => to(`/login/link/${await scene.newToken("reset")}`),
    all("none"),
    "a link that is for something else",
  ),
  get("logout", "/logout", "on ok ok ok ok ok on"),
  post("logout", to("/logout"), all("done")),
  get("signup", "/signup", outside),
  post(
    "signup",
    (scene) =>
      to("/signup", {
        ...scene.trapFields(),
        name: "Somebody New",
        email: scene.newAddress(),
        password: scene.password,
      }),
    all("done"),
  ),
  get("signup_.waiting", "/signup/waiting", all("ok")),
  get("signup_.sent", "/signup/sent", all("ok")),
  get("reset", "/reset", all("ok")),
  post("reset", (scene) => to("/reset", { email: scene.newAddress() }), all("done")),
  get("reset_.sent", "/reset/sent", all("ok")),
  get("reset_.$token", async (scene) => `/reset/${await scene.newToken("reset")}`, all("ok")),
  get("reset_.$token", "/reset/unknown", all("ok"), "a link that is not good"),
  post(
    "reset_.$token",
    async (scene) => to(`/reset/${await scene.newToken("reset")}`, { password: scene.password }),
    all("done"),
  ),
  post(
    "reset_.$token",
    async (scene) => to(`/reset/${await scene.newToken("verify")}`, { password: scene.password }),
    all("none"),
    "a link that is for something else",
  ),
  get("verify.$token", async (scene) => `/verify/${await scene.newToken("verify")}`, all("ok")),
  get("verify.$token", "/verify/unknown", all("ok"), "a link that is not good"),
  post(
    "verify.$token",
    async (scene) => to(`/verify/${await scene.newToken("change_mail")}`),
    "login done no no no no login",
    "a new address of a member",
  ),
  post(
    "verify.$token",
    async (scene) => to(`/verify/${await scene.newToken("verify")}`),
    "invalid done invalid invalid invalid invalid invalid",
    "an address of a member; elsewhere a password is asked for",
  ),
  post("verify.$token", to("/verify/unknown"), all("none"), "a link that is not good"),
  get("setup", "/setup", all("none"), "after the first run"),
  post("setup", to("/setup", { token: "unknown" }), all("none"), "after the first run"),
  get("demo.person", "/demo/person", all("none"), "outside demo mode"),
  post("demo.person", to("/demo/person", { handle: "thea" }), all("none"), "outside demo mode"),
  get("begun", "/begun", forMembers),
  post("begun", to("/begun"), byMembers),
  get("preferences", "/preferences", all("ok")),
  post("preferences", to("/preferences", { theme: "dark" }), all("done")),
  get("$", "/nowhere/at-all", all("none"), "an address that leads nowhere"),
  post("$", to("/nowhere/at-all"), all("formless"), "an address that leads nowhere"),
  get("rules", "/rules", all("ok")),
  get("ranking", "/ranking", all("ok")),
  get("how-we-ask", "/how-we-ask", all("ok")),
  get("how-we-answer", "/how-we-answer", all("ok")),
  get("people.$handle", profile("member"), all("ok"), "somebody with closed ideas and a mail"),
  get("people.$handle", profile("suspended"), all("ok"), "somebody who is suspended"),
  get("people.$handle", "/people/nobody-at-all", all("none")),
  get(
    "people.$handle",
    (scene) => `/people/${scene.people.member.handle.toUpperCase()}`,
    all("on"),
    "in other letters",
  ),
  ...invitations(),
  ...settings(),
  ...telling(),
];

function profile(role: "member" | "suspended") {
  return (scene: AccessScene) => `/people/${scene.people[role].handle}`;
}

function invitations(): Row[] {
  const accept = (scene: AccessScene) => ({ name: "Nora Invited", password: scene.password });
  return [
    get("invitations._index", "/invitations", forStaff),
    get("invitations.new", "/invitations/new", forStaff),
    post(
      "invitations.new",
      (scene) => to("/invitations/new", { addresses: scene.newAddress(), language: "en" }),
      byStaff,
    ),
    post(
      "invitations.new",
      (scene) =>
        to("/invitations/new", { addresses: scene.newAddress(), language: "en", role: "admin" }),
      "login no no no no done login",
      "as an admin",
    ),
    get("invitations.link", "/invitations/link", forStaff),
    post("invitations.link", to("/invitations/link", { mostUses: "5", language: "en" }), byStaff),
    ...["withdrawal", "reminder"].flatMap((rest) => {
      const path = async (scene: AccessScene) =>
        `/invitations/${(await scene.newInvitation()).id}/${rest}`;
      const route = `invitations.$invitation.${rest}`;
      return [
        get(route, path, "login no no ok none ok login", "of a rep"),
        post(
          route,
          async (scene) => to(await path(scene)),
          "login no no done none done login",
          "of a rep",
        ),
      ];
    }),
    get(
      "invitation.$token",
      async (scene) => `/invitation/${(await scene.newInvitation()).token}`,
      all("ok"),
    ),
    get("invitation.$token", "/invitation/unknown", all("ok"), "a link that is not good"),
    post(
      "invitation.$token",
      async (scene) => to(`/invitation/${(await scene.newInvitation()).token}`, accept(scene)),
      all("done"),
    ),
    post(
      "invitation.$token",
      async (scene) => to(`/invitation/${await scene.newToken("reset")}`, accept(scene)),
      all("none"),
      "a link that is for something else",
    ),
  ];
}

/** A wrong word is refused, so that everybody is still there for the rows that follow. */
function privacy(): Row[] {
  const unconfirmed = (scene: AccessScene) =>
    to("/settings/erasure", { currentPassword: scene.password, confirm: "no" });
  return [
    get("settings.privacy", "/settings/privacy", forMembers),
    post("settings.privacy", to("/settings/privacy"), byMembers),
    get("settings.data", "/settings/data", forMembers),
    post(
      "settings.data",
      (scene) => to("/settings/data", { currentPassword: scene.password }),
      byMembers,
    ),
    get("settings.data_.file", "/settings/data/file", "login on on on on on login"),
    get("settings.erasure", "/settings/erasure", forMembers),
    post("settings.erasure", unconfirmed, "login invalid invalid invalid invalid invalid login"),
    get("settings.erasure_.keep", "/settings/erasure/keep", forMembers),
    post("settings.erasure_.keep", to("/settings/erasure/keep"), byMembers),
  ];
}

function settings(): Row[] {
  return [
    get("settings._index", "/settings", forMembers),
    post(
      "settings._index",
      (_scene, asker) =>
        to("/settings?index", {
          name: asker?.name ?? "Nobody",
          handle: asker?.handle ?? "nobody-at-all",
          bio: "A word about me.",
        }),
      byMembers,
    ),
    get("settings.mail", "/settings/mail", forMembers),
    post(
      "settings.mail",
      (scene) =>
        to("/settings/mail", { email: scene.newAddress(), currentPassword: scene.password }),
      byMembers,
    ),
    get("settings.password", "/settings/password", forMembers),
    post(
      "settings.password",
      (scene) =>
        to("/settings/password", { currentPassword: scene.password, password: scene.password }),
      byMembers,
    ),
    get("settings.sessions", "/settings/sessions", forMembers),
    get(
      "settings.sessions_.$session",
      `/settings/sessions/${"0".repeat(20)}`,
      "login none none none none none login",
    ),
    post("settings.sessions_.$session", to(`/settings/sessions/${"0".repeat(20)}`), byMembers),
    get("settings.sessions_.others", "/settings/sessions/others", forMembers),
    post("settings.sessions_.others", to("/settings/sessions/others"), byMembers),
    get("settings.answering", "/settings/answering", forMembers),
    post(
      "settings.answering",
      to("/settings/answering", { askMe: "1", timeZone: "Europe/Berlin" }),
      "login done done no no no login",
    ),
    get("settings.notifications", "/settings/notifications", forMembers),
    post("settings.notifications", to("/settings/notifications", { mail: "reply" }), byMembers),
    ...privacy(),
  ];
}

function telling(): Row[] {
  const link = (scene: AccessScene) =>
    unsubscribePath(scene.secret, { personId: scene.people.member.id, kind: "reply" });
  return [
    get("inbox._index", "/inbox", forMembers),
    get("inbox.read", "/inbox/read", forMembers),
    post("inbox.read", to("/inbox/read", { upTo: "0" }), byMembers),
    get(
      "inbox.$entry",
      (scene) => `/inbox/${scene.notification}`,
      "login on none none none none login",
    ),
    get("unsubscribe.$link", link, all("ok"), "for whoever holds the mail"),
    get("unsubscribe.$link", (scene) => `${link(scene)}x`, all("none"), "a forged link"),
    post("unsubscribe.$link", (scene) => to(link(scene)), all("done"), "for who holds the mail"),
    post("unsubscribe.$link", (scene) => to(`${link(scene)}x`), all("none"), "a forged link"),
  ];
}
