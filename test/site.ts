import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { built } from "./build/built";

/** Pages served for a test: those of the preview are `${url}/preview.html` and `${url}/preview-pane.html`. */
export interface Site {
  /** The address, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file behind an address. */
function fileFor(address: string, folder: string): string {
  const asked = path.posix.normalize(decodeURIComponent(new URL(address, "http://localhost").pathname));
  return path.join(folder, asked === "/" ? "preview.html" : asked);
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string): void {
  const file = fileFor(request.url ?? "/", folder);
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "Content-Type": types[path.extname(file)] ?? "application/octet-stream" });
  response.end(readFileSync(file));
}

/** Serves a folder on a free port of this machine, and says where. */
export async function serve(folder: string): Promise<Site> {
  const server = createServer((request, response) => answer(request, response, folder));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}

/** Builds the preview once, and serves it. */
export const startSite = async (): Promise<Site> => serve(await built("preview"));
