/** The values of the enumerations in the `Excel` namespace, which code may use at run time. */

/** Names that differ from their values only in the first letter's case. */
function named<const V extends string>(...values: readonly V[]): { readonly [K in V as Uncapitalize<K>]: K } {
  return Object.fromEntries(
    values.map((value) => [value.charAt(0).toLowerCase() + value.slice(1), value]),
  ) as { readonly [K in V as Uncapitalize<K>]: K };
}

export const enumerations = {
  BorderIndex: named(
    'EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight',
    'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp',
  ), // prettier-ignore
  BorderLineStyle: named(
    'None',
    'Continuous',
    'Dash',
    'DashDot',
    'DashDotDot',
    'Dot',
    'Double',
    'SlantDashDot',
  ),
  BorderWeight: named('Hairline', 'Thin', 'Medium', 'Thick'),
  CalculationMode: named('Automatic', 'AutomaticExceptTables', 'Manual'),
  CalculationType: named('Recalculate', 'Full', 'FullRebuild'),
  ChartLegendPosition: named('Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'),
  ChartSeriesBy: named('Auto', 'Columns', 'Rows'),
  ClearApplyTo: named('All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'),
  ConditionalCellValueOperator: named(
    'Invalid', 'Between', 'NotBetween', 'EqualTo', 'NotEqualTo',
    'GreaterThan', 'LessThan', 'GreaterThanOrEqual', 'LessThanOrEqual',
  ), // prettier-ignore
  ConditionalFormatType: named(
    'Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue',
  ), // prettier-ignore
  ConditionalTextOperator: named('Invalid', 'Contains', 'NotContains', 'BeginsWith', 'EndsWith'),
  DataValidationAlertStyle: named('Stop', 'Warning', 'Information'),
  DataValidationOperator: named(
    'Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo',
  ), // prettier-ignore
  DeleteShiftDirection: named('Up', 'Left'),
  ErrorCodes: named(
    'AccessDenied', 'ApiNotFound', 'Conflict', 'FilteredRangeConflict', 'FormulaLengthExceedsLimit', 'GeneralException',
    'InactiveWorkbook', 'InsertDeleteConflict', 'InvalidArgument', 'InvalidBinding', 'InvalidOperation',
    'InvalidOperationInCellEditMode', 'InvalidReference', 'InvalidSelection', 'ItemAlreadyExists', 'ItemNotFound',
    'MergedRangeConflict', 'NonBlankCellOffSheet', 'NotImplemented', 'OperationCellsExceedLimit', 'RangeExceedsLimit',
    'RequestAborted', 'ResponsePayloadSizeLimitExceeded', 'UnsupportedFeature', 'UnsupportedOperation', 'UnsupportedSheet',
  ), // prettier-ignore
  GroupOption: named('ByRows', 'ByColumns'),
  HorizontalAlignment: named(
    'General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed',
  ), // prettier-ignore
  InsertShiftDirection: named('Down', 'Right'),
  NamedItemScope: named('Worksheet', 'Workbook'),
  PageOrientation: named('Portrait', 'Landscape'),
  PaperType: { ...named('Letter', 'Legal', 'Executive'), a3: 'A3', a4: 'A4', a5: 'A5', b4: 'B4', b5: 'B5' },
  ProtectionSelectionMode: named('Normal', 'Unlocked', 'None'),
  RangeCopyType: named('All', 'Formulas', 'Values', 'Formats', 'Link'),
  RangeUnderlineStyle: named('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
  RangeValueType: named('Unknown', 'Empty', 'String', 'Integer', 'Double', 'Boolean', 'Error', 'RichValue'),
  SheetVisibility: named('Visible', 'Hidden', 'VeryHidden'),
  VerticalAlignment: named('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
} as const;
