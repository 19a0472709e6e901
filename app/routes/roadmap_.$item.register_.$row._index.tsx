import { useLoaderData } from "@remix-run/react";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { isStaff } from "~/features/people/viewer";
import { loadRow } from "~/features/register/register.queries.server";
import { RowBody } from "~/features/register/row-body";
import { useRowName } from "~/features/register/use-row-name";
import { FormPage } from "~/features/roadmap/form-page";
import { AboutTalk } from "~/features/talk/about-talk";
import { canTalk } from "~/features/talk/talk.policy";
import { loadTalk } from "~/features/talk/talk.queries.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const row = await loadRow(db, viewer, item, numberParam(params["row"]));
  return {
    item: { id: item.id, title: item.title, path: item.path },
    row,
    talk: await loadTalk(db, viewer, item, { rowId: row.id }),
    can: { talk: canTalk(viewer) && !row.hidden, forCompany: isStaff(viewer) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.row.body || data.item.title,
  noindex: true,
}));

export default function RowPage() {
  const { item, row, talk, can } = useLoaderData<typeof loader>();
  const nameOf = useRowName();
  return (
    <FormPage title={nameOf(row)} up={{ label: item.title, href: item.path }}>
      <RowBody itemId={item.id} row={row} />
      <AboutTalk
        itemId={item.id}
        about={{ rowId: row.id }}
        threads={talk.threads}
        canTalk={can.talk}
        forCompany={can.forCompany}
        view={useReply()}
      />
    </FormPage>
  );
}
