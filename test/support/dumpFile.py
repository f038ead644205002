"""What openpyxl finds in an .xlsx file, as JSON: cells, looks, rules, print set-up and charts of every sheet."""

import json
import sys
from datetime import date, datetime, time, timedelta

import openpyxl
from openpyxl.cell.cell import MergedCell
from openpyxl.formula.translate import Translator
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.utils.datetime import to_excel


def color_of(color):
    """RRGGBB; None where there is none."""
    return color.rgb[-6:] if color is not None and isinstance(color.rgb, str) else None


def cell_of(cell):
    value = cell.value
    if isinstance(value, (datetime, date, time, timedelta)):
        value = to_excel(value)
    font, fill, border, alignment = cell.font, cell.fill, cell.border, cell.alignment
    sides = [border.left, border.right, border.top, border.bottom]
    lines = {color_of(side.color) if side is not None and side.style else None for side in sides}
    link = cell.hyperlink
    return {
        "kind": "formula" if cell.data_type == "f" else "value",
        "value": "" if value is None else value,
        "format": cell.number_format,
        "font": [font.name, font.sz, bool(font.b), color_of(font.color), font.u is not None],
        "fill": color_of(fill.fgColor) if fill.patternType == "solid" else None,
        "border": lines.pop() if len(lines) == 1 else sorted(str(line) for line in lines),
        "align": [alignment.horizontal, alignment.vertical, bool(alignment.wrap_text)],
        "locked": bool(cell.protection.locked),
        # A web address stands in two places when it names a part of its page.
        "link": None if link is None else [link.target, link.location]
        if link.target is None or link.location is None
        else [f"{link.target}#{link.location}", None],
    }


def areas_of(sqref):
    return [str(area) for area in sqref.ranges]


def first_cell(area):
    left, top, _, _ = range_boundaries(area)
    return f"{get_column_letter(left)}{top}"


def translated(formula, areas, area):
    """The formula as it reads in the first cell of another area."""
    if formula is None:
        return None
    moved = Translator(f"={formula}", first_cell(areas[0])).translate_formula(first_cell(area))
    return moved[1:]


def validations_of(sheet):
    for rule in sheet.data_validations.dataValidation:
        areas = areas_of(rule.sqref)
        for area in areas:
            yield {
                "area": area,
                "type": rule.type,
                "operator": rule.operator or "between",
                "formulas": [translated(rule.formula1, areas, area), translated(rule.formula2, areas, area)],
                "severity": rule.errorStyle or "stop",
                "prompt": [rule.promptTitle, rule.prompt] if rule.prompt else None,
                "error": [rule.errorTitle, rule.error] if rule.showErrorMessage else None,
                "blank": bool(rule.allowBlank),
            }


def highlights_of(sheet):
    found = []
    for place in sheet.conditional_formatting:
        areas = areas_of(place.sqref)
        for rule in place.rules:
            look = rule.dxf
            font = look.font if look is not None else None
            fill = look.fill if look is not None else None
            for area in areas:
                found.append(
                    (
                        rule.priority,
                        {
                            "area": area,
                            "formula": translated(rule.formula[0], areas, area),
                            "color": color_of(font.color) if font is not None else None,
                            "bold": bool(font.b) if font is not None else False,
                            "fill": color_of(fill.bgColor) if fill is not None and fill.patternType else None,
                            "stop": bool(rule.stopIfTrue),
                        },
                    )
                )
    return [each for _, each in sorted(found, key=lambda pair: pair[0])]


def words_of(text):
    return "".join(run.t or "" for paragraph in text.p for run in paragraph.r or [])


def series_of(series):
    properties = series.graphicalProperties
    solid = properties.solidFill
    paint = solid if solid is not None else properties.pattFill.fgClr
    color = paint.srgbClr if isinstance(paint.srgbClr, str) else paint.srgbClr.val
    return {
        "name": [point.v for point in series.tx.strRef.strCache.pt][0],
        "values": series.val.numRef.f,
        "categories": (series.cat.strRef or series.cat.numRef).f,
        "color": color,
    }


def chart_of(chart):
    start, end = chart.anchor._from, chart.anchor.to
    return {
        "kind": chart.barDir,
        "grouping": chart.grouping,
        "title": words_of(chart.title.tx.rich),
        "series": [series_of(series) for series in chart.series],
        # The file names the first cell that is not covered any more.
        "place": [start.row, start.col, end.row - 1, end.col - 1],
        "reversed": chart.x_axis.scaling.orientation == "maxMin",
        "legend": None if chart.legend is None else chart.legend.position,
        "valueFormat": chart.y_axis.numFmt.formatCode,
    }


def table_of(table):
    shown = None
    if table.autoFilter is not None:
        for column in table.autoFilter.filterColumn:
            shown = [column.colId, list(column.filters.filter)]
    headers = [column.name.replace("_x000a_", "\n").replace("_x0009_", "\t") for column in table.tableColumns]
    return {"name": table.displayName, "area": table.ref, "headers": headers, "shown": shown}


def print_of(sheet):
    page, margins = sheet.page_setup, sheet.page_margins
    bands = [sheet.oddHeader, sheet.oddFooter]
    return {
        "paper": str(page.paperSize),
        "orientation": page.orientation,
        "fit": [page.fitToWidth, page.fitToHeight] if sheet.sheet_properties.pageSetUpPr.fitToPage else None,
        "area": sheet.print_area[0] if isinstance(sheet.print_area, list) and sheet.print_area else sheet.print_area or None,
        "titleRows": sheet.print_title_rows,
        "bands": [[part.text or "" for part in (band.left, band.center, band.right)] for band in bands],
        "margins": [
            margins.left,
            margins.right,
            margins.top,
            margins.bottom,
            margins.header,
            margins.footer,
        ],
        "centered": bool(sheet.print_options.horizontalCentered),
    }


LOCKS = [
    "autoFilter",
    "deleteColumns",
    "deleteRows",
    "formatCells",
    "formatColumns",
    "formatRows",
    "insertColumns",
    "insertHyperlinks",
    "insertRows",
    "objects",
    "pivotTables",
    "scenarios",
    "selectLockedCells",
    "selectUnlockedCells",
    "sort",
]


def sheet_of(sheet):
    widths, hidden_columns = {}, []
    for dimension in sheet.column_dimensions.values():
        for column in range(dimension.min, dimension.max + 1):
            widths[column - 1] = dimension.width
            if dimension.hidden:
                hidden_columns.append(column - 1)
    rows = sheet.row_dimensions
    pane = sheet.sheet_view.pane
    protection = sheet.protection
    return {
        "name": sheet.title,
        "state": sheet.sheet_state,
        "tab": color_of(sheet.sheet_properties.tabColor),
        "gridLines": sheet.sheet_view.showGridLines is not False,
        "widths": widths,
        "hiddenColumns": sorted(hidden_columns),
        "heights": {row - 1: rows[row].height for row in rows if rows[row].height is not None},
        "hiddenRows": sorted(row - 1 for row in rows if rows[row].hidden),
        "levels": {row - 1: rows[row].outlineLevel for row in rows if rows[row].outlineLevel},
        "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
        "tables": [table_of(table) for table in sheet.tables.values()],
        "validations": list(validations_of(sheet)),
        "highlights": highlights_of(sheet),
        "charts": [chart_of(chart) for chart in sheet._charts],
        "frozen": [0, 0] if pane is None else [int(pane.ySplit or 0), int(pane.xSplit or 0)],
        "protection": {lock: bool(getattr(protection, lock)) for lock in LOCKS} if protection.sheet else None,
        "print": print_of(sheet),
        # Of merged cells the first is all that is seen.
        "cells": {cell.coordinate: cell_of(cell) for cell in sheet._cells.values() if not isinstance(cell, MergedCell)},
    }


def main():
    book = openpyxl.load_workbook(sys.argv[1])
    found = {
        "sheets": [sheet_of(sheet) for sheet in book.worksheets],
        "names": sorted([name.name, name.attr_text] for name in book.defined_names.definedName),
        "title": book.properties.title,
    }
    json.dump(found, sys.stdout, ensure_ascii=True)


main()
