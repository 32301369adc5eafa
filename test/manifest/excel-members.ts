import path from "node:path";
import ts from "typescript";

/** A member of Excel's object model that a file uses, and the requirement set it belongs to, as its typings say. */
export interface ExcelMember {
  /** Such as "Range.copyFrom". */
  readonly name: string;
  /** Such as "ExcelApi 1.9". */
  readonly set: string;
  readonly file: string;
}

const apiSet = /\[Api set:\s*([^\]]+)\]/;

function program(): ts.Program {
  const { config } = ts.readConfigFile("tsconfig.json", (file) => ts.sys.readFile(file)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  return ts.createProgram(fileNames.filter((file) => file.includes("src/office/")), options);
}

/** What a declaration's own comment says; nothing where it says no set, as of `load`, or is not office.js's. */
function setOf(declaration: ts.Declaration): string | undefined {
  if (!declaration.getSourceFile().fileName.includes("@types/office-js")) return undefined;
  return apiSet.exec(ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getText()).join("\n"))?.[1];
}

const ownerOf = ({ parent }: ts.Declaration): string =>
  (ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) ? `${parent.name?.text ?? ""}.` : "");

/** The properties that a text given to `load` names: "items/id,address" of a collection are those of its items too. */
function loaded(checker: ts.TypeChecker, from: ts.Type, list: string): ts.Symbol[] {
  return list.split(",").flatMap((way) => {
    let type = from;
    return way.trim().split("/").flatMap((step) => {
      const property = type.getProperty(step);
      if (property === undefined) return [];
      const next = checker.getTypeOfSymbol(property);
      type = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
      return [property];
    });
  });
}

/** What a piece of the program names of the object model: by itself, in a pattern, in an object handed over, in `load`. */
function namedBy(checker: ts.TypeChecker, node: ts.Node): readonly (ts.Symbol | undefined)[] {
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? [checker.getTypeAtLocation(node.parent).getProperty(name.text)] : [];
  }
  if (ts.isObjectLiteralElement(node) && node.name !== undefined && ts.isObjectLiteralExpression(node.parent)) {
    const expected = checker.getContextualType(node.parent);
    return [expected && checker.getNonNullableType(expected).getProperty(node.name.getText())];
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "load") {
    const [list] = node.arguments;
    const from = checker.getTypeAtLocation(node.expression.expression);
    return list !== undefined && ts.isStringLiteral(list) ? loaded(checker, from, list.text) : [];
  }
  return ts.isIdentifier(node) ? [checker.getSymbolAtLocation(node)] : [];
}

/** Every member of Excel's object model that src/office names, with its requirement set, once a file. */
export function excelMembers(): readonly ExcelMember[] {
  const whole = program();
  const checker = whole.getTypeChecker();
  const found = new Map<string, ExcelMember>();
  for (const source of whole.getSourceFiles().filter(({ fileName }) => fileName.includes("src/office/"))) {
    const file = path.basename(source.fileName);
    const visit = (node: ts.Node): void => {
      for (const symbol of namedBy(checker, node)) {
        for (const declaration of symbol?.declarations ?? []) {
          const set = setOf(declaration);
          if (set === undefined || symbol === undefined) continue;
          const name = `${ownerOf(declaration)}${symbol.name}`;
          found.set(`${name} in ${file}`, { name, set, file });
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found.values()];
}
