import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { dirname } from "node:path";
import { ownFolder, pmqa, samplePath } from "./run-cli";

const folder = ownFolder();
let socket: Server;
beforeAll(async () => {
  mkdirSync(folder.path("folder.xlsx"));
  execFileSync("mkfifo", [folder.path("pipe.xlsx")]);
  symlinkSync("/dev/zero", folder.path("zero.xlsx"));
  socket = createServer();
  await new Promise<void>((resolve) => void socket.listen(folder.path("socket.xlsx"), resolve));
});
afterAll(async () => {
  await new Promise((resolve) => void socket.close(resolve));
  folder.remove();
});

describe("what is no file", () => {
  const kinds: readonly [name: string, thai: string, english: string][] = [
    ["folder.xlsx", "folder.xlsx เป็นโฟลเดอร์ ไม่ใช่ไฟล์", "folder.xlsx is a folder, not a file."],
    ["pipe.xlsx", "pipe.xlsx เป็นท่อข้อมูล (pipe) ไม่ใช่ไฟล์", "pipe.xlsx is a pipe, not a file."],
    ["socket.xlsx", "socket.xlsx เป็นซ็อกเก็ต (socket) ไม่ใช่ไฟล์", "socket.xlsx is a socket, not a file."],
    ["zero.xlsx", "zero.xlsx เป็นอุปกรณ์ ไม่ใช่ไฟล์", "zero.xlsx is a device, not a file."],
  ];

  it.each(kinds)("%s is not read", async (name, thai, english) => {
    expect(await pmqa("check", folder.path(name))).toMatchObject({ code: 2, out: "", err: expect.stringContaining(thai) });
    expect((await pmqa("check", folder.path(name), "--lang", "en")).err).toContain(english);
    expect((await pmqa("import", folder.path(name), "-o", folder.path("never.xlsx"))).err).toContain(thai);
  });

  it.each(kinds)("%s is not written over, forced or not", async (name, thai) => {
    const before = lstatSync(folder.path(name)).mode;
    const args = ["import", samplePath, "-o", folder.path(name)];
    expect(await pmqa(...args)).toMatchObject({ code: 2, err: expect.stringContaining(thai) });
    expect(await pmqa(...args, "--force")).toMatchObject({ code: 2, err: expect.stringContaining(thai) });
    expect(lstatSync(folder.path(name)).mode).toBe(before);
    expect(readdirSync(folder.path("folder.xlsx"))).toEqual([]);
  });
});

describe("names as long as they may be", () => {
  // A Thai letter takes three bytes; a name may have 255.
  it.each([221, 255])("%i bytes", async (bytes) => {
    const rest = bytes - 5;
    const name = `${"ก".repeat(Math.floor(rest / 3))}${"a".repeat(rest % 3)}.xlsx`;
    expect(Buffer.byteLength(name)).toBe(bytes);
    const file = folder.path(name);
    expect(await pmqa("import", samplePath, "-o", file)).toMatchObject({ code: 0, err: "" });
    expect(await pmqa("import", samplePath, "-o", file, "--force")).toMatchObject({ code: 0, err: "" });
    expect((await pmqa("check", file)).code).toBe(1);
    expect(readdirSync(dirname(file)).filter((each) => each.endsWith(".part"))).toEqual([]);
  });

  it("one more is told", async () => {
    const refused = await pmqa("import", samplePath, "-o", folder.path("ก".repeat(90)));
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("(ENAMETOOLONG)") });
  });

  it("a link to nowhere is not written through", async () => {
    symlinkSync(folder.path("gone.xlsx"), folder.path("dangling.xlsx"));
    expect(await pmqa("import", samplePath, "-o", folder.path("dangling.xlsx"))).toMatchObject({ code: 2, err: expect.stringContaining("อยู่แล้ว") });
    writeFileSync(folder.path("real.xlsx"), "old");
    symlinkSync(folder.path("real.xlsx"), folder.path("link.xlsx"));
    expect((await pmqa("import", samplePath, "-o", folder.path("link.xlsx"), "--force")).code).toBe(0);
    expect(readFileSync(folder.path("real.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });
});
