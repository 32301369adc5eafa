import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** The looks Excel can have, as far as the pane tells them apart. */
export type PaneTheme = "light" | "dark" | "contrast";

/** Latin first, so that each system's own Thai companion follows; Sarabun where a page brings it along. */
const fontFamily =
  '"Segoe UI", "Leelawadee UI", "Sarabun", "Noto Sans Thai", "Thonburi", "Leelawadee", Tahoma, sans-serif';

/** Thai stacks a vowel and a tone mark above the letter: lines need half as much again as the letter size. */
const thaiLines: Partial<Theme> = {
  fontFamilyBase: fontFamily,
  fontSizeBase200: "13px",
  lineHeightBase200: "20px",
  lineHeightBase300: "22px",
  lineHeightBase400: "26px",
  lineHeightBase500: "32px",
  lineHeightBase600: "38px",
};

const themes: Readonly<Record<PaneTheme, Theme>> = {
  light: { ...webLightTheme, ...thaiLines },
  dark: { ...webDarkTheme, ...thaiLines },
  contrast: { ...teamsHighContrastTheme, ...thaiLines },
};

/** The Fluent theme of a look, with room for Thai. */
export const fluentTheme = (theme: PaneTheme): Theme => themes[theme];

const channel = (hex: string, from: number): number => Number.parseInt(hex.slice(from, from + 2), 16) / 255;

function luminance(color: string): number {
  const hex = color.replace("#", "").slice(-6);
  if (!/^[\da-f]{6}$/i.test(hex)) return 1;
  return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
}

/** What an Office host tells of its theme. */
export interface HostTheme {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** The look that goes with the host's: contrast where the system forces its colours, else by how bright the host is. */
export function paneTheme(host: HostTheme | undefined, forcedColors: boolean): PaneTheme {
  if (forcedColors) return "contrast";
  const dark = host?.isDarkTheme ?? luminance(host?.bodyBackgroundColor ?? "#ffffff") < 0.4;
  return dark ? "dark" : "light";
}
