import { POINT } from "~/features/community/exchange-rules";
import { useFormat } from "~/i18n/use-format";

/** Hundredths of a point in the reader's numbers, with as many places as they need. */
export function usePoints(): (hundredths: number) => string {
  const format = useFormat();
  return (hundredths) => format.number(hundredths / POINT);
}
