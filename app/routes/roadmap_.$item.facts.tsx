import { useLoaderData } from "@remix-run/react";
import { listBoards } from "~/features/boards/boards.queries.server";
import { allow } from "~/features/people/allow";
import { editFacts, factFields } from "~/features/roadmap/edit-facts.server";
import { FactsForm } from "~/features/roadmap/facts-form";
import { FormPage } from "~/features/roadmap/form-page";
import { quartersFrom } from "~/features/roadmap/item-estimate";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { canShapeRoadmap } from "~/features/roadmap/roadmap.policy";
import { factsSchema } from "~/features/roadmap/roadmap.schema.server";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { listTags } from "~/features/tags/tags.queries.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { now } from "~/platform/clock";
import { fieldVersion } from "~/platform/field-version.server";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getItemState(db, viewer, numberParam(params["item"]));
  allow(viewer, canShapeRoadmap(viewer));
  const stored = await factFields(db, viewer, item);
  return {
    title: item.title,
    path: itemPath(item),
    stored,
    version: fieldVersion(stored),
    quarters: quartersFrom(now()),
    boards: (await listBoards(db, viewer)).map(({ id, name }) => ({ id, name })),
    tags: await listTags(db, viewer),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({ title: data.title, noindex: true }));

export const action = handleForm(async ({ write, viewer, params, parse }) => {
  const id = numberParam(params["item"]);
  allow(viewer, canShapeRoadmap(viewer));
  const { version, ...facts } = parse(factsSchema);
  await write((trx) => editFacts(trx, viewer, id, facts, version));
  return { to: `/roadmap/${id}`, notice: "roadmap:facts.done" };
});

export default function ItemFactsPage() {
  const { title, path, ...form } = useLoaderData<typeof loader>();
  const t = useText("roadmap");
  return (
    <FormPage title={t("facts.title")} lede={t("facts.lede")} up={{ label: title, href: path }}>
      <FactsForm key={form.version} view={useReply()} {...form} />
    </FormPage>
  );
}
