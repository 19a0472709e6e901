import { useLoaderData } from "@remix-run/react";
import { listActivityEntries } from "~/features/admin/activity-entries.queries.server";
import { ActivityList } from "~/features/admin/activity-list";
import { DeadJobs } from "~/features/admin/dead-jobs";
import { readOverview } from "~/features/admin/overview.queries.server";
import { OverviewFacts } from "~/features/admin/overview-facts";
import { TodoList } from "~/features/admin/todo-list";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { PageHeader } from "~/ui/page-header";
import { SectionHeader } from "~/ui/section-header";

const RECENT = 6;

export const loader = load(async ({ db, viewer, community }) => {
  allow(viewer, canAdminister(viewer));
  const said = community.words[community.defaultLanguage];
  const recent = await listActivityEntries(db, viewer, { before: null, limit: RECENT });
  return {
    pageTitle: adminWords(viewer)("overview.title"),
    overview: await readOverview(db),
    todo: {
      question: !said?.question,
      welcome: !said?.welcome,
      rules: !said?.rules,
      imprint: community.imprint === "",
    },
    defaultLanguage: community.defaultLanguage,
    recent: recent.entries,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function OverviewPage() {
  const t = useText("admin");
  const { overview, todo, defaultLanguage, recent } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("overview.title")} lede={t("overview.lede")} />
      <div className="flex flex-col gap-14">
        <DeadJobs count={overview.deadJobs} />
        <TodoList todo={todo} language={defaultLanguage} waiting={overview.waiting} />
        <OverviewFacts overview={overview} />
        <section aria-labelledby="recent">
          <SectionHeader
            id="recent"
            title={t("overview.recent")}
            meta={
              <Link href="/admin/activity" className="touch-target text-accent hover:underline">
                {t("overview.allActivity")}
              </Link>
            }
          />
          <ActivityList entries={recent} ruled={false} />
        </section>
      </div>
    </>
  );
}
