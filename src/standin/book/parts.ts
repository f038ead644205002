/** The parts of a sheet that are records of settings: protection, page layout, drop-downs and conditional formats. */
import type { Rect } from './addresses';

/** What a protected sheet still lets people do; the names are those of `Excel.WorksheetProtectionOptions`. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export const strictProtection: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export interface Protection {
  readonly options: ProtectionOptions;
  /** Null when the sheet is protected without a password. */
  readonly password: string | null;
}

export interface HeadersFooters {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export interface Zoom {
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
  readonly scale?: number;
}

/** Margins are in points. */
export interface PageLayout {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: `${Excel.PaperType}`;
  readonly zoom: Zoom;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printOrder: 'DownThenOver' | 'OverThenDown';
  readonly firstPageNumber: number | '';
  readonly printTitleRows: Rect | null;
  readonly printTitleColumns: Rect | null;
  readonly printArea: Rect | null;
  readonly headersFooters: HeadersFooters;
}

export const plainPageLayout: PageLayout = {
  orientation: 'Portrait',
  paperSize: 'Letter',
  zoom: { scale: 100 },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printOrder: 'DownThenOver',
  firstPageNumber: '',
  printTitleRows: null,
  printTitleColumns: null,
  printArea: null,
  headersFooters: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
};

export interface ErrorAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: `${Excel.DataValidationAlertStyle}`;
  readonly title: string;
}

export interface Prompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

/** A rule for what may be typed. `rule` holds one member, named as in `Excel.DataValidationRule`. */
export interface Validation {
  readonly rect: Rect;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
}

export const plainValidation: Omit<Validation, 'rect'> = {
  rule: {},
  ignoreBlanks: true,
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  prompt: { message: '', showPrompt: true, title: '' },
};

/** What a conditional format paints; empty or null where it leaves the cell's own look. */
export interface ConditionalLook {
  readonly fillColor: string;
  readonly fontColor: string;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly numberFormat: string | null;
}

export const plainLook: ConditionalLook = {
  fillColor: '',
  fontColor: '',
  bold: null,
  italic: null,
  numberFormat: null,
};

export interface ConditionalFormat {
  readonly id: string;
  rect: Rect;
  /** `Custom`, `CellValue`, `ContainsText`, `DataBar` … as `Excel.ConditionalFormatType` names it. */
  readonly type: `${Excel.ConditionalFormatType}`;
  /** For `Custom` a formula; for the others the members of their rule. */
  rule: Readonly<Record<string, unknown>>;
  look: ConditionalLook;
  stopIfTrue: boolean;
}
