import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import browsers from "../../../package.json";
import { built } from "../../build/built";
import { serve, type Site } from "../../site";

/** What stands beside the sheet: the add-in's pane, or the least add-in of the same parts. */
export type Side = "pane" | "plain";

const page = "preview-pane.html";

/** The pane's page with the plain one's script in the place of the add-in's own: policy, fonts and office.js stay. */
function plainHtml(html: string): string {
  const own = /<script[^>]*src="(?:functions|taskpane)\.js[^>]*><\/script>|<link[^>]*href="taskpane\.css[^>]*>/g;
  const rest = html.replace(own, "");
  if (rest === html) throw new Error("The pane's page names its scripts otherwise than the benchmark knows.");
  return rest.replace("</head>", '<script defer src="plain.js"></script></head>');
}

const buildScript = (entry: string, outfile: string): Promise<unknown> => build({
  entryPoints: [path.join(__dirname, entry)], outfile, bundle: true, minify: true, jsx: "automatic",
  target: browsers.browserslist.map((name) => name.replace(" ", "")), define: { "process.env.NODE_ENV": '"production"' },
});

/** The built preview, beside whose sheet either page can stand. */
export interface TwoSidedSite extends Site {
  /** The script that sees in a page when it can be worked with. */
  readonly watch: string;
  /** Which page the next loading of the pane brings. */
  turnTo(side: Side): void;
}

export async function startTwoSidedSite(): Promise<TwoSidedSite> {
  const folder = mkdtempSync(path.join(tmpdir(), "pmqa-bench-"));
  cpSync(await built("preview"), folder, { recursive: true });
  const watch = path.join(folder, "watch.js");
  await buildScript("page.tsx", path.join(folder, "plain.js"));
  await buildScript("seen-in-page.ts", watch);
  const html = readFileSync(path.join(folder, page), "utf8");
  const sides: Readonly<Record<Side, string>> = { pane: html, plain: plainHtml(html) };
  const site = await serve(folder);
  return {
    url: site.url,
    watch,
    turnTo: (side) => writeFileSync(path.join(folder, page), sides[side]),
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
}
