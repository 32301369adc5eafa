import type { Worksheet } from "@cj-tech-master/excelts";

type Layout = Readonly<Record<string, unknown>>;

/** Files measure margins in inches, Excel's API in points. */
const pointsPerInch = 72;
const margins = ["top", "bottom", "left", "right", "header", "footer"] as const;
const paperSizes: readonly (readonly [file: number, api: string])[] = [[9, "A4"], [8, "A3"], [1, "Letter"], [5, "Legal"]];

/** A file's print set-up in the words of Excel's API. */
export function pageLayoutFromXlsx({ pageSetup }: Worksheet): Layout {
  const paper = paperSizes.find(([file]) => file === Number(pageSetup.paperSize))?.[1];
  const pages = { horizontalFitToPages: pageSetup.fitToWidth, verticalFitToPages: pageSetup.fitToHeight };
  const zoom = pageSetup.fitToPage ? pages : { scale: pageSetup.scale ?? 100 };
  return {
    orientation: pageSetup.orientation === "landscape" ? "Landscape" : "Portrait",
    ...(paper ? { paperSize: paper } : {}),
    zoom,
    centerHorizontally: pageSetup.horizontalCentered === true,
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
  const given = margins.filter((side) => typeof layout[`${side}Margin`] === "number");
  if (given.length === 0) return;
  const defaults = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };
  const inches = Object.fromEntries(given.map((side) => [side, Number(layout[`${side}Margin`]) / pointsPerInch]));
  pageSetup.margins = { ...defaults, ...inches };
}
