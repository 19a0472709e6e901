/** The ISO 4217 codes of all currencies. */
export function currencies(): string[] {
  return Intl.supportedValuesOf("currency");
}
