import { listAccounts } from "~/features/accounts/accounts.queries.server";
import { listBoards } from "~/features/boards/boards.queries.server";
import type { InvitationChoices } from "~/features/people/invitation-fields";
import type { Viewer } from "~/features/people/viewer";
import { languageName, languages } from "~/i18n/languages";
import { Invalid } from "~/platform/errors";
import type { Db } from "~db/connect.server";

/** What an inviter may choose from. */
export async function invitationChoices(db: Db, viewer: Viewer): Promise<InvitationChoices> {
  const [accounts, boards] = await Promise.all([listAccounts(db), listBoards(db, viewer)]);
  return {
    accounts: accounts.map(({ id, name }) => ({ id, name })),
    boards: boards.map(({ id, name }) => ({ id, name })),
    languages: languages.map((value) => ({ value, label: languageName(value) })),
    language: viewer.language,
  };
}

/** @throws Invalid at what is none of the choices. */
export async function refuseOtherChoices(
  db: Db,
  viewer: Viewer,
  { account, board }: { account?: number | undefined; board?: number | undefined },
): Promise<void> {
  const choices = await invitationChoices(db, viewer);
  const among = (things: { id: number }[], id: number | undefined) =>
    id === undefined || things.some((thing) => thing.id === id);
  if (!among(choices.accounts, account)) throw new Invalid({ account: ["shared:errors.choice"] });
  if (!among(choices.boards, board)) throw new Invalid({ board: ["shared:errors.choice"] });
}
