/** The KEYPOINT_ functions in the grid's own engine, by the same call as in Excel. */
import type { ArrayValueObject, BaseValueObject, IFunctionInfo } from '@univerjs/engine-formula';
import { callFunction, type Answer } from '../functions/call';
import { definitions } from '../functions/definitions';
import type { Text } from '../text/text';
import type { Univer } from './univer';

/** The sentence behind an error value, which a cell has no room for. */
export interface ErrorMessage {
  readonly code: string;
  readonly message: string;
}

const placeOf = (sheet: string, row: number, column: number): string => `${sheet} ${row} ${column}`;

const isArray = (given: BaseValueObject): given is ArrayValueObject => given.isArray();

function argumentOf(given: BaseValueObject): unknown {
  if (given.isNull()) return null;
  return isArray(given) ? given.toValue() : given.getValue();
}

/** Registers every function and remembers the sentences of those that fail. Ask it what a cell's error means. */
export function registerFunctions(
  univer: Univer,
  text: Text,
): (sheet: string, row: number, column: number) => ErrorMessage | undefined {
  const messages = new Map<string, ErrorMessage>();
  const words = text.functionHelp;
  const formula = univer.api.getFormula();
  const {
    ArrayValueObject,
    BaseFunction,
    ErrorValueObject,
    ErrorType,
    FunctionType,
    IFunctionService,
    NumberValueObject,
    StringValueObject,
  } = univer.globals.UniverEngineFormula;
  const { BooleanNumber } = univer.globals.UniverCore;

  // Univer would read text such as "2024-05" as a date; Excel leaves what a function answers as it is.
  const valueOf = (value: string | number): BaseValueObject =>
    typeof value === 'number' ? NumberValueObject.create(value) : StringValueObject.create(value);
  const resultOf = (answer: Answer): BaseValueObject => {
    if (answer.kind === 'value') return valueOf(answer.value);
    if (answer.kind === 'error') {
      return ErrorValueObject.create(answer.code === '#N/A' ? ErrorType.NA : ErrorType.VALUE);
    }
    return ArrayValueObject.create({
      calculateValueList: answer.rows.map((row) => row.map(valueOf)),
      rowCount: answer.rows.length,
      columnCount: answer.rows[0]?.length ?? 0,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  };

  class KeypointFunction extends BaseFunction {
    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const failed = given.find((argument) => argument.isError());
      if (failed !== undefined) return failed;
      const answer = callFunction(String(this.name), given.map(argumentOf));
      const place = placeOf(this.subUnitId ?? '', this.row, this.column);
      if (answer.kind === 'error') messages.set(place, { code: answer.code, message: answer.message });
      else messages.delete(place);
      return resultOf(answer);
    }
  }

  const service = univer.injector.get(IFunctionService);
  for (const { id, parameters } of definitions) {
    // First for the function's place in the lists and tips, then with our own way of answering.
    const description: IFunctionInfo = {
      functionName: id,
      functionType: FunctionType.User,
      description: `${words.described[id].does} ${words.described[id].gives}`,
      abstract: words.described[id].does,
      functionParameter: parameters.map(({ name, optional }) => ({
        name,
        detail: words.parameters[name],
        example: '',
        require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: BooleanNumber.FALSE,
      })),
    };
    formula.registerFunction(id, () => null, { description });
    service.registerExecutors(new KeypointFunction(id));
  }
  return (sheet, row, column) => messages.get(placeOf(sheet, row, column));
}
