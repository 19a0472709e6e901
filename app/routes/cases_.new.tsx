import { useLoaderData } from "@remix-run/react";
import { getAccount, getKeepers } from "~/features/accounts/accounts.queries.server";
import {
  type CaseSubject,
  casePath,
  DEFAULT_RATE,
  HUNDREDTHS,
} from "~/features/business-case/business-case";
import { canChangeCase, canReadAllCases } from "~/features/business-case/business-case.policy";
import { newCaseSchema } from "~/features/business-case/business-case.schema.server";
import { CaseFrame } from "~/features/business-case/case-frame";
import { chooseAccount, listAccountNames } from "~/features/business-case/choose-account.server";
import { countAsking, listCasePlaces } from "~/features/business-case/draft-sources.queries.server";
import { makeCase } from "~/features/business-case/make-case.server";
import { NewCaseForm } from "~/features/business-case/new-case-form";
import { caseWords } from "~/features/business-case/words.server";
import { allow } from "~/features/people/allow";
import { getDeal } from "~/features/sales/deals.queries.server";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";

const paths = { idea: "/ideas", item: "/roadmap", deal: "/deals" } as const;

export const loader = load(async ({ db, viewer, url, community }) => {
  allow(viewer, canReadAllCases(viewer));
  const subject = readGiven(url);
  const { ideaIds } = subject ? await listCasePlaces(db, viewer, subject) : { ideaIds: [] };
  const rate = new Intl.NumberFormat(viewer.language).format(DEFAULT_RATE / HUNDREDTHS);
  return {
    pageTitle: caseWords(viewer)("new.title"),
    given: {
      account: await givenAccount(db, url, subject),
      on: subject ? `${paths[subject.kind]}/${subject.id}` : "",
      rate,
      sharedBy: Math.max(1, await countAsking(db, ideaIds)),
    },
    accounts: await listAccountNames(db),
    currency: community.currency,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handle(async ({ db, write, viewer, community, parse, context }) => {
  allow(viewer, canReadAllCases(viewer));
  const place = { language: viewer.language, currency: community.currency };
  const form = parse(newCaseSchema(place, context.services.env.publicUrl));
  const { on: subject, rate, their_hour, our_hour, shared_by } = form;
  const accountId = await chooseAccount(db, form.account, subject);
  allow(viewer, canChangeCase(viewer, await getKeepers(db, accountId)));
  const input = {
    ...{ accountId, subject, rate, sharedBy: shared_by },
    ...{ worthOfTheirHour: their_hour, worthOfOurHour: our_hour },
  };
  const id = await write((trx) => makeCase(trx, viewer, input));
  return { to: casePath(id), notice: "business-case:notices.made" };
});

/** What the page that led here was about. */
function readGiven(url: URL): CaseSubject | null {
  for (const kind of ["idea", "item", "deal"] as const) {
    const id = idIn(url, kind);
    if (id !== null) return { kind, id };
  }
  return null;
}

function idIn(url: URL, name: string): number | null {
  const text = url.searchParams.get(name) ?? "";
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

/** "" where an address names none that there is. */
async function givenAccount(db: Db, url: URL, subject: CaseSubject | null): Promise<string> {
  try {
    const id =
      subject?.kind === "deal" ? (await getDeal(db, subject.id)).accountId : idIn(url, "account");
    return id === null ? "" : (await getAccount(db, id)).name;
  } catch (error) {
    if (error instanceof NotFound) return "";
    throw error;
  }
}

export default function NewCasePage() {
  const t = useText("business-case");
  const { pageTitle, ...form } = useLoaderData<typeof loader>();
  return (
    <CaseFrame title={pageTitle} lede={t("new.lede")}>
      <NewCaseForm view={useReply()} {...form} />
    </CaseFrame>
  );
}
