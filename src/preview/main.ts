import "@fontsource/sarabun/thai-400.css";
import "@fontsource/sarabun/thai-700.css";
import "@fontsource/sarabun/latin-400.css";
import "@fontsource/sarabun/latin-700.css";
import "./page/page.css";
import { blankWorkbook } from "./engine/engine";
import { ExcelHost } from "./excel-host";
import { chooseExcel, chosenExcel } from "./page/chosen-excel";
import { makeDivider, setPaneWidth } from "./page/divider";
import { chooseFile, download } from "./page/files";
import { fitWidth } from "./page/fit-width";
import { guardLocks } from "./page/lock-guard";
import { PaneView } from "./page/pane-view";
import { openSheetView } from "./page/sheet-view";
import { Status } from "./page/status";
import { choices, labels, texts } from "./page/texts";
import { fillToolbar } from "./page/toolbar";

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`preview.html has no #${id}.`);
  return element;
}

const status = new Status(part("status"));

let running = 0;

/** Does what was asked for, and tells on the toolbar that something is under way. */
function run(work: () => Promise<void> | void): void {
  void (async () => {
    running += 1;
    part("toolbar").ariaBusy = "true";
    try {
      await work();
    } catch (error) {
      status.warn(texts.failed(error instanceof Error ? error.message : String(error)));
    } finally {
      running -= 1;
      part("toolbar").ariaBusy = String(running > 0);
    }
  })();
}

/** The sheet is drawn on a canvas: fonts that come later would leave it in the wrong one. */
async function loadFonts(): Promise<void> {
  const fonts = ["400 16px", "700 16px"].flatMap((style) => [`${style} Sarabun`, `${style} "TH Sarabun New"`]);
  await Promise.all(fonts.map((font) => document.fonts.load(font, "กAก็")));
}

async function start(): Promise<void> {
  status.say(texts.starting);
  await loadFonts();
  const session = openSheetView(part("sheet"));
  const host = new ExcelHost(session, chosenExcel());
  const pane = new PaneView(part("pane-side"), host, { language: "th", theme: "light" });
  guardLocks(session, () => host.busy, () => status.warn(texts.locked));
  status.followSelection(host);
  makeDivider(part("divider"), part("pane-side"));

  const open = async (bytes: ArrayBuffer, name: string): Promise<void> => {
    const { readXlsx } = await import("./xlsx/read-xlsx");
    const workbook = await readXlsx(bytes, name).catch((cause: unknown) => {
      throw new Error(texts.notWorkbook(name), { cause });
    });
    session.open(fitWidth(workbook, part("sheet").clientWidth));
    await pane.load();
    status.say("");
  };
  const openSample = async (name: string): Promise<void> => {
    const answer = await fetch(name);
    if (!answer.ok) throw new Error(texts.noSample(name));
    await open(await answer.arrayBuffer(), name);
    // Opening a file marks nothing: who looks at the sample wants to see what a check finds.
    await pane.runCommand("checkForm");
  };
  const openBlank = async (): Promise<void> => {
    session.open(blankWorkbook());
    await pane.load();
    await pane.runCommand("writeForm");
  };
  const openChosen = async (): Promise<void> => {
    const file = await chooseFile();
    if (file) await open(await file.arrayBuffer(), file.name);
  };
  const save = async (): Promise<void> => {
    const { writeXlsx } = await import("./xlsx/write-xlsx");
    download("pmqa.xlsx", await writeXlsx(session));
  };

  let made: Uint8Array | undefined;
  const openMade = async (): Promise<void> => {
    if (made !== undefined) await open(made.slice().buffer, texts.madeName);
  };
  host.context.created.onOpened((file) => {
    made = file;
    part("created").hidden = false;
    status.warn(texts.created);
  });

  fillToolbar(part("toolbar"), [
    { id: "blank", ...labels.blank, press: openBlank },
    { id: "sample", ...labels.sample, press: () => openSample("sample.xlsx") },
    { id: "categories", ...labels.categories, press: () => openSample("sample-categories.xlsx") },
    { id: "open", ...labels.open, press: openChosen },
    { id: "save", ...labels.save, press: save },
    { id: "created", ...labels.created, press: openMade },
  ], [
    { ...choices.excel, value: host.profile.name, choose: chooseExcel },
    { ...choices.language, choose: (language) => pane.load({ language: language === "en" ? "en" : "th" }) },
    { ...choices.theme, choose: (theme) => pane.load({ theme: theme as "light" | "dark" | "contrast" }) },
    { ...choices.width, choose: (width) => setPaneWidth(part("pane-side"), Number(width)) },
  ], run);

  part("created").hidden = true;

  await openSample("sample.xlsx").catch(async (error: unknown) => {
    await pane.load();
    throw error;
  });
}

run(start);
