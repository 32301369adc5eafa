import "./page/page.css";
import { sayIn, showSelftest } from "./page/selftest-page";
import { selftestTexts } from "./page/texts";
import { questions } from "./questions";

/** How long Excel is given to calculate and to tell, in milliseconds. */
const aMoment = 1_000;

const place = document.getElementById("selftest") ?? document.body;

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return sayIn(place, selftestTexts.outside);
  const { diagnostics, displayLanguage, requirements } = Office.context;
  showSelftest(place, {
    questions,
    excel: { host: String(diagnostics.host), platform: String(diagnostics.platform), build: diagnostics.version, language: displayLanguage },
    surroundings: {
      run: Excel.run.bind(Excel),
      isSetSupported: (set, version) => requirements.isSetSupported(set, version),
      pause: () => new Promise((resolve) => setTimeout(resolve, aMoment)),
    },
  });
}

start().catch((error: unknown) => sayIn(place, selftestTexts.broken, String(error)));
