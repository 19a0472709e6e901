import { type FieldErrors, Invalid } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import { brokenLimits, limitField, type TagSet } from "./tag-group";

/**
 * Ends a use case whose tags are not to be had, or are too few or too many of their group.
 * @throws Invalid at `field` for what is not offered and for tags without a group, else at the group.
 */
export function checkTags(sets: readonly TagSet[], tagIds: readonly number[], field: string): void {
  const offered = new Set(sets.flatMap(({ tags }) => tags.map((tag) => tag.id)));
  if (!tagIds.every((id) => offered.has(id))) {
    throw new Invalid({ [field]: ["shared:errors.choice"] });
  }
  const errors: FieldErrors = {};
  for (const { group, rule, count } of brokenLimits(sets, new Set(tagIds))) {
    errors[group ? limitField(group.id) : field] = [errorKey(`tags:${rule}`, { count })];
  }
  if (Object.keys(errors).length > 0) throw new Invalid(errors);
}
