/** The errors that Excel's JavaScript API reports, in the shape of `OfficeExtension.Error`. */

/** The codes that the stand-in can report; each is one of Excel's or office.js's own. */
export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'BadPassword'
  | 'FilteredRangeConflict'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidRequestContext'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'PropertyNotLoaded'
  | 'RangeExceedsLimit'
  | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'RunMustReturnPromise'
  | 'UndoNotSupported'
  | 'UnsupportedOperation'
  | 'ValueNotLoaded';

export interface DebugInfo {
  readonly code: string;
  readonly message: string;
  /** Class and member that failed, such as `Range.values`. */
  readonly errorLocation?: string;
  readonly innerError?: string;
}

/** What office.js throws and what a rejected `context.sync()` carries. */
export class OfficeError extends Error {
  override readonly name = 'RichApi.Error';
  readonly traceMessages: readonly string[] = [];
  readonly innerError: Error | null = null;
  readonly code: string;
  readonly debugInfo: DebugInfo;

  constructor(code: string, message: string, errorLocation?: string) {
    super(message);
    this.code = code;
    this.debugInfo = errorLocation === undefined ? { code, message } : { code, message, errorLocation };
  }

  /** The same error, with the place of the operation that met it. */
  at(errorLocation: string): OfficeError {
    return this.debugInfo.errorLocation === undefined
      ? new OfficeError(this.code, this.message, errorLocation)
      : this;
  }
}

/** An error of one of Excel's codes. The message is for the developer; a person is never shown it. */
export function refusal(code: ErrorCode, message: string, errorLocation?: string): OfficeError {
  return new OfficeError(code, message, errorLocation);
}
