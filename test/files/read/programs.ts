import type { Habits } from "./written-by";

const note = Buffer.from('<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList/></comments>');
const notes = [{ name: "xl/comments1.xml", data: note }, { name: "xl/drawings/vmlDrawing1.vml", data: Buffer.from("<xml xmlns:v='urn:schemas-microsoft-com:vml'><br></xml>") }];
const newer = ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}"';
const pages = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
const extension = '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

/** What these programs, and libraries, are known to do otherwise than others. */
export const programs: Readonly<Record<string, Habits>> = {
  "Excel": { texts: "shared", rootAttributes: newer, rowAttributes: ' spans="1:9" x14ac:dyDescent="0.2"', before: '<dimension ref="A1:C9"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>', behind: pages + extension },
  "Excel for Mac, with notes": { texts: "pronounced", rootAttributes: newer, rowAttributes: ' spans="1:9" ht="20" customHeight="1"', behind: `${pages}<pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><legacyDrawing r:id="rId2"/>`, more: notes },
  "Excel, strict": { texts: "shared", strict: true, isoDays: true },
  "Google Sheets": { texts: "shared", saysNumber: false, before: '<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>', behind: '<drawing r:id="rId1"/>', more: [{ name: "xl/drawings/drawing1.xml", data: Buffer.from("<xdr:wsDr xmlns:xdr='x'/>") }] },
  "WPS": { texts: "rich", declaration: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n', rowAttributes: ' spans="1:9"', behind: `<sheetProtection sheet="0"/>${pages}<headerFooter/>`, more: [{ name: "docProps/custom.xml", data: Buffer.from("<Properties/>") }] },
  "openpyxl": { texts: "shared", saysNumber: true, targets: "absolute", declaration: "", emptyValue: "<v></v>" },
  "openpyxl, write-only": { texts: "inline", saysNumber: true, targets: "absolute", declaration: "<?xml version='1.0' encoding='UTF-8'?>", emptyValue: "<v/>" },
  "XlsxWriter, in constant memory": { texts: "inline", behind: pages },
  "LibreOffice": { texts: "shared", saysNumber: true, formulaAttributes: ' aca="false"', rowAttributes: ' customFormat="false" ht="12.8" hidden="false" outlineLevel="0"', behind: `${pages}<legacyDrawing r:id="rId2"/>`, more: notes },
  "Open XML SDK": { texts: "inline", prefix: "x", addresses: "none", noStyles: true },
  "Open XML SDK, with texts as values": { texts: "own", prefix: "x", addresses: "cells", targets: "absolute", noStyles: true },
  "SheetJS": { texts: "own", saysNumber: true, isoDays: true, emptyValue: "" },
};
