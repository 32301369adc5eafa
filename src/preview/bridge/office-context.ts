/** What the host tells office.js about itself before anything else. */
export interface OfficeSettings {
  /** The language of Excel's menus, such as "th-TH". */
  readonly displayLanguage: string;
  /** The language of the document's data. */
  readonly contentLanguage: string;
  /** The requirement sets that are supported, such as {ExcelApi: "1.17"}. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly theme: OfficeTheme;
  /** Whether Windows is in a contrast theme. */
  readonly forcesColors?: boolean;
}

/** Excel's own colours, "#RRGGBB", that an add-in may follow. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** The themes of Excel that an add-in should look right in. */
export const themes = {
  light: {
    bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#242424",
    controlBackgroundColor: "#F5F5F5", controlForegroundColor: "#242424",
  },
  dark: {
    bodyBackgroundColor: "#292929", bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#1F1F1F", controlForegroundColor: "#FFFFFF",
  },
  black: {
    bodyBackgroundColor: "#0A0A0A", bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000", controlForegroundColor: "#FFFFFF",
  },
  contrast: {
    bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFF00",
    controlBackgroundColor: "#000000", controlForegroundColor: "#FFFF00",
  },
} as const satisfies Readonly<Record<string, OfficeTheme>>;

/** office.js reads colours as numbers with red in the lowest byte... and writes them back as "#rrggbb". */
function themeText(theme: OfficeTheme): string {
  return JSON.stringify(Object.fromEntries(
    Object.entries(theme).map(([name, color]: [string, string]) => [name, Number.parseInt(color.slice(1), 16)]),
  ));
}

/** What `window.external.GetContext()` returns: one getter for each thing office.js asks. */
export function officeContext(settings: OfficeSettings): object {
  const storage = { Read: () => [[], []], Write: () => undefined, Refresh: () => undefined };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "preview",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => settings.displayLanguage,
    GetAppDataLocale: () => settings.contentLanguage,
    GetDocUrl: () => "preview.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    // office.js reads it as XML; of anything else the browser makes an error page, which the pane's policy refuses.
    GetSolutionToken: () => '<t aid="" cid="" oid=""/>',
    GetHostFullVersion: () => "16.0.1",
    // The library passes on that a batch waits for a cell being edited only where this, a set of its own, is there.
    GetSupportedMatrix: () => JSON.stringify({ ...settings.requirements, DelayForCellEdit: "1.1" }),
    GetFeaturesForSolution: () => "{}",
    GetOfficeThemeInfo: () => themeText(settings.theme),
    GetSettings: () => storage,
  };
}
