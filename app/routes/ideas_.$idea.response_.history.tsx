import { useLoaderData } from "@remix-run/react";
import { AnswerPanel } from "~/features/triage/answer-panel";
import { WhatChanged } from "~/features/triage/official-response";
import { listOfficialResponses } from "~/features/triage/official-response.queries.server";
import { TriagePage } from "~/features/triage/triage-page";
import { loadTriagePage } from "~/features/triage/triage-page.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";

export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["idea"]);
  const page = { title: "response.historyTitle", may: () => true } as const;
  const { idea, pageTitle } = await loadTriagePage(db, viewer, id, page);
  return { idea, pageTitle, versions: await listOfficialResponses(db, id) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function ResponseHistoryPage() {
  const { idea, versions } = useLoaderData<typeof loader>();
  const t = useText("triage");
  return (
    <TriagePage title={t("response.historyTitle")} idea={idea}>
      {versions.length === 0 && <EmptyState title={t("response.historyEmpty")} />}
      <div className="flex flex-col gap-10">
        {versions.map((version) => (
          <AnswerPanel
            key={version.version}
            id={`version-${version.version}`}
            title={t("response.versionOf", { version: version.version })}
            at={version.at}
            html={version.html}
            language={version.language}
            after={
              version.whatChanged && (
                <WhatChanged text={version.whatChanged} language={version.language} />
              )
            }
            signer={version.author}
          />
        ))}
      </div>
    </TriagePage>
  );
}
