/** Other windows of Excel: `Excel.createWorkbook` opens a file in one, where the add-in does not follow. */
import { refusal, type ErrorCode } from './errors';

export class Windows {
  readonly opened: (string | null)[] = [];
  private refusing: ErrorCode | null = null;

  constructor(private readonly onOpened: (base64: string | null) => void) {}

  refuse(code: ErrorCode): void {
    this.refusing = code;
  }

  /** @param base64 A file of the .xlsx kind; without one, an empty workbook opens. */
  async open(base64?: string): Promise<void> {
    await Promise.resolve();
    const code = this.refusing;
    this.refusing = null;
    if (code !== null) throw refusal(code, 'The workbook was not opened.', 'Excel.createWorkbook');
    // An .xlsx file is a zip archive: its first bytes are always these.
    if (base64 !== undefined && !/^UEsDB[A-Za-z0-9+/]*={0,2}$/.test(base64)) {
      throw refusal('InvalidArgument', 'This is no .xlsx file in Base64.', 'Excel.createWorkbook');
    }
    this.opened.push(base64 ?? null);
    this.onOpened(base64 ?? null);
  }
}
