import { createRoot } from "react-dom/client";
import { newestEdition } from "../assessment/criteria/editions";
import { associateCommands } from "./commands";
import { openExcelWorkbook } from "../office/excel-workbook";
import { createSession } from "../session/create-session";
import type { WaysOut } from "./book-maker";
import type { WayIn } from "./ways-in";
import { LivePane } from "./live-pane";
import { NoticePage } from "./shell/notice-page";
import { shellPhrases } from "./shell/shell-phrases";
import { fetchFirstPage } from "./shell/tab-pages";
import { paneTheme, type PaneTheme } from "./theme";

const root = createRoot(document.getElementById("pane") ?? document.body.appendChild(document.createElement("div")));
const forced = window.matchMedia("(forced-colors: active)");
const dark = window.matchMedia("(prefers-color-scheme: dark)");

const readTheme = (): PaneTheme => paneTheme(Office.context.officeTheme, forced.matches);

/** Writing files is seldom asked for, and takes a library that is larger than the pane. */
const out: WaysOut = {
  makeBook: async (book, file) => (await import("../files/book-of")).bookOf(book, file),
  openBook: async (bytes) => (await import("../office/open-book")).openBeside(bytes),
};

/** What reads is fetched where there is something to be read, and reads beside the pane. */
const wayIn: WayIn = {
  read: async (source, asked) => {
    const [{ readInWorker }, { startWorker }] = await Promise.all([import("./reading/read-in-worker"), import("./reading/start-worker")]);
    return readInWorker(startWorker, source, asked);
  },
};

async function start(): Promise<void> {
  // Where this fails, whoever needs it asks again, and tells.
  void Promise.allSettled([fetchFirstPage(), import("../session/read-in-full")]);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    const theme = paneTheme({ isDarkTheme: dark.matches }, forced.matches);
    root.render(<NoticePage title={shellPhrases.outsideTitle} text={shellPhrases.outsideText} theme={theme} />);
    return;
  }
  const session = createSession(openExcelWorkbook());
  associateCommands(session, { agency: "", fiscalYear: newestEdition.fiscalYear });
  const language = Office.context.displayLanguage.startsWith("en") ? "en" : "th";
  root.render(<LivePane session={session} out={out} wayIn={wayIn} language={language} readTheme={readTheme} />);
  await session.open();
}

start().catch((error: unknown) => {
  const values = { detail: error instanceof Error ? error.message : String(error) };
  root.render(
    <NoticePage title={shellPhrases.failedTitle} text={shellPhrases.failedText} values={values} theme="light" />,
  );
});
