/* Reads a workbook with three libraries and prints the cells of each sheet as JSON: [reader, sheet, rows]. */

import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import readSheets from "read-excel-file/node";
import XLSX from "xlsx";

const [, , pad] = process.argv;
const dag = (waarde) => (waarde instanceof Date ? { datum: waarde.toISOString().slice(0, 10) } : waarde);
const kaal = (waarde) => dag(waarde?.result ?? waarde) ?? null;

const boek = new ExcelJS.Workbook();
await boek.xlsx.readFile(pad);
const exceljs = boek.worksheets.map((blad) => {
  const rijen = [];
  blad.eachRow({ includeEmpty: true }, (rij) => {
    rijen.push(Array.from({ length: blad.columnCount }, (_, i) => kaal(rij.getCell(i + 1).value)));
  });
  return [blad.name, rijen];
});

const lezer = await readSheets(pad);
const readExcelFile = lezer.map(({ sheet, data }) => [sheet, data.map((rij) => rij.map(kaal))]);

const werk = XLSX.read(readFileSync(pad), { cellDates: true, UTC: true });
const sheetjs = werk.SheetNames.map((naam) => [
  naam,
  XLSX.utils.sheet_to_json(werk.Sheets[naam], { header: 1, defval: null, UTC: true }).map((rij) => rij.map(kaal)),
]);

console.log(JSON.stringify({ exceljs, "read-excel-file": readExcelFile, sheetjs }));
