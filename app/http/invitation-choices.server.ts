import { chooseAccount } from "~/features/accounts/choose-account.server";
import { listBoards } from "~/features/boards/boards.queries.server";
import type { InvitationChoices } from "~/features/people/invitation-fields";
import type { Viewer } from "~/features/people/viewer";
import { languageName, languages } from "~/i18n/languages";
import { Invalid } from "~/platform/errors";
import type { Db } from "~db/connect.server";

/** What an inviter may choose from. */
export async function invitationChoices(db: Db, viewer: Viewer): Promise<InvitationChoices> {
  const boards = await listBoards(db, viewer);
  return {
    boards: boards.map(({ id, name }) => ({ id, name })),
    languages: languages.map((value) => ({ value, label: languageName(value) })),
    language: viewer.language,
  };
}

/** The account and the board that a form chose. @throws Invalid at what is none of the choices. */
export async function takeChoices(
  db: Db,
  viewer: Viewer,
  form: { account?: number | undefined; accountName: string; board?: number | undefined },
): Promise<{ accountId: number | null; boardId: number | null }> {
  const boards = await listBoards(db, viewer);
  const boardId = form.board ?? null;
  if (boardId !== null && !boards.some(({ id }) => id === boardId)) {
    throw new Invalid({ board: ["shared:errors.choice"] });
  }
  return { accountId: await chooseAccount(db, form), boardId };
}
