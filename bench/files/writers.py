"""A book, given as JSON, written by openpyxl or XlsxWriter: everything of it that they can write.

    writers.py openpyxl|xlsxwriter BOOK.json OUT.xlsx ROUNDS

Prints the seconds of each round and the peak of memory in KB. Reading the JSON is not timed.
"""
import json
import resource
import sys
import time


def letters(column):
    rest, last = divmod(column, 26)
    return (letters(rest - 1) if rest else '') + chr(65 + last)


def plain(area):
    first = f"{letters(area['left'])}{area['top'] + 1}"
    last = f"{letters(area['right'])}{area['bottom'] + 1}"
    return first if first == last else f'{first}:{last}'


def fixed(area):
    return (f"${letters(area['left'])}${area['top'] + 1}:"
            f"${letters(area['right'])}${area['bottom'] + 1}")


KINDS = {'list': 'list', 'whole': 'whole', 'decimal': 'decimal', 'date': 'date', 'length': 'textLength',
         'custom': 'custom'}


def formulas(rule):
    kind = rule['kind']
    if kind == 'list':
        return ['=' + rule['name']]
    if kind == 'custom':
        return ['=' + rule['formula']]
    if kind == 'length':
        return [rule['max']]
    return [rule['min'], rule['max']]


def with_openpyxl(book, out):
    from openpyxl import Workbook
    from openpyxl.formatting.rule import FormulaRule
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
    from openpyxl.workbook.defined_name import DefinedName
    from openpyxl.worksheet.datavalidation import DataValidation
    from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

    workbook = Workbook()
    workbook.remove(workbook.active)
    fills = {}

    def fill(color):
        if color not in fills:
            fills[color] = PatternFill('solid', fgColor='FF' + color, bgColor='FF' + color)
        return fills[color]

    styles = {}

    def style(key):
        if key not in styles:
            s = book['styles'][key]
            side = Side('thin', color='FF' + s['border']) if s['border'] else None
            styles[key] = (
                Font(name=s['font'], size=s['size'], bold=s['bold'], color='FF' + s['color']),
                fill(s['fill']) if s['fill'] else None,
                Border(side, side, side, side) if side else None,
                s['format'],
                Alignment(horizontal=s['align'], vertical=s['vertical'], wrap_text=s['wrap']),
                Protection(locked=s['locked']),
            )
        return styles[key]

    for sheet in book['sheets']:
        ws = workbook.create_sheet(sheet['name'])
        ws.sheet_state = sheet['state']
        ws.sheet_view.showGridLines = sheet['gridLines']
        if sheet['tab']:
            ws.sheet_properties.tabColor = 'FF' + sheet['tab']
        for at, column in enumerate(sheet['columns']):
            dimension = ws.column_dimensions[letters(at)]
            dimension.width = column['width']
            dimension.hidden = column['hidden']
        for r, row in enumerate(sheet['rows'], 1):
            if row['height'] is not None:
                ws.row_dimensions[r].height = row['height']
            if row['hidden']:
                ws.row_dimensions[r].hidden = True
            for c, cell in enumerate(row['cells'], 1):
                if cell is None:
                    continue
                kind, value, key, link = cell
                target = ws.cell(r, c)
                if kind == 'formula':
                    target.value = value[0]
                elif kind != 'empty':
                    target.value = value
                    if kind == 'text':
                        target.data_type = 's'
                if link:
                    target.hyperlink = link
                target.font, f, b, target.number_format, target.alignment, target.protection = style(key)
                if f:
                    target.fill = f
                if b:
                    target.border = b
        for area in sheet['merges']:
            ws.merge_cells(plain(area))
        for table in sheet['tables']:
            made = Table(displayName=table['name'], ref=plain(table['area']))
            made.tableStyleInfo = TableStyleInfo(name='TableStyleLight1', showRowStripes=False)
            made._initialise_columns()
            for column, described in zip(made.tableColumns, table['columns']):
                column.name = described['header']
            ws.add_table(made)
        for v in sheet['validations']:
            f = formulas(v['rule'])
            dv = DataValidation(type=KINDS[v['rule']['kind']], formula1=f[0], formula2=f[1] if len(f) > 1 else None,
                                operator='lessThanOrEqual' if v['rule']['kind'] == 'length' else 'between',
                                allow_blank=True, showErrorMessage=True, errorStyle=v['severity'],
                                error=v['error']['message'], errorTitle=v['error']['title'])
            if v['prompt']:
                dv.showInputMessage, dv.prompt, dv.promptTitle = True, v['prompt']['message'], v['prompt']['title']
            for area in v['areas']:
                dv.add(plain(area))
            ws.add_data_validation(dv)
        for h in sheet['highlights']:
            drawn = h['drawing']
            ws.conditional_formatting.add(
                ' '.join(plain(area) for area in h['areas']),
                FormulaRule(formula=[h['formula']], font=Font(bold=drawn['bold'], color=drawn['color']),
                            fill=fill(drawn['fill']) if drawn['fill'] else None))
        if sheet['frozen']['rows'] or sheet['frozen']['columns']:
            ws.freeze_panes = f"{letters(sheet['frozen']['columns'])}{sheet['frozen']['rows'] + 1}"
        p = sheet['print']
        ws.page_setup.paperSize = 9 if p['paper'] == 'A4' else 8
        ws.page_setup.orientation = p['orientation']
        ws.sheet_properties.pageSetUpPr.fitToPage = True
        ws.page_setup.fitToWidth, ws.page_setup.fitToHeight = p['fitWidth'], p['fitHeight']
        if p['area']:
            ws.print_area = plain(p['area'])
        if p['repeat']:
            ws.print_title_rows = f"{p['repeat']['top'] + 1}:{p['repeat']['bottom'] + 1}"
        ws.oddFooter.center.text = p['footer']['center']
        ws.protection.sheet = sheet['protected']
    names = {sheet['key']: sheet['name'] for sheet in book['sheets']}
    for name in book['names']:
        workbook.defined_names.append(
            DefinedName(name['name'], attr_text=f"'{names[name['sheet']]}'!{fixed(name['area'])}"))
    workbook.save(out)


def with_xlsxwriter(book, out):
    import xlsxwriter

    workbook = xlsxwriter.Workbook(out, {'strings_to_formulas': False, 'strings_to_urls': False})
    formats = [workbook.add_format({
        'font_name': s['font'], 'font_size': s['size'], 'bold': s['bold'], 'font_color': '#' + s['color'],
        **({'bg_color': '#' + s['fill'], 'pattern': 1} if s['fill'] else {}),
        **({'border': 1, 'border_color': '#' + s['border']} if s['border'] else {}),
        'num_format': s['format'], 'align': s['align'],
        'valign': 'vcenter' if s['vertical'] == 'center' else 'top',
        'text_wrap': s['wrap'], 'locked': s['locked']}) for s in book['styles']]
    names = {sheet['key']: sheet['name'] for sheet in book['sheets']}
    for sheet in book['sheets']:
        ws = workbook.add_worksheet(sheet['name'])
        if sheet['state'] != 'visible':
            ws.hide()
        if sheet['tab']:
            ws.set_tab_color('#' + sheet['tab'])
        for at, column in enumerate(sheet['columns']):
            ws.set_column(at, at, column['width'], None, {'hidden': column['hidden']})
        for area in sheet['merges']:
            ws.merge_range(area['top'], area['left'], area['bottom'], area['right'], '')
        for table in sheet['tables']:
            area = table['area']
            ws.add_table(area['top'], area['left'], area['bottom'], area['right'], {
                'name': table['name'], 'style': None,
                'columns': [{'header': c['header']} for c in table['columns']]})
        for r, row in enumerate(sheet['rows']):
            if row['height'] is not None or row['hidden']:
                ws.set_row(r, row['height'], None, {'hidden': row['hidden']})
            for c, cell in enumerate(row['cells']):
                if cell is None:
                    continue
                kind, value, key, link = cell
                if kind == 'formula':
                    ws.write_formula(r, c, value[0], formats[key], value[1])
                elif kind == 'empty':
                    ws.write_blank(r, c, None, formats[key])
                elif link:
                    ws.write_url(r, c, link, formats[key], value)
                elif kind == 'number':
                    ws.write_number(r, c, value, formats[key])
                else:
                    ws.write_string(r, c, value, formats[key])
        for v in sheet['validations']:
            f, kind = formulas(v['rule']), v['rule']['kind']
            options = {'validate': {'whole': 'integer', 'length': 'length'}.get(kind, kind),
                       'error_title': v['error']['title'], 'error_message': v['error']['message'],
                       'error_type': v['severity']}
            if kind == 'list':
                options['source'] = f[0]
            elif kind == 'custom':
                options['value'] = f[0]
            elif kind == 'length':
                options.update(criteria='<=', value=f[0])
            else:
                options.update(criteria='between', minimum=f[0], maximum=f[1])
            if v['prompt']:
                options.update(input_title=v['prompt']['title'], input_message=v['prompt']['message'])
            first, *others = v['areas']
            if others:
                options['other_cells'] = [[a['top'], a['left'], a['bottom'], a['right']] for a in others]
            ws.data_validation(first['top'], first['left'], first['bottom'], first['right'], options)
        for h in sheet['highlights']:
            drawn, first = h['drawing'], h['areas'][0]
            look = {'bold': drawn['bold']}
            if drawn['color']:
                look['font_color'] = '#' + drawn['color']
            if drawn['fill']:
                look['bg_color'] = '#' + drawn['fill']
            ws.conditional_format(first['top'], first['left'], first['bottom'], first['right'], {
                'type': 'formula', 'criteria': '=' + h['formula'], 'format': workbook.add_format(look),
                'multi_range': ' '.join(plain(area) for area in h['areas'])})
        for chart in sheet['charts']:
            subtype = {'stacked': {'subtype': 'stacked'}, 'percentStacked': {'subtype': 'percent_stacked'}}
            made = workbook.add_chart({'type': chart['kind'], **subtype.get(chart['grouping'], {})})
            where = lambda area: [sheet['name'], area['top'], area['left'], area['bottom'], area['right']]
            for series in chart['series']:
                made.add_series({'categories': where(chart['categories']), 'values': where(series['values']),
                                 'name': [sheet['name'], series['name']['top'], series['name']['left']]})
            made.set_title({'name': chart['title']})
            ws.insert_chart(chart['area']['top'], chart['area']['left'], made)
        ws.freeze_panes(sheet['frozen']['rows'], sheet['frozen']['columns'])
        p = sheet['print']
        ws.set_paper(9 if p['paper'] == 'A4' else 8)
        (ws.set_landscape if p['orientation'] == 'landscape' else ws.set_portrait)()
        ws.fit_to_pages(p['fitWidth'], p['fitHeight'])
        if p['area']:
            ws.print_area(p['area']['top'], p['area']['left'], p['area']['bottom'], p['area']['right'])
        if p['repeat']:
            ws.repeat_rows(p['repeat']['top'], p['repeat']['bottom'])
        ws.set_footer('&C' + p['footer']['center'])
        if sheet['protected']:
            ws.protect('', {'format_rows': True, 'format_columns': True, 'autofilter': True})
    for name in book['names']:
        workbook.define_name(name['name'], f"='{names[name['sheet']]}'!{fixed(name['area'])}")
    for each in book['properties']:
        workbook.set_custom_property(each['name'], each['value'])
    workbook.close()


which, given, out, rounds = sys.argv[1:]
with open(given, encoding='utf-8') as file:
    book = json.load(file)
seconds = []
for _ in range(int(rounds)):
    begun = time.perf_counter()
    (with_openpyxl if which == 'openpyxl' else with_xlsxwriter)(book, out)
    seconds.append(time.perf_counter() - begun)
print(json.dumps({'seconds': seconds, 'peak': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}))
