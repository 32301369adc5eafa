const { readFileSync, writeSync } = require("node:fs");

/** The most memory that this process had, in megabytes. What resourceUsage says begins with that of the process which started it. */
function peak() {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS / 1024;
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
}

// Loaded before a program: says at its end what it took (see child.ts), where nobody else writes.
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, JSON.stringify({ time: (user + system) / 1000, megabytes: peak() }));
});
