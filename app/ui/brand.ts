import {
  clampChroma,
  converter,
  formatHex,
  interpolate,
  type Oklch,
  parse,
  wcagContrast,
  wcagLuminance,
} from "culori";

/** Deep sea, the accent of a community that has not set a colour. */
export const DEFAULT_BRAND = "#006169";

/** The grounds that text of the accent stands on; the same values are in tokens.css. */
export const GROUNDS = {
  light: { paper: "#fbf7f1", raised: "#fefdfa", sunk: "#f4f0e7" },
  dark: { paper: "#0e161d", raised: "#162027", sunk: "#091016" },
} as const;

const LIGHT_INK = "#fcfaf6";
const DARK_INK = "#0b141b";
const MAX_CHROMA = 0.16;
const TEXT_CONTRAST = 4.5;
const SHAPE_CONTRAST = 3;
const STEP = 0.005;

type Theme = keyof typeof GROUNDS;
type Shades = Record<
  | "accent"
  | "accent-hover"
  | "accent-fill"
  | "accent-fill-hover"
  | "accent-soft"
  | "accent-line"
  | "on-accent"
  | "ins-ground",
  string
>;

const toOklch = converter("oklch");

/**
 * The shades of a company's colour, as CSS custom properties for the `style` of `<html>`:
 * `--accent-light`, `--accent-dark` and so on, read by tokens.css.
 * Text shades have a contrast of 4.5 on every ground of their theme, fills 4.5 to what is written
 * on them and 3 to the page, whatever the hue.
 * @param hex any CSS colour; one that cannot be read counts as the default
 */
export function brandVariables(hex: string): Record<string, string> {
  // Each page of a community has the same one, and finding the shades takes a millisecond.
  if (latest?.hex !== hex) latest = { hex, variables: findShades(hex) };
  return latest.variables;
}

let latest: { hex: string; variables: Record<string, string> } | undefined;

function findShades(hex: string): Record<string, string> {
  const brand = toOklch(parse(hex) ?? parse(DEFAULT_BRAND)) as Oklch;
  const variables: Record<string, string> = {};
  for (const theme of ["light", "dark"] as const) {
    const shades = theme === "light" ? lightShades(brand) : darkShades(brand);
    for (const [name, value] of Object.entries(shades)) variables[`--${name}-${theme}`] = value;
  }
  return variables;
}

function lightShades(brand: Oklch): Shades {
  const { paper } = GROUNDS.light;
  const soft = mix(shade(brand, 0.915, quiet(brand, 0.03)), paper, 0.46);
  const ins = mix(shade(brand, 0.88, quiet(brand, 0.045)), paper, 0.6);
  const lightness = walk(Math.min(brand.l, 0.47), -STEP, (l) =>
    readable(shade(brand, l, brand.c), "light", [soft, ins]),
  );
  const accent = shade(brand, lightness, brand.c);
  const hover = shade(brand, lightness < 0.2 ? lightness + 0.1 : lightness - 0.06, brand.c);
  return {
    accent,
    "accent-hover": hover,
    "accent-fill": accent,
    "accent-fill-hover": hover,
    "accent-soft": soft,
    "accent-line": mix(accent, paper, 0.36),
    "on-accent": LIGHT_INK,
    "ins-ground": ins,
  };
}

function darkShades(brand: Oklch): Shades {
  const { paper } = GROUNDS.dark;
  const soft = shade(brand, 0.252, quiet(brand, 0.026));
  const ins = shade(brand, 0.335, quiet(brand, 0.045));
  const lightness = walk(0.78, STEP, (l) =>
    readable(shade(brand, l, brand.c * 0.92), "dark", [soft, ins]),
  );
  const accent = shade(brand, lightness, brand.c * 0.92);
  return {
    accent,
    "accent-hover": shade(brand, Math.min(lightness + 0.06, 0.97), brand.c * 0.92),
    ...darkFill(brand),
    "accent-soft": soft,
    "accent-line": mix(accent, paper, 0.38),
    "ins-ground": ins,
  };
}

/** Fills on dark keep the company's own lightness where they can, so its colour is recognised. */
function darkFill(brand: Oklch): Pick<Shades, "accent-fill" | "accent-fill-hover" | "on-accent"> {
  const carries = (ink: string) => (l: number) => {
    const fill = shade(brand, l, brand.c);
    return (
      wcagContrast(fill, ink) >= TEXT_CONTRAST &&
      wcagContrast(fill, GROUNDS.dark.raised) >= SHAPE_CONTRAST
    );
  };
  const own = Math.min(brand.l, 0.86);
  const bright = wcagLuminance(shade(brand, own, brand.c)) > 0.2;
  const ink = bright ? DARK_INK : LIGHT_INK;
  const start = bright ? own : 0.4;
  const lightness = walk(start, STEP, carries(ink));
  const hover = bright ? lightness + 0.05 : lightness - 0.04;
  return {
    "accent-fill": shade(brand, lightness, brand.c),
    "accent-fill-hover": shade(brand, hover, brand.c),
    "on-accent": ink,
  };
}

/** The first lightness from `start` on that satisfies `test`, in steps, within 0 to 1. */
function walk(start: number, step: number, test: (lightness: number) => boolean): number {
  let lightness = start;
  while (!test(lightness) && lightness > 0 && lightness < 1) lightness += step;
  return lightness;
}

function readable(colour: string, theme: Theme, more: string[]): boolean {
  const grounds = [...Object.values(GROUNDS[theme]), ...more];
  return grounds.every((ground) => wcagContrast(colour, ground) >= TEXT_CONTRAST);
}

function shade(brand: Oklch, l: number, c: number): string {
  const wanted: Oklch = { mode: "oklch", l, c: Math.min(c, MAX_CHROMA), h: brand.h ?? 0 };
  return formatHex(clampChroma(wanted, "oklch"));
}

/** A chroma for tinted grounds: a grey brand must not tint them. */
function quiet(brand: Oklch, chroma: number): number {
  return Math.min(chroma, brand.c * 0.5);
}

function mix(colour: string, ground: string, share: number): string {
  return formatHex(interpolate([ground, colour], "oklab")(share));
}
