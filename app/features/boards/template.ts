/** Whether the body says nothing but what one of the templates begins with. */
export function isOnlyTemplate(body: string, templates: readonly string[]): boolean {
  return templates.some((template) => template !== "" && template.trim() === body.trim());
}
