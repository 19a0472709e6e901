import type { Namespace, TFunction } from "i18next";
import { useTranslation } from "react-i18next";

/**
 * The words of an area in the reader's language: `useText("ideas")("list.title")`.
 * Keys are typed by the area's `texts/en.json`.
 */
export function useText<Area extends Namespace & string>(area: Area): TFunction<Area> {
  return useTranslation(area).t as TFunction<Area>;
}
