const fs = require("node:fs");
const path = require("node:path");

/** What takes its time: Excel behind the genuine office.js, a browser, a production build. */
const slow = ["host", "chromium", "build"].map((name) => path.join(__dirname, name));
const isSlow = (file) => slow.some((place) => file === `${place}.ts` || file.startsWith(place + path.sep));

/** The files that a file of the tests imports from among the tests. */
const imported = (file) =>
  [...fs.readFileSync(file, "utf8").matchAll(/ from "(\.[^"]+)"/g)]
    .flatMap(([, name]) => [".ts", ".tsx"].map((ending) => path.resolve(path.dirname(file), name + ending)))
    .filter((each) => each.startsWith(__dirname + path.sep) && fs.existsSync(each));

const reachesSlow = (file, seen) => {
  if (isSlow(file)) return true;
  seen.add(file);
  return imported(file).some((each) => !seen.has(each) && reachesSlow(each, seen));
};

/** Lets jest run the quick tests alone: those whose imports lead to nothing slow (`jest --filter ./test/quick.js`). */
module.exports = (files) => ({ filtered: files.filter((file) => !reachesSlow(file, new Set())) });
