import { getPerson } from "~/features/people/people.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { renderText } from "~/features/writing/render-text.server";
import type { Db, Trx } from "~db/connect.server";
import { reachOf } from "./customer.server";
import type { EnterForm } from "./enter.schema.server";
import { enterOnBehalf } from "./enter-on-behalf.server";
import type { Entered } from "./entering";
import { makeCustomer } from "./make-customer.server";
import { NEW_CUSTOMER } from "./quick-form-data";

/** What is said in public is rendered before the transaction begins. */
export async function renderQuote(db: Db, { kind, quote }: EnterForm): Promise<string> {
  return kind === "vote" ? "" : renderText(db, quote);
}

/**
 * What a checked form says is entered, for somebody new as well.
 * @returns with the text key of what the rep should know of how the customer is told.
 */
export async function enterForm(
  trx: Trx,
  viewer: Viewer,
  form: EnterForm,
  quoteHtml: string,
): Promise<Entered & { notice: string }> {
  const { newName: name, newEmail: email, newAccount: account } = form;
  const personId =
    form.person === NEW_CUSTOMER
      ? await makeCustomer(trx, viewer, { name, email, account })
      : (form.person ?? 0);
  const { kind, title, quote, importance, because, source, link, dealId } = form;
  const entered = await enterOnBehalf(trx, viewer, {
    ...{ kind, personId, quote, quoteHtml, importance, because, source, link, dealId },
    ideaId: kind === "idea" ? null : (form.idea ?? null),
    title: kind === "idea" ? title : "",
    boardId: kind === "idea" ? (form.boardId ?? null) : null,
  });
  const reached = reachOf(await getPerson(trx, personId));
  return { ...entered, notice: `intake:behalf.notices.${reached}` };
}
