import { opensTo } from "~/features/boards/board-access";
import type { IdeaState } from "~/features/ideas/idea";
import { Conflict, type DomainError, Invalid } from "~/platform/errors";

/**
 * What stands against merging an idea into a canonical one; null where nothing does. Nobody reads
 * what is hidden, so nothing is found in it.
 */
export function standsAgainst(
  canonical: IdeaState,
  idea: IdeaState,
  confirmed: boolean,
): DomainError | null {
  const { id, hidden, mergedIntoId } = idea;
  if (mergedIntoId !== null && mergedIntoId !== canonical.id) {
    return new Conflict("merges:form.elsewhere", { ideaId: id });
  }
  if (hidden) return new Invalid({ ideas: ["merges:form.hidden"] });
  if (opensTo(boardOf(idea), boardOf(canonical)) && !confirmed) {
    return new Invalid({ confirmed: [`merges:confirm.${canonical.boardAccess}`] });
  }
  return null;
}

const boardOf = ({ boardId, boardAccess }: IdeaState) => ({ id: boardId, access: boardAccess });
