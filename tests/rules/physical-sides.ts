/** Utilities of one side of the screen, whatever the script; `start` and `end` follow the reader. */
const UTILITIES = [
  /^[mp][lr]-/,
  /^scroll-[mp][lr]-/,
  /^(?:left|right)-/,
  /^border-[lr](?:-|$)/,
  /^rounded-(?:[lr]|[tb][lr])(?:-|$)/,
  /^(?:text|float|clear|object|origin|bg-linear-to)-(?:(?:top|bottom)-)?(?:left|right|l|r)$/,
  /^\[(?:left|right|(?:margin|padding|border)-(?:left|right)[\w-]*):/,
];

const DECLARATIONS = [
  /^(?:left|right|(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)[\w-]*)\s*:/,
  /^border-(?:top|bottom)-(?:left|right)-radius\s*:/,
  /^(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
];

/** The class names of a component that name a side; with `rtl:` and `ltr:` both are thought of. */
export function sidesInComponent(source: string): string[] {
  const tokens = source.match(/[^\s"'`]+/g) ?? [];
  return tokens.filter((token) => {
    const steps = token.split(/:(?![^[]*\])/);
    const utility = (steps.pop() ?? "").replace(/^[!-]+/, "");
    if (steps.some((step) => step === "rtl" || step === "ltr")) return false;
    return UTILITIES.some((pattern) => pattern.test(utility));
  });
}

/** The declarations of a style sheet that name a side; under `@variant rtl` both are thought of. */
export function sidesInStyles(source: string): string[] {
  const lines = source.split("\n").map((line) => line.trim());
  return lines.filter(
    (line) => DECLARATIONS.some((pattern) => pattern.test(line)) || unlikeSides(line),
  );
}

/** `padding: 1px 2px 1px 0`: the second and the fourth length differ. */
function unlikeSides(line: string): boolean {
  const lengths = /^(?:padding|margin|inset)\s*:\s*([^;()]+);/.exec(line)?.[1]?.trim().split(/\s+/);
  return lengths?.length === 4 && lengths[1] !== lengths[3];
}
