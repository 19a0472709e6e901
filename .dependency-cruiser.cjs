/** The areas of app/features from the lowest step to the highest; each knows only steps below its own. */
const STEPS = [
  ["activity"],
  ["pictures", "accounts"],
  ["people", "community"],
  ["segments"],
  ["boards", "tags", "writing"],
  ["ideas"],
  ["votes", "comments", "evidence", "brief"],
  ["decisions", "contributors"],
  ["roadmap"],
  ["register", "talk", "dart"],
  ["beta"],
  ["changelog", "sales"],
  ["answering", "merges", "moderation"],
  ["intake", "triage", "trails", "questions", "workshops", "business-case"],
  ["exchange"],
  ["privacy"],
  ["notifications", "insights", "discovery", "export"],
  ["desk"],
  ["admin"],
];

const AREAS = STEPS.flat().join("|");
const TEXTS = "/texts/[a-z-]+\\.json$";
const SERVER_FILE = "\\.server\\.tsx?$";
const SQL = "(^|node_modules/)(kysely|pg|better-sqlite3|better-sqlite3-napi)(/|$)";
const USES_THE_DATABASE = ["^app/(platform|cli)/", `^app/features/.+${SERVER_FILE}`];

/** Who acts, and whether they may, is named in every area, also in the lowest. */
const VIEWER = "^app/features/people/(viewer|allow|people\\.policy)\\.ts$";

/** One rule a step: neither what stands above nor a neighbour on the same step. */
const featureOrder = STEPS.slice(0, -1).map((step, index) => ({
  name: `features-step-${index + 1}`,
  comment: `${step.join(", ")}: know neither each other nor what stands above them`,
  from: { path: `^app/features/(${step.join("|")})/` },
  to: {
    path: `^app/features/(${STEPS.slice(index).flat().join("|")})/`,
    pathNot: ["^app/features/$1/", VIEWER],
  },
}));

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const layers = [
  {
    name: "http-below-routes",
    from: { path: "^app/http/" },
    to: { path: "^app/(routes|cli)/" },
  },
  {
    name: "features-below-http",
    from: { path: "^app/features/" },
    to: { path: "^app/(routes|http|cli)/" },
  },
  {
    name: "platform-below-features",
    from: { path: "^app/platform/" },
    to: { path: "^app/(routes|http|features|ui|cli)/", pathNot: TEXTS },
  },
  {
    name: "database-below-platform",
    comment: "the demo community is written by the use cases, so db/demo alone looks upward",
    from: { path: "^db/", pathNot: "^db/demo/" },
    to: { path: "^app/|^db/demo/" },
  },
  {
    name: "ui-is-a-leaf",
    from: { path: "^app/ui/" },
    to: { path: "^(db/|server\\.ts|app/(?!ui/))" },
  },
  {
    name: "i18n-is-a-leaf",
    from: { path: "^app/i18n/" },
    to: { path: "^(db/|server\\.ts|app/(?!i18n/))", pathNot: TEXTS },
  },
  {
    name: "commands-are-not-imported",
    from: { path: "^(app/(?!cli/)|db/|server\\.ts)" },
    to: { path: "^app/cli/" },
  },
  {
    name: "product-knows-no-test",
    comment: "but for the commands of development, which run the tests",
    from: { path: "^(app|db)/|^server\\.ts$", pathNot: "^app/cli/[^/]+\\.mjs$" },
    to: { path: "^tests/" },
  },
];

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const roles = [
  {
    name: "areas-have-a-step",
    comment: "a new folder of app/features is given its step in this file",
    from: { path: "^app/features/", pathNot: `^app/features/(${AREAS})/` },
    to: {},
  },
  {
    name: "lucia-in-one-file",
    from: { pathNot: "^app/platform/session\\.server\\.ts$" },
    to: { path: "(^|node_modules/)lucia(/|$)" },
  },
  {
    name: "policies-are-pure",
    comment: "pure files may name the types of server files and run nothing of them",
    from: { path: "^app/features/.+\\.policy\\.ts$" },
    to: { path: [SERVER_FILE, "^db/"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "nouns-are-pure",
    from: { path: "^app/features/.+\\.ts$", pathNot: [SERVER_FILE, "\\.policy\\.ts$"] },
    to: { path: [SERVER_FILE, "^db/"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "components-are-pure",
    from: { path: "^app/(features|ui)/.+\\.tsx$", pathNot: SERVER_FILE },
    to: { path: [SERVER_FILE, "^db/", "\\.policy\\.ts$"] },
  },
  {
    name: "browser-knows-no-node",
    from: { path: "^app/(features|ui|i18n)/", pathNot: SERVER_FILE },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "database-below-server-files",
    from: { path: "^app/", pathNot: USES_THE_DATABASE },
    to: { path: "^db/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "sql-below-server-files",
    from: { path: "^app/", pathNot: USES_THE_DATABASE },
    to: { path: SQL },
  },
  {
    name: "production-needs-no-development-package",
    comment: "but for what runs before or instead of the build, and for data that is built in",
    from: {
      path: "^(app|db)/|^server\\.ts$",
      pathNot:
        "^app/(routes\\.ts|cli/[^/]+\\.mjs|platform/start-thread\\.server\\.ts|" +
        "platform/emoji\\.ts|features/writing/emoji-words/[a-z-]+\\.ts)$",
    },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
  { name: "no-cycles", from: {}, to: { circular: true } },
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [...layers, ...featureOrder, ...roles].map((rule) => ({ severity: "error", ...rule })),
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
