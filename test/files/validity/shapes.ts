/**
 * What ISO 29500-1 lets an element of a spreadsheet hold, as far as the project writes such. `holds` are its children in
 * their order, as in a DTD (? once at most, * any number, + one or more); `has` its attributes by their types, ! where one
 * must be there. An element that is not named here is not written by the project, and is a problem.
 */
export interface Shape {
  readonly holds?: string;
  readonly has?: string;
}

const color: Shape = { has: "auto:bool indexed:uint rgb:argb theme:uint tint:number" };
const side: Shape = {
  holds: "color?",
  has: "style:none|thin|medium|dashed|dotted|thick|double|hair|mediumDashed|dashDot|mediumDashDot|dashDotDot|mediumDashDotDot|slantDashDot",
};
const pane = "bottomRight|topRight|bottomLeft|topLeft";
const fontParts = "(b|i|strike|condense|extend|outline|shadow|u|vertAlign|sz|color|name|charset|family|scheme)*";
const text: Shape = { has: "xml:space:preserve|default" };

export const shapes: Readonly<Record<string, Shape>> = {
  // workbook
  workbook: {
    holds: "fileVersion? fileSharing? workbookPr? workbookProtection? bookViews? sheets functionGroups? externalReferences? definedNames? calcPr?"
      + " oleSize? customWorkbookViews? pivotCaches? smartTagPr? smartTagTypes? webPublishing? fileRecoveryPr* webPublishObjects? extLst?",
  },
  fileVersion: { has: "appName:text lastEdited:text lowestEdited:text rupBuild:text" },
  workbookPr: { has: "date1904:bool filterPrivacy:bool defaultThemeVersion:uint codeName:text" },
  bookViews: { holds: "workbookView+" },
  workbookView: {
    has: "xWindow:int yWindow:int windowWidth:uint windowHeight:uint firstSheet:uint activeTab:uint visibility:visible|hidden|veryHidden",
  },
  sheets: { holds: "sheet+" },
  sheet: { has: "name:text! sheetId:uint! state:visible|hidden|veryHidden r:id:text!" },
  definedNames: { holds: "definedName+" },
  definedName: { has: "name:text! localSheetId:uint hidden:bool comment:text" },
  calcPr: { has: "calcId:uint fullCalcOnLoad:bool calcMode:manual|auto|autoNoTable" },
  // worksheet
  worksheet: {
    holds: "sheetPr? dimension? sheetViews? sheetFormatPr? cols* sheetData sheetCalcPr? sheetProtection? protectedRanges? scenarios? autoFilter?"
      + " sortState? dataConsolidate? customSheetViews? mergeCells? phoneticPr? conditionalFormatting* dataValidations? hyperlinks? printOptions?"
      + " pageMargins? pageSetup? headerFooter? rowBreaks? colBreaks? customProperties? cellWatches? ignoredErrors? smartTags? drawing?"
      + " legacyDrawing? legacyDrawingHF? picture? oleObjects? controls? webPublishItems? tableParts? extLst?",
  },
  sheetPr: { holds: "tabColor? outlinePr? pageSetUpPr?", has: "codeName:text" },
  tabColor: color,
  outlinePr: { has: "applyStyles:bool summaryBelow:bool summaryRight:bool showOutlineSymbols:bool" },
  pageSetUpPr: { has: "autoPageBreaks:bool fitToPage:bool" },
  dimension: { has: "ref:area!" },
  sheetViews: { holds: "sheetView+ extLst?" },
  sheetView: {
    holds: "pane? selection*",
    has: "tabSelected:bool showGridLines:bool rightToLeft:bool showRuler:bool zoomScale:uint zoomScaleNormal:uint workbookViewId:uint!",
  },
  pane: { has: `xSplit:number ySplit:number topLeftCell:cell activePane:${pane} state:split|frozen|frozenSplit` },
  selection: { has: `pane:${pane} activeCell:cell sqref:areas` },
  sheetFormatPr: { has: "baseColWidth:uint defaultColWidth:number defaultRowHeight:number! customHeight:bool outlineLevelRow:uint outlineLevelCol:uint" },
  cols: { holds: "col+" },
  col: { has: "min:uint! max:uint! width:number style:uint hidden:bool bestFit:bool customWidth:bool outlineLevel:uint collapsed:bool" },
  sheetData: { holds: "row*" },
  row: { holds: "c*", has: "r:uint spans:spans s:uint customFormat:bool ht:number hidden:bool customHeight:bool outlineLevel:uint collapsed:bool" },
  c: { holds: "f? v? is?", has: "r:cell s:uint t:b|d|e|inlineStr|n|s|str" },
  f: { has: "t:normal|array|dataTable|shared ref:area si:uint ca:bool xml:space:preserve|default" },
  v: text,
  sheetProtection: {
    has: "algorithmName:text hashValue:text saltValue:text spinCount:uint sheet:bool objects:bool scenarios:bool formatCells:bool formatColumns:bool"
      + " formatRows:bool insertColumns:bool insertRows:bool insertHyperlinks:bool deleteColumns:bool deleteRows:bool selectLockedCells:bool"
      + " sort:bool autoFilter:bool pivotTables:bool selectUnlockedCells:bool",
  },
  autoFilter: { has: "ref:area!" },
  conditionalFormatting: { holds: "cfRule+ extLst?", has: "pivot:bool sqref:areas!" },
  cfRule: { holds: "formula*", has: "type:expression! dxfId:uint! priority:uint! stopIfTrue:bool" },
  formula: {},
  dataValidations: { holds: "dataValidation+", has: "disablePrompts:bool count:uint" },
  dataValidation: {
    holds: "formula1? formula2?",
    has: "type:none|whole|decimal|list|date|time|textLength|custom allowBlank:bool showDropDown:bool showInputMessage:bool showErrorMessage:bool"
      + " errorTitle:text error:text promptTitle:text prompt:text sqref:areas!",
  },
  formula1: {},
  pageMargins: { has: "left:number! right:number! top:number! bottom:number! header:number! footer:number!" },
  pageSetup: { has: "paperSize:uint scale:uint firstPageNumber:uint fitToWidth:uint fitToHeight:uint copies:uint orientation:default|portrait|landscape" },
  rowBreaks: { holds: "brk*", has: "count:uint manualBreakCount:uint" },
  brk: { has: "id:uint min:uint max:uint man:bool pt:bool" },
  headerFooter: { holds: "oddHeader? oddFooter? evenHeader? evenFooter? firstHeader? firstFooter?", has: "differentOddEven:bool differentFirst:bool" },
  oddHeader: text,
  oddFooter: text,
  // shared texts
  sst: { holds: "si*", has: "count:uint uniqueCount:uint" },
  si: { holds: "t? r* rPh* phoneticPr?" },
  r: { holds: "rPr? t" },
  rPr: { holds: "(rFont|b|i|strike|u|vertAlign|sz|color|charset|family|scheme)*" },
  t: text,
  // styles
  styleSheet: { holds: "numFmts? fonts? fills? borders? cellStyleXfs? cellXfs? cellStyles? dxfs? tableStyles? colors? extLst?" },
  numFmts: { holds: "numFmt*", has: "count:uint" },
  numFmt: { has: "numFmtId:uint! formatCode:text!" },
  fonts: { holds: "font*", has: "count:uint" },
  font: { holds: fontParts },
  b: { has: "val:bool" },
  i: { has: "val:bool" },
  sz: { has: "val:number!" },
  color,
  name: { has: "val:text!" },
  family: { has: "val:uint!" },
  scheme: { has: "val:none|major|minor!" },
  fills: { holds: "fill*", has: "count:uint" },
  fill: { holds: "(patternFill|gradientFill)" },
  patternFill: { holds: "fgColor? bgColor?", has: "patternType:none|solid|gray125" },
  fgColor: color,
  bgColor: color,
  borders: { holds: "border*", has: "count:uint" },
  border: { holds: "left? right? top? bottom? diagonal? vertical? horizontal?", has: "diagonalUp:bool diagonalDown:bool outline:bool" },
  left: side, right: side, top: side, bottom: side, diagonal: side,
  cellStyleXfs: { holds: "xf+", has: "count:uint" },
  cellXfs: { holds: "xf+", has: "count:uint" },
  xf: {
    holds: "alignment? protection? extLst?",
    has: "numFmtId:uint fontId:uint fillId:uint borderId:uint xfId:uint quotePrefix:bool applyNumberFormat:bool applyFont:bool applyFill:bool"
      + " applyBorder:bool applyAlignment:bool applyProtection:bool",
  },
  alignment: {
    has: "horizontal:general|left|center|right|fill|justify vertical:top|center|bottom|justify textRotation:uint wrapText:bool indent:uint shrinkToFit:bool",
  },
  protection: { has: "locked:bool hidden:bool" },
  cellStyles: { holds: "cellStyle+", has: "count:uint" },
  cellStyle: { has: "name:text xfId:uint! builtinId:uint customBuiltin:bool" },
  dxfs: { holds: "dxf*", has: "count:uint" },
  dxf: { holds: "font? numFmt? fill? alignment? border? protection? extLst?" },
  tableStyles: { has: "count:uint defaultTableStyle:text defaultPivotStyle:text" },
};
