import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import { readChecked } from "../../src/cli/read-checked";
import { readFormFile } from "../../src/files/read/read-form-file";

/** What SheetJS is asked for: what our reader reads, values, formulas and number formats; no texts or HTML made of them. */
const merely = { type: "buffer", cellNF: true, cellText: false, cellHTML: false } as const;

const works: Readonly<Record<string, (bytes: Buffer) => unknown>> = {
  sheetjs: (bytes) => read(bytes, merely),
  ours: (bytes) => readFormFile(bytes, "form.xlsx"),
  findings: async (bytes) => readChecked(await readFormFile(bytes, "form.xlsx")),
};

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Does one kind of work on files over and over: `WORK ROUNDS FILE…`. Prints the milliseconds that each round took. */
async function main([work = "", rounds = "", ...files]: readonly string[]): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < Number(rounds); round += 1) {
    const start = processorTime();
    for (const file of files) await works[work]?.(readFileSync(file));
    times.push(processorTime() - start);
  }
  process.stdout.write(JSON.stringify(times));
}

void main(process.argv.slice(2));
