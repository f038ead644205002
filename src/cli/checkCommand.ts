/** `check`: what is wrong with a plan workbook, a line a finding. The file is only read. */
import { editionById } from '../keypoints/editions';
import { figuresOf } from '../plan/figures';
import { checkWorkbook } from '../workbook/checking/checkPlan';
import { sayIssue } from '../workbook/checking/sayIssue';
import { readRecord } from '../workbook/county/recordSheet';
import { wantedBook } from '../workbook/merging/wantedBook';
import { type Asked, type Command, misused, type Outcome, printed } from './outcome';
import { readPlan } from './readPlan';

function check(asked: Asked): Outcome {
  const { words, options, text } = asked;
  const [path, ...rest] = words;
  if (options.get('language') === 'both') return misused(text.cli.checkLanguageOne());
  if (path === undefined) return misused(text.cli.planMissing());
  if (rest.length > 0) return misused(text.cli.planOne(words.length));
  const read = readPlan(path, asked);
  if (!read.ok) return misused(read.sentence);
  const found = read.value;
  const edition = editionById(found.plan.identity.edition);
  if (edition === undefined) throw new Error('a plan of no edition was read');
  const figures = figuresOf(found.plan, edition);
  const record = readRecord(found.open);
  const issues = checkWorkbook(found, edition, figures, record, wantedBook(found, asked.texts));
  const open = issues.filter(({ ignored }) => ignored === null);
  const count = (severity: (typeof open)[number]['severity']): number =>
    open.filter((issue) => issue.severity === severity).length;
  const summary = text.cli.checked({
    path,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    setAside: issues.length - open.length,
  });
  const said = printed([...issues.map((issue) => sayIssue(issue, text)), summary]);
  return count('error') === 0 ? said : { ...said, exitCode: 1 };
}

export const checkCommand: Command = { options: new Map(), run: check };
