/* Reads workbooks with three libraries and prints by reader, for each workbook, its sheets: [name, rows of cells]. */

import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import readSheets from "read-excel-file/node";
import XLSX from "xlsx";

const dag = (waarde) => (waarde instanceof Date ? { datum: waarde.toISOString().slice(0, 10) } : waarde);
const kaal = (waarde) => dag(waarde?.result ?? waarde) ?? null;

async function exceljs(pad) {
  const boek = new ExcelJS.Workbook();
  await boek.xlsx.readFile(pad);
  return boek.worksheets.map((blad) => {
    const rijen = [];
    blad.eachRow({ includeEmpty: true }, (rij) => {
      rijen.push(Array.from({ length: blad.columnCount }, (_, i) => kaal(rij.getCell(i + 1).value)));
    });
    return [blad.name, rijen];
  });
}

async function readExcelFile(pad) {
  const bladen = await readSheets(pad);
  return bladen.map(({ sheet, data }) => [sheet, data.map((rij) => rij.map(kaal))]);
}

function sheetjs(pad) {
  const werk = XLSX.read(readFileSync(pad), { cellDates: true, UTC: true });
  return werk.SheetNames.map((naam) => [
    naam,
    XLSX.utils.sheet_to_json(werk.Sheets[naam], { header: 1, defval: null, UTC: true }).map((rij) => rij.map(kaal)),
  ]);
}

const uit = {};
for (const [naam, lees] of Object.entries({ exceljs, "read-excel-file": readExcelFile, sheetjs })) {
  uit[naam] = [];
  for (const pad of process.argv.slice(2)) {
    uit[naam].push(await lees(pad));
  }
}
console.log(JSON.stringify(uit));
