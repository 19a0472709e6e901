/** What the addresses of pages need to exist; made before the pages are opened. */
export interface Scene {
  /** Of the demo: answered twice, and behind the item. */
  answered: number;
  item: number;
  /** Of the demo, by somebody else, on the answered idea. */
  comment: number;
  /** As that, and taken up into the idea. */
  extension: number;
  board: number;
  field: number;
  status: number;
  tag: number;
  tagGroup: number;
  account: number;
  accountField: number;
  /** Of the demo, hanging on an idea. */
  deal: number;
  need: number;
  /** Of the demo, with a line of it. */
  businessCase: number;
  caseLine: number;
  template: number;
  question: number;
  segment: number;
  person: number;
  /** Of the reader, about the item: a row of the register, something said, a decision, a thing to try. */
  ownRow: number;
  ownTalk: number;
  ownDecision: number;
  access: number;
  /** Of the demo, a member. */
  member: number;
  /** Of the reader, about the untouched idea. */
  statement: number;
  /** Of the reader: nobody else took part in it. */
  untouched: number;
  /** Of the reader: somebody voted for it, and its status has just changed. */
  taken: number;
  ownComment: number;
  /** An item of the checklist of the untouched idea. */
  checklistItem: number;
  /** Of somebody's comment, by somebody else. */
  report: number;
  /** Of the desk, by the reader. */
  view: number;
  bulkChange: number;
  mail: number;
  /** Of the reader. */
  draft: string;
  resetToken: string;
  verifyToken: string;
  signInToken: string;
  invitation: number;
  invitationToken: string;
  unsubscribeLink: string;
}

export type Reader = "visitor" | "admin";

export interface PageEntry {
  /** The file in `app/routes`. */
  route: string;
  path: (scene: Scene) => string;
  readers: readonly Reader[];
  /** Of the answer; 200 unless it says so. */
  status?: number;
}

const everybody = ["visitor", "admin"] as const;
const visitor = ["visitor"] as const;
const admin = ["admin"] as const;

function page(
  route: string,
  path: string | ((scene: Scene) => string),
  readers: readonly Reader[] = everybody,
  status = 200,
): PageEntry {
  return { route, path: typeof path === "string" ? () => path : path, readers, status };
}

const inAdmin = (name: string, path: string | ((scene: Scene) => string)) =>
  page(`admin${name}`, path, admin);

const idea = (name: string, path: (scene: Scene) => string, readers: readonly Reader[] = admin) =>
  page(`ideas_.$idea${name}`, (scene) => `/ideas/${path(scene)}`, readers);

const item = (
  name: string,
  path: string | ((scene: Scene) => string),
  readers: readonly Reader[] = admin,
  status: 200 | 403 | 404 = 200,
) => {
  const rest = typeof path === "string" ? () => path : path;
  const whole = (scene: Scene) => `/roadmap/${scene.item}${rest(scene)}`;
  return page(`roadmap_.$item${name}`, whole, readers, status);
};

/** What is asked first about the item of the demo. */
const TALK_OF_THE_DEMO = 1;

/** Of the demo: what it published first. */
const entry = (name: string, path: string, readers: readonly Reader[] = admin) =>
  page(`changelog_.$entry${name}`, `/changelog/1${path}`, readers);

/** Of the demo: the rep's first trail, whose stops, links and questions are the first there are. */
const trail = (name: string, path: string) =>
  page(`trails_.$trail${name}`, `/trails/1${path}`, admin);

/** By the link that the demo tells. */
const prospect = (name: string, path: string) =>
  page(`t.$token.${name}`, `/t/nordlicht-roesterei-in-kiel${path}`);

/** Of the demo, which always gives the same numbers: by a member, and on a trail. */
const ASKED = 1;
const ASKED_ON_TRAIL = 8;

const asked = (
  rest: string,
  path: string,
  readers: readonly Reader[] = admin,
  status: 200 | 403 = 200,
) => page(`questions_.$question.${rest}`, `/questions/${ASKED}${path}`, readers, status);

const caseLine = (scene: Scene) => `/cases/${scene.businessCase}/lines/${scene.caseLine}`;

/** Every page of the product. A route with a page that is missing here fails the suite. */
export const pages: PageEntry[] = [
  page("ideas._index", "/ideas"),
  page("ideas._index", "/ideas?q=display"),
  page("ideas._index", "/ideas?board=machines&order=top&group=closed"),
  page("ideas._index", "/ideas?q=nothing-is-like-this"),
  page("ideas.new", "/ideas/new?title=Night+mode+for+the+display"),
  idea("._index", (scene) => `${scene.answered}`, everybody),
  idea("._index", (scene) => `${scene.answered}?reply=${scene.comment}`, everybody),
  idea("._index", (scene) => `${scene.taken}`),
  idea(".vote", (scene) => `${scene.answered}/vote`),
  idea(".voters", (scene) => `${scene.answered}/voters`, everybody),
  idea(".follow", (scene) => `${scene.answered}/follow`),
  idea(".comments", (scene) => `${scene.answered}/comments`, everybody),
  idea(".evidence", (scene) => `${scene.answered}/evidence`, everybody),
  page("evidence.$statement.edit", (scene) => `/evidence/${scene.statement}/edit`, admin),
  page("evidence.$statement.removal", (scene) => `/evidence/${scene.statement}/removal`, admin),
  idea(".history", (scene) => `${scene.answered}/history`, everybody),
  idea(".edit", (scene) => `${scene.untouched}/edit`),
  idea(".delete", (scene) => `${scene.untouched}/delete`),
  idea(".withdraw", (scene) => `${scene.taken}/withdraw`),
  idea(".status", (scene) => `${scene.answered}/status`),
  idea(".status_.undo", (scene) => `${scene.taken}/status/undo`),
  idea(".response", (scene) => `${scene.answered}/response`),
  idea(".response_.history", (scene) => `${scene.answered}/response/history`, everybody),
  idea(".question", (scene) => `${scene.untouched}/question`),
  idea(".tags", (scene) => `${scene.answered}/tags`),
  idea(".fields", (scene) => `${scene.answered}/fields`),
  idea(".pin", (scene) => `${scene.answered}/pin`),
  idea(".lock", (scene) => `${scene.answered}/lock`),
  idea(".slow", (scene) => `${scene.answered}/slow`),
  idea(".hide", (scene) => `${scene.answered}/hide`),
  idea(".board", (scene) => `${scene.answered}/board`),
  idea(".merge", (scene) => `${scene.answered}/merge`),
  idea(".unmerge", (scene) => `${scene.answered}/unmerge`),
  idea(".owner", (scene) => `${scene.answered}/owner`),
  idea(".review", (scene) => `${scene.answered}/review`),
  idea(".checklist", (scene) => `${scene.untouched}/checklist`),
  ...["done", "removal"].map((name) =>
    idea(
      `.checklist_.$item.${name}`,
      (scene) => `${scene.untouched}/checklist/${scene.checklistItem}/${name}`,
    ),
  ),
  idea(".promotion", (scene) => `${scene.untouched}/promotion`),
  idea(".promotion", (scene) => `${scene.answered}/promotion`),
  page("comments.$comment._index", (scene) => `/comments/${scene.comment}`),
  page("comments.$comment.edit", (scene) => `/comments/${scene.ownComment}/edit`, admin),
  page("comments.$comment.delete", (scene) => `/comments/${scene.ownComment}/delete`, admin),
  page("comments.$comment.hide", (scene) => `/comments/${scene.comment}/hide`, admin),
  page("comments.$comment.helpful", (scene) => `/comments/${scene.comment}/helpful`, admin),
  page("comments.$comment.extension", (scene) => `/comments/${scene.comment}/extension`, admin),
  page("comments.$comment.extension", (scene) => `/comments/${scene.extension}/extension`, admin),
  page("comments.$comment.history", (scene) => `/comments/${scene.comment}/history`),
  page("how-we-answer", "/how-we-answer"),
  page("desk._index", "/desk", admin),
  page("desk._index", (scene) => `/desk?queue=open&idea=${scene.answered}`, admin),
  page("desk.keys", "/desk/keys", admin),
  page("desk.undo", "/desk/undo", admin),
  page("desk.bulk", (scene) => `/desk/bulk?ids=${scene.answered}&ids=${scene.taken}`, admin),
  page("desk.bulk_.$change", (scene) => `/desk/bulk/${scene.bulkChange}`, admin),
  page("desk.bulk_.$change_.undo", (scene) => `/desk/bulk/${scene.bulkChange}/undo`, admin),
  page("desk.views", "/desk/views?query=queue%3Dopen", admin),
  page("desk.views_.$view.removal", (scene) => `/desk/views/${scene.view}/removal`, admin),
  idea(".report", (scene) => `${scene.answered}/report`),
  page("comments.$comment.report", (scene) => `/comments/${scene.comment}/report`, admin),
  page("desk_.votes", "/desk/votes", admin),
  page("desk_.votes_.$review", "/desk/votes/99999", admin, 404),
  page("desk_.waiting", "/desk/waiting", admin),
  page("desk_.reports", "/desk/reports", admin),
  page("ideas_.$idea.approval", (scene) => `/ideas/${scene.answered}/approval`, admin, 404),
  page("comments.$comment.approval", (scene) => `/comments/${scene.comment}/approval`, admin, 404),
  page("people_.$handle.trust", "/people/lena/trust", admin),
  page("desk_.reports_.$report", (scene) => `/desk/reports/${scene.report}`, admin),
  page("people_.$handle.suspension", "/people/lena/suspension", admin),
  page("boards_.$board.follow", "/boards/machines/follow", admin),
  page("segments._index", "/segments", admin),
  page("segments.new", "/segments/new", admin),
  page("segments.$segment._index", (scene) => `/segments/${scene.segment}`, admin),
  page("segments.$segment.edit", (scene) => `/segments/${scene.segment}/edit`, admin),
  page("segments.$segment.retired", (scene) => `/segments/${scene.segment}/retired`, admin),
  page("desk_.templates", "/desk/templates", admin),
  page("desk_.templates_.new", "/desk/templates/new", admin),
  page("desk_.templates_.$template", (scene) => `/desk/templates/${scene.template}`, admin),
  page(
    "desk_.templates_.$template_.retired",
    (scene) => `/desk/templates/${scene.template}/retired`,
    admin,
  ),
  page("desk_.questions", "/desk/questions", admin),
  page("desk_.questions_.new", "/desk/questions/new", admin),
  page("desk_.questions_.$question", (scene) => `/desk/questions/${scene.question}`, admin),
  page(
    "desk_.questions_.$question_.retired",
    (scene) => `/desk/questions/${scene.question}/retired`,
    admin,
  ),
  page("accounts_.$account.people", (scene) => `/accounts/${scene.account}/people`, admin),
  page("deals", "/deals", admin),
  page("deals", "/deals?state=lost&mine=1", admin),
  ...["_index", "edit", "outcome", "needs"].map((name) =>
    page(
      `deals_.$deal.${name}`,
      (scene) => `/deals/${scene.deal}${name === "_index" ? "" : `/${name}`}`,
      admin,
    ),
  ),
  page("deals_.$deal.needs_.$need", (scene) => `/deals/${scene.deal}/needs/${scene.need}`, admin),
  page("accounts_.$account.deals_.new", (scene) => `/accounts/${scene.account}/deals/new`, admin),
  page("exchange", "/exchange", admin),
  page("exchange", "/exchange?band=ask&owner=mine", admin),
  page("accounts_.$account.exchange", (scene) => `/accounts/${scene.account}/exchange`, admin),
  page("cases", "/cases", admin),
  page("cases_.new", (scene) => `/cases/new?item=${scene.item}`, admin),
  ...["_index", "shared", "rate", "removal", "lines_.new"].map((name) =>
    page(
      `cases_.$case.${name}`,
      ({ businessCase }) =>
        `/cases/${businessCase}${name === "_index" ? "" : `/${name.replace("_.", "/")}`}`,
      admin,
    ),
  ),
  page("cases_.$case.lines_.$line", (scene) => caseLine(scene), admin),
  page("cases_.$case.lines_.$line_.removal", (scene) => `${caseLine(scene)}/removal`, admin),
  page(
    "cases_.$case.lines_.$line_.confirmed",
    (scene) => `${caseLine(scene)}/confirmed`,
    admin,
    403,
  ),
  idea(".deals", (scene) => `${scene.answered}/deals`),
  item(".deals", "/deals"),
  page("accounts._index", "/accounts", admin),
  page("accounts._index", "/accounts?q=nothing-is-like-this&owner=mine", admin),
  page("accounts_.new", "/accounts/new", admin),
  page("accounts_.$account._index", (scene) => `/accounts/${scene.account}`, admin),
  page("accounts_.$account.asking", (scene) => `/accounts/${scene.account}/asking`, admin),
  page("accounts_.$account.edit", (scene) => `/accounts/${scene.account}/edit`, admin),
  page("roadmap._index", "/roadmap"),
  page("roadmap_.new", "/roadmap/new", admin),
  item("._index", "", everybody),
  item(".edit", "/edit"),
  item(".revisions._index", "/revisions", everybody),
  item(".revisions.$version._index", "/revisions/1", everybody),
  item(".revisions.$version.restoration", "/revisions/1/restoration"),
  item(".suggestions._index", "/suggestions", everybody),
  item(".suggestions.$suggestion._index", "/suggestions/3", everybody),
  item(".suggestions.$suggestion.acceptance", "/suggestions/3/acceptance"),
  item(".suggestions.$suggestion.refusal", "/suggestions/3/refusal"),
  item(".suggestions.$suggestion.hide", "/suggestions/3/hide"),
  item(".suggestions.$suggestion.agreement", "/suggestions/3/agreement"),
  // Of whoever suggested it, and of who is invited.
  item(".suggestions.$suggestion.withdrawal", "/suggestions/3/withdrawal", admin, 403),
  item(".invitation", "/invitation", admin, 404),
  item(".sections.$section.suggestion", "/sections/proposal/suggestion"),
  item(".openness", "/openness"),
  item(".invitations._index", "/invitations"),
  item(".invitations.$invitation.removal", "/invitations/1/removal"),
  inAdmin(".questions", "/admin/questions"),
  inAdmin(".contributors", "/admin/contributors"),
  item(".cover", "/cover"),
  item(".horizon", "/horizon"),
  item(".publication", "/publication"),
  item(".deliver", "/deliver"),
  item(".deliver_.undo", "/deliver/undo"),
  page("roadmap_.$item.worth", (scene) => `/roadmap/${scene.item}/worth`, admin, 404),
  item(".contributors", "/contributors", everybody),
  page("roadmap_.$item.credit", (scene) => `/roadmap/${scene.item}/credit`, admin, 403),
  item(".facts", "/facts"),
  item(".follow", "/follow"),
  item(".removal", "/removal"),
  page("how-we-plan", "/how-we-plan"),
  page("how-we-ask", "/how-we-ask"),
  item(".dart", "/dart", everybody),
  item(".register", "/register", everybody),
  item(".register_.new", "/register/new"),
  item(".register_.$row._index", (scene) => `/register/${scene.ownRow}`, everybody),
  item(".register_.$row.edit", (scene) => `/register/${scene.ownRow}/edit`),
  item(".register_.$row.care", (scene) => `/register/${scene.ownRow}/care`),
  item(".register_.$row.hide", (scene) => `/register/${scene.ownRow}/hide`),
  page(
    "roadmap_.$item.register_.$row.mark",
    (scene) => `/roadmap/${scene.item}/register/${scene.ownRow}/mark`,
    admin,
    403,
  ),
  item(".decisions", "/decisions", everybody),
  item(".decisions_.new", "/decisions/new"),
  item(".decisions_.$decision.edit", (scene) => `/decisions/${scene.ownDecision}/edit`),
  item(".talk", "/talk", everybody),
  item(".talk", (scene) => `/talk?thread=${scene.ownTalk}`),
  item(".talk_.$comment.edit", (scene) => `/talk/${scene.ownTalk}/edit`),
  item(".talk_.$comment.delete", (scene) => `/talk/${scene.ownTalk}/delete`),
  item(".talk_.$comment.hide", (scene) => `/talk/${scene.ownTalk}/hide`),
  item(".talk_.$comment.answered", `/talk/${TALK_OF_THE_DEMO}/answered`),
  item(".access", "/access", everybody),
  item(".access_.new", "/access/new"),
  item(".access_.$thing.removal", (scene) => `/access/${scene.access}/removal`),
  item(".disclosure", "/disclosure"),
  item(".beta", "/beta", everybody),
  item(".beta_.edit", "/beta/edit"),
  item(".beta_.closed", "/beta/closed"),
  // Of customers, and of those who test.
  item(".beta_.join", "/beta/join", admin, 403),
  item(".beta_.leave", "/beta/leave"),
  item(".beta_.reports", "/beta/reports", admin, 403),
  item(".beta_.testers", "/beta/testers"),
  page(
    "roadmap_.$item.ideas.$idea.removal",
    (scene) => `/roadmap/${scene.item}/ideas/${scene.answered}/removal`,
    admin,
  ),
  page("changelog._index", "/changelog"),
  page("changelog._index", "/changelog?board=machines"),
  page("changelog._index", "/changelog?board=grinders&tag=1"),
  page("changelog_.drafts", "/changelog/drafts", admin),
  page("changelog_.new", "/changelog/new", admin),
  entry("._index", "", everybody),
  entry(".edit", "/edit"),
  entry(".cover", "/cover"),
  entry(".publish", "/publish"),
  entry(".unpublish", "/unpublish"),
  entry(".removal", "/removal"),
  page("trails._index", "/trails", admin),
  page("trails._index", "/trails?view=all&order=visits", admin),
  page("trails.new", "/trails/new", admin),
  trail("._index", ""),
  trail(".edit", "/edit"),
  trail(".stops", "/stops"),
  trail(".stops", "/stops?q=pressure"),
  trail(".stops_.$stop", "/stops/1"),
  trail(".stops_.$stop_.position", "/stops/1/position"),
  trail(".stops_.$stop_.removal", "/stops/1/removal"),
  trail(".links", "/links"),
  trail(".links_.$link.revocation", "/links/1/revocation"),
  trail(".questions.$question", "/questions/1"),
  idea(".trail", (scene) => `${scene.answered}/trail`),
  item(".trail", "/trail"),
  prospect("_index", ""),
  prospect("$stop._index", "/1"),
  prospect("$stop.helpful", "/1/helpful"),
  prospect("$stop.need", "/1/need"),
  prospect("$stop.follow", "/1/follow"),
  prospect("question", "/question"),
  prospect("answers.$answer.accepted", "/answers/11/accepted"),
  prospect("contact", "/contact"),
  prospect("pass", "/pass"),
  prospect("privacy", "/privacy"),
  page("t.$token._index", "/t/nothing-is-opened-by-this", everybody, 404),
  page("trail-mail.$sign", "/trail-mail/nothing"),
  page("questions._index", "/questions"),
  page("questions._index", "/questions?show=answered&q=water&idea=108"),
  page("questions._index", "/questions?show=for-you", admin),
  page("questions.new", "/questions/new?idea=108", admin),
  asked("_index", "", everybody),
  page("questions_.$question._index", `/questions/${ASKED_ON_TRAIL}`),
  asked("answer", "/answer"),
  asked("tags", "/tags"),
  asked("hide", "/hide"),
  page("questions_.$question.edit", `/questions/${ASKED_ON_TRAIL}/edit`, admin),
  // Of who asked, and of who answered.
  asked("name", "/name", admin, 403),
  asked("pass", "/pass", admin, 403),
  asked("pass_.on", "/pass/on", admin, 403),
  asked("answers.$answer.edit", "/answers/1/edit", admin, 403),
  asked("answers.$answer.delete", "/answers/1/delete", admin, 403),
  asked("answers.$answer.thanks", "/answers/1/thanks"),
  asked("answers.$answer.hide", "/answers/1/hide"),
  page(
    "questions_.$question.answers.$answer.accepted",
    `/questions/${ASKED_ON_TRAIL}/answers/11/accepted`,
    admin,
  ),
  page("ranking", "/ranking"),
  page("rules", "/rules"),
  page("people.$handle", "/people/lena"),
  page("people.$handle", "/people/mara"),
  page("preferences", "/preferences"),
  page("demo.person", "/demo/person"),
  page("begun", "/begun"),
  page("setup", "/setup", everybody, 404),
  page("login", "/login", visitor),
  page("login_.link", "/login/link", visitor),
  page("login_.link_.sent", "/login/link/sent", visitor),
  page("login_.link_.$token", (scene) => `/login/link/${scene.signInToken}`),
  page("login_.link_.$token", "/login/link/of-no-use", visitor),
  page("logout", "/logout", admin),
  page("signup", "/signup", visitor),
  page("signup_.sent", "/signup/sent", visitor),
  page("signup_.waiting", "/signup/waiting", visitor),
  page("reset", "/reset", visitor),
  page("reset_.sent", "/reset/sent", visitor),
  page("reset_.$token", (scene) => `/reset/${scene.resetToken}`),
  page("reset_.$token", "/reset/of-no-use", visitor),
  page("verify.$token", (scene) => `/verify/${scene.verifyToken}`),
  page("verify.$token", "/verify/of-no-use", visitor),
  page("unsubscribe.$link", (scene) => scene.unsubscribeLink),
  page("on-behalf._index", "/on-behalf?scope=team", admin),
  page("on-behalf.new", (scene) => `/on-behalf/new?idea=${scene.answered}`, admin),
  page("on-behalf.bookmarklet", "/on-behalf/bookmarklet", admin),
  page("on-behalf.$entry.removal", "/on-behalf/99999/removal", admin, 404),
  page("in-your-name.$key", "/in-your-name/of-no-use"),
  page("invitations._index", "/invitations", admin),
  page("invitations.new", "/invitations/new", admin),
  page("invitations.link", "/invitations/link", admin),
  page(
    "invitations.$invitation.withdrawal",
    (scene) => `/invitations/${scene.invitation}/withdrawal`,
    admin,
  ),
  page(
    "invitations.$invitation.reminder",
    (scene) => `/invitations/${scene.invitation}/reminder`,
    admin,
  ),
  page("invitation.$token", (scene) => `/invitation/${scene.invitationToken}`),
  page("invitation.$token", "/invitation/of-no-use", visitor),
  page("settings._index", "/settings", admin),
  page("settings.picture", "/settings/picture", admin),
  page("settings.mail", "/settings/mail", admin),
  page("settings.password", "/settings/password", admin),
  page("settings.sessions", "/settings/sessions", admin),
  page("settings.sessions_.$session", "/settings/sessions/00000000000000000000", admin, 404),
  page("settings.sessions_.others", "/settings/sessions/others", admin),
  page("settings.answering", "/settings/answering", admin),
  page("settings.notifications", "/settings/notifications", admin),
  page("drafts", "/drafts", admin),
  page("drafts_.$draft_.delete", (scene) => `/drafts/${scene.draft}/delete`, admin),
  page("settings.privacy", "/settings/privacy", admin),
  page("settings.data", "/settings/data", admin),
  page("settings.erasure", "/settings/erasure", admin),
  page("settings.erasure_.keep", "/settings/erasure/keep", admin),
  page("inbox._index", "/inbox", admin),
  page("inbox.read", "/inbox/read", admin),
  inAdmin("._index", "/admin"),
  inAdmin(".community", "/admin/community"),
  inAdmin(".community_.logo", "/admin/community/logo"),
  inAdmin(".boards", "/admin/boards"),
  inAdmin(".boards_.new", "/admin/boards/new"),
  inAdmin(".boards_.$board", (scene) => `/admin/boards/${scene.board}`),
  inAdmin(".boards_.$board_.cover", (scene) => `/admin/boards/${scene.board}/cover`),
  inAdmin(".boards_.$board_.position", (scene) => `/admin/boards/${scene.board}/position`),
  inAdmin(".boards_.$board_.retired", (scene) => `/admin/boards/${scene.board}/retired`),
  ...["", "_.position", "_.retired"].map((rest) =>
    inAdmin(
      `.boards_.$board_.fields.$field${rest}`,
      (scene) => `/admin/boards/${scene.board}/fields/${scene.field}${rest.replace("_.", "/")}`,
    ),
  ),
  inAdmin(".boards_.$board_.fields.new", (scene) => `/admin/boards/${scene.board}/fields/new`),
  inAdmin(".account-fields", "/admin/account-fields"),
  inAdmin(".account-fields_.new", "/admin/account-fields/new"),
  ...["", "_.position", "_.retired"].map((rest) =>
    inAdmin(
      `.account-fields_.$field${rest}`,
      (scene) => `/admin/account-fields/${scene.accountField}${rest.replace("_.", "/")}`,
    ),
  ),
  inAdmin(".statuses", "/admin/statuses"),
  inAdmin(".statuses_.new", "/admin/statuses/new"),
  inAdmin(".statuses_.$status", (scene) => `/admin/statuses/${scene.status}`),
  inAdmin(".statuses_.$status_.position", (scene) => `/admin/statuses/${scene.status}/position`),
  inAdmin(".statuses_.$status_.retired", (scene) => `/admin/statuses/${scene.status}/retired`),
  inAdmin(".tags", "/admin/tags"),
  inAdmin(".tags_.$tag", (scene) => `/admin/tags/${scene.tag}`),
  inAdmin(".tags_.$tag_.retired", (scene) => `/admin/tags/${scene.tag}/retired`),
  inAdmin(".tags_.groups.new", "/admin/tags/groups/new"),
  inAdmin(".tags_.groups.$group", (scene) => `/admin/tags/groups/${scene.tagGroup}`),
  inAdmin(
    ".tags_.groups.$group_.position",
    (scene) => `/admin/tags/groups/${scene.tagGroup}/position`,
  ),
  inAdmin(
    ".tags_.groups.$group_.removal",
    (scene) => `/admin/tags/groups/${scene.tagGroup}/removal`,
  ),
  inAdmin(".clock", "/admin/clock"),
  inAdmin(".evidence", "/admin/evidence"),
  page("comments.$comment.evidence", (scene) => `/comments/${scene.comment}/evidence`, admin),
  page("accounts_.$account.questions", (scene) => `/accounts/${scene.account}/questions`, admin),
  inAdmin(".roadmap", "/admin/roadmap"),
  inAdmin(".exchange", "/admin/exchange"),
  inAdmin(".doors", "/admin/doors"),
  inAdmin(".people", "/admin/people"),
  inAdmin(".people_.$person", (scene) => `/admin/people/${scene.person}`),
  inAdmin(".people_.$person", (scene) => `/admin/people/${scene.member}`),
  page(
    "admin.people_.$person_.approval",
    (scene) => `/admin/people/${scene.member}/approval`,
    admin,
    404,
  ),
  inAdmin(".people_.$person_.account", (scene) => `/admin/people/${scene.person}/account`),
  inAdmin(".people_.$person_.role", (scene) => `/admin/people/${scene.person}/role`),
  page(
    "admin.people_.$person_.bounce",
    (scene) => `/admin/people/${scene.member}/bounce`,
    admin,
    404,
  ),
  inAdmin(".people_.$person_.erasure", (scene) => `/admin/people/${scene.member}/erasure`),
  inAdmin(".people_.$person_.suspension", (scene) => `/admin/people/${scene.member}/suspension`),
  inAdmin(".mail", "/admin/mail"),
  inAdmin(".mail_.test", "/admin/mail/test"),
  inAdmin(".mail_.retry", "/admin/mail/retry?which=dead"),
  inAdmin(".mail_.$mail", (scene) => `/admin/mail/${scene.mail}`),
  inAdmin(".mail_.$mail_.retry", (scene) => `/admin/mail/${scene.mail}/retry`),
  inAdmin(".activity", "/admin/activity"),
  page("admin_.export", "/admin/export?q=idea", admin),
  page("$", "/there/is/nothing", everybody, 404),
];

/** Layouts around other pages. */
export const layouts = ["admin"];
