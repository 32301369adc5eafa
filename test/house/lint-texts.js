/**
 * Lints pieces of code as if they stood in files of the house, and prints the names of the rules that each breaks. A
 * program of its own because ESLint imports its configuration in a way that jest does not know:
 * `node lint-texts.js '[{"code": "…", "file": "src/…"}]'`.
 */
const path = require("node:path");
const { ESLint } = require("eslint");

async function main() {
  const eslint = new ESLint();
  const broken = [];
  for (const { code, file } of JSON.parse(process.argv[2])) {
    const [{ messages }] = await eslint.lintText(code, { filePath: path.resolve(file) });
    broken.push(messages.map(({ ruleId, message }) => ruleId ?? message));
  }
  process.stdout.write(JSON.stringify(broken));
}

main();
