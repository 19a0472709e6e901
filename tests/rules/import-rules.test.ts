import { describe, expect, test } from "vitest";
import configuration from "../../.dependency-cruiser.cjs";
import { type Import, violationsOf } from "./planted-tree";

const feature = (file: string) => `app/features/${file}`;

const planted: Record<string, Import[]> = {
  "http-below-routes": [{ from: "app/http/load.ts", to: "app/routes/ideas.tsx" }],
  "features-below-http": [
    { from: feature("ideas/post-idea.server.ts"), to: "app/http/errors.ts" },
    { from: feature("ideas/idea-list.tsx"), to: "app/routes/ideas.tsx" },
  ],
  "platform-below-features": [{ from: "app/platform/mail.ts", to: feature("people/person.ts") }],
  "database-below-platform": [
    { from: "db/dialect.ts", to: "app/platform/words.ts" },
    { from: "db/migrations/0001.ts", to: "db/demo/people.ts" },
  ],
  "ui-is-a-leaf": [
    { from: "app/ui/button.tsx", to: "app/i18n/words.ts" },
    { from: "app/ui/avatar.tsx", to: feature("people/person.ts") },
  ],
  "i18n-is-a-leaf": [{ from: "app/i18n/language.ts", to: "app/platform/clock.ts" }],
  "commands-are-not-imported": [{ from: "app/platform/jobs.ts", to: "app/cli/upwell.ts" }],
  "product-knows-no-test": [{ from: "app/platform/clock.ts", to: "tests/support/clock.ts" }],
  "features-step-1": [{ from: feature("activity/verb.ts"), to: feature("people/person.ts") }],
  "features-step-2": [
    { from: feature("pictures/keep.ts"), to: feature("people/person.ts") },
    { from: feature("accounts/account.ts"), to: feature("people/person.ts") },
  ],
  "features-step-3": [
    { from: feature("people/sign-up.ts"), to: feature("community/rules.ts") },
    { from: feature("community/rules.ts"), to: feature("ideas/idea.ts") },
  ],
  "features-step-4": [{ from: feature("segments/rule.ts"), to: feature("boards/board.ts") }],
  "features-step-5": [{ from: feature("boards/board.ts"), to: feature("tags/tag.ts") }],
  "features-step-6": [{ from: feature("ideas/trend.ts"), to: feature("votes/vote.ts") }],
  "features-step-7": [
    { from: feature("votes/because.ts"), to: feature("comments/comment.ts") },
    { from: feature("evidence/evidence.ts"), to: feature("roadmap/horizon.ts") },
  ],
  "features-step-8": [{ from: feature("decisions/log.ts"), to: feature("roadmap/item.ts") }],
  "features-step-9": [{ from: feature("roadmap/item.ts"), to: feature("changelog/entry.ts") }],
  "features-step-10": [
    { from: feature("register/risk.ts"), to: feature("talk/thread.ts") },
    { from: feature("dart/facts.ts"), to: feature("changelog/entry.ts") },
  ],
  "features-step-11": [{ from: feature("beta/call.ts"), to: feature("changelog/entry.ts") }],
  "features-step-12": [{ from: feature("sales/deal.ts"), to: feature("changelog/entry.ts") }],
  "features-step-13": [
    { from: feature("merges/twin.ts"), to: feature("answering/template.ts") },
    { from: feature("moderation/report.ts"), to: feature("triage/desk.ts") },
  ],
  "features-step-14": [
    { from: feature("intake/posting.ts"), to: feature("triage/desk.ts") },
    { from: feature("trails/trail.ts"), to: feature("insights/chart.ts") },
  ],
  "features-step-15": [{ from: feature("exchange/weights.ts"), to: feature("insights/chart.ts") }],
  "features-step-16": [{ from: feature("privacy/erasure.ts"), to: feature("export/columns.ts") }],
  "features-step-17": [{ from: feature("insights/score.ts"), to: feature("desk/queue.ts") }],
  "features-step-18": [{ from: feature("desk/queue.ts"), to: feature("admin/branding.ts") }],
  "areas-have-a-step": [{ from: feature("billing/invoice.ts"), to: feature("people/person.ts") }],
  "lucia-in-one-file": [{ from: "app/platform/password.server.ts", to: "lucia" }],
  "policies-are-pure": [
    { from: feature("ideas/ideas.policy.ts"), to: feature("ideas/ideas.queries.server.ts") },
  ],
  "nouns-are-pure": [
    { from: feature("ideas/status.ts"), to: feature("ideas/post-idea.server.ts") },
    { from: feature("ideas/order.ts"), to: "db/dialect.ts" },
  ],
  "components-are-pure": [
    { from: feature("ideas/idea-card.tsx"), to: feature("ideas/ideas.queries.server.ts") },
    { from: feature("ideas/idea-row.tsx"), to: "db/schema.ts", types: true },
    { from: feature("ideas/idea-menu.tsx"), to: feature("ideas/moving.policy.ts") },
  ],
  "browser-knows-no-node": [{ from: feature("ideas/idea-file.tsx"), to: "node:fs" }],
  "database-below-server-files": [
    { from: "app/routes/roadmap.tsx", to: "db/connect.server.ts" },
    { from: "app/http/handle.server.ts", to: "db/connect.server.ts" },
  ],
  "sql-below-server-files": [
    { from: "app/routes/ideas.$id.tsx", to: "kysely" },
    { from: "app/http/viewer.server.ts", to: "pg" },
  ],
  "production-needs-no-development-package": [{ from: "app/platform/mail.server.ts", to: "vite" }],
  "no-cycles": [{ from: "app/platform/storage.ts", to: "app/platform/upload.ts" }],
};

/** Closes the cycle, which is reported once. */
const wayBack: Import = { from: "app/platform/upload.ts", to: "app/platform/storage.ts" };

const allowed: Import[] = [
  { from: "app/routes/ideas.tsx", to: "app/http/load.server.ts" },
  { from: "app/routes/ideas.tsx", to: feature("ideas/ideas.queries.server.ts") },
  { from: "app/routes/ideas.tsx", to: feature("ideas/idea-list.tsx") },
  { from: "app/http/load.server.ts", to: "db/connect.server.ts", types: true },
  { from: "app/http/load.server.ts", to: feature("people/people.queries.server.ts") },
  { from: feature("ideas/idea-list.tsx"), to: feature("ideas/idea.ts") },
  { from: feature("ideas/idea-list.tsx"), to: "app/ui/button.tsx" },
  { from: feature("ideas/idea-list.tsx"), to: "app/i18n/words.ts" },
  { from: feature("ideas/ideas.policy.ts"), to: feature("ideas/viewer.server.ts"), types: true },
  { from: feature("ideas/ideas.queries.server.ts"), to: "kysely" },
  { from: feature("ideas/ideas.queries.server.ts"), to: "db/schema.ts" },
  { from: feature("ideas/order.ts"), to: "db/schema.ts", types: true },
  { from: feature("activity/record.server.ts"), to: feature("people/viewer.ts"), types: true },
  { from: feature("votes/cast-vote.server.ts"), to: feature("ideas/idea.ts") },
  { from: feature("intake/import.server.ts"), to: feature("roadmap/item.ts") },
  { from: feature("admin/people.server.ts"), to: feature("notifications/inbox.ts") },
  { from: "app/platform/session.server.ts", to: "lucia" },
  { from: "app/platform/session.server.ts", to: "db/schema.ts" },
  { from: "app/i18n/messages.ts", to: feature("ideas/texts/en.json") },
  { from: "db/demo/fill.server.ts", to: feature("intake/posting.server.ts") },
  { from: "app/cli/upwell.ts", to: "db/demo/fill.server.ts" },
];

describe("the import rules", () => {
  const found = violationsOf([...Object.values(planted).flat(), wayBack]);

  test.each(
    Object.entries(planted).flatMap(([rule, imports]) =>
      imports.map((each) => ({ rule, ...each })),
    ),
  )("$rule refuses that $from imports $to", ({ rule, from }) => {
    expect(found).toContainEqual({ rule, from });
  });

  test("let a tree pass that keeps them", () => {
    expect(violationsOf(allowed)).toEqual([]);
  });

  test("are each proved by a planted violation", () => {
    const names = configuration.forbidden?.map((rule) => rule.name);
    expect(Object.keys(planted).sort()).toEqual(names?.sort());
  });
});
