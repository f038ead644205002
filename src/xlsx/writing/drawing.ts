/** The drawing part of a sheet: where its charts stand and what they show, for who cannot see them. */
import type { Chart } from '../../workbook/book';
import { officeRelations, type Part } from './parts';
import { declaration, quoted } from './xml';

const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

function corner(element: 'from' | 'to', row: number, column: number): string {
  return `<xdr:${element}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${element}>`;
}

/** A chart keeps its size when rows under it grow. */
function anchorXml({ area, title, description }: Chart, index: number): string {
  return `<xdr:twoCellAnchor editAs="oneCell">${corner('from', area.top, area.left)}${corner('to', area.bottom + 1, area.right + 1)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${quoted(title)}" descr="${quoted(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

/** @param parts The charts' own parts, in the same order. */
export function drawingPart(charts: readonly Chart[], parts: readonly Part[], path: string): Part {
  return {
    path,
    contentType: 'drawing',
    xml: `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${officeRelations}">${charts.map(anchorXml).join('')}</xdr:wsDr>`,
    relations: parts.map((part) => ({ kind: 'chart', target: part.path })),
  };
}
