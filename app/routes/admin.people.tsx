import { useLoaderData } from "@remix-run/react";
import { PeopleFilter } from "~/features/admin/people-filter";
import { PeopleTable } from "~/features/admin/people-table";
import { peopleShown } from "~/features/admin/person-row";
import { listPersonRows } from "~/features/admin/person-rows.queries.server";
import { readTimeCursor, type TimeCursor, writeTimeCursor } from "~/features/admin/time-cursor";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

const WORDS_MAX = 100;

export const loader = load(async ({ db, viewer, url }) => {
  allow(viewer, canAdminister(viewer));
  const words = (url.searchParams.get("q") ?? "").trim().slice(0, WORDS_MAX);
  const asked = url.searchParams.get("show");
  const shown = peopleShown.find((value) => value === asked) ?? "all";
  const before = readTimeCursor(url.searchParams.get("before"));
  const { people, next } = await listPersonRows(db, { words, shown, before });
  const pageOf = (last: TimeCursor | null) => {
    const kept = { q: words, show: shown, before: last ? writeTimeCursor(last) : "" };
    return `?${new URLSearchParams(Object.entries(kept).filter(([, value]) => value !== ""))}`;
  };
  return {
    pageTitle: adminWords(viewer)("people.title"),
    words,
    shown,
    people,
    older: next === null ? null : pageOf(next),
    newest: before === null ? null : pageOf(null),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function PeoplePage() {
  const t = useText("admin");
  const { words, shown, people, older, newest } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("people.title")} lede={t("people.lede")} />
      <PeopleFilter words={words} shown={shown} />
      {people.length > 0 ? (
        <PeopleTable caption={t("people.title")} people={people} />
      ) : (
        <EmptyState title={t("people.none")}>{t("people.noneBody")}</EmptyState>
      )}
      <Pagination
        label={t("people.pages")}
        previous={newest ? { href: newest, label: t("people.newest") } : undefined}
        next={older ? { href: older, label: t("people.older") } : undefined}
        className="pt-8"
      />
    </>
  );
}
