import type { Worksheet } from "@cj-tech-master/excelts";

type Layout = Readonly<Record<string, unknown>>;

/** Files measure margins in inches, Excel's API in points. */
const pointsPerInch = 72;
const margins = ["top", "bottom", "left", "right", "header", "footer"] as const;
const paperSizes: readonly (readonly [file: number, api: string])[] = [[9, "A4"], [8, "A3"], [1, "Letter"], [5, "Legal"]];

const sides = [["L", "left"], ["C", "center"], ["R", "right"]] as const;

/** The parts of a head or a foot that a file writes in one. */
function partsFromXlsx(text: string | null | undefined, of: "Header" | "Footer"): Layout {
  const parts = (text ?? "").split(/&([LCR])/).slice(1);
  return Object.fromEntries(sides.flatMap(([code, side]) => {
    const at = parts.findIndex((part, index) => index % 2 === 0 && part === code);
    return at < 0 ? [] : [[`${side}${of}`, parts[at + 1] ?? ""]];
  }));
}

const partsToXlsx = (layout: Layout, of: "Header" | "Footer"): string => sides.map(([code, side]) => {
  const text = layout[`${side}${of}`];
  return typeof text === "string" && text !== "" ? `&${code}${text}` : "";
}).join("");

/** A file's print set-up in the words of Excel's API. */
export function pageLayoutFromXlsx(sheet: Worksheet): Layout {
  const { pageSetup } = sheet;
  // A file need not say anything of heads and feet.
  const headerFooter = sheet.headerFooter as Partial<Worksheet["headerFooter"]> | undefined;
  const paper = paperSizes.find(([file]) => file === Number(pageSetup.paperSize))?.[1];
  const pages = { horizontalFitToPages: pageSetup.fitToWidth, verticalFitToPages: pageSetup.fitToHeight };
  const zoom = pageSetup.fitToPage ? pages : { scale: pageSetup.scale ?? 100 };
  return {
    orientation: pageSetup.orientation === "landscape" ? "Landscape" : "Portrait",
    ...(paper ? { paperSize: paper } : {}),
    zoom,
    centerHorizontally: pageSetup.horizontalCentered === true,
    ...partsFromXlsx(headerFooter?.oddHeader, "Header"),
    ...partsFromXlsx(headerFooter?.oddFooter, "Footer"),
    ...(pageSetup.printTitlesRow ? { printTitleRows: pageSetup.printTitlesRow } : {}),
    ...(pageSetup.printArea ? { printArea: pageSetup.printArea } : {}),
    ...Object.fromEntries(margins.flatMap((side) => {
      const inches = pageSetup.margins?.[side];
      return inches === undefined ? [] : [[`${side}Margin`, inches * pointsPerInch]];
    })),
  };
}

/** Gives a file's sheet a print set-up. */
export function pageLayoutToXlsx(sheet: Worksheet, layout: Layout): void {
  const { pageSetup } = sheet;
  const zoom = (layout.zoom ?? {}) as { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const paper = paperSizes.find(([, api]) => api.toLowerCase() === String(layout.paperSize).toLowerCase())?.[0];
  Object.assign(pageSetup, {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    ...(paper ? { paperSize: paper } : {}),
    ...(fits ? { fitToPage: true, fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 } : {}),
    ...(zoom.scale ? { scale: zoom.scale } : {}),
    ...(layout.centerHorizontally ? { horizontalCentered: true } : {}),
    ...(layout.printTitleRows ? { printTitlesRow: String(layout.printTitleRows).replaceAll("$", "") } : {}),
    ...(layout.printArea ? { printArea: String(layout.printArea).replaceAll("$", "") } : {}),
  });
  const [head, foot] = [partsToXlsx(layout, "Header"), partsToXlsx(layout, "Footer")];
  Object.assign(sheet.headerFooter, { ...(head === "" ? {} : { oddHeader: head }), ...(foot === "" ? {} : { oddFooter: foot }) });
  const given = margins.filter((side) => typeof layout[`${side}Margin`] === "number");
  if (given.length === 0) return;
  const defaults = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };
  const inches = Object.fromEntries(given.map((side) => [side, Number(layout[`${side}Margin`]) / pointsPerInch]));
  pageSetup.margins = { ...defaults, ...inches };
}
