import { lost, sameIds } from './keeping';
import { entered, said } from './ledger';
import { markNumber, markText } from './marks';
import { beginnings, laidPlan } from './pool';
import { newWorkbook, type LifeWorkbook } from './workbook';

const [text, number] = [markText(7), markNumber(8)];

/** A plan with a text in H8 and a number in the row below, on a sheet that is not protected. */
async function begun(): Promise<LifeWorkbook> {
  const [first] = beginnings;
  if (first === undefined) throw new Error('nothing to begin with');
  const life = newWorkbook(await laidPlan(first));
  const { user } = life.standIn;
  user.unprotectSheet('任务分解');
  user.type('任务分解', 'H8', `完成${text}个村`);
  user.type('任务分解', 'H9', number);
  return life;
}

describe('the ledger of a life', () => {
  it('misses what is gone, in another row, in another column or on another sheet', async () => {
    const accidents: readonly ((life: LifeWorkbook) => void)[] = [
      ({ standIn }) => standIn.user.clear('任务分解', 'H8'),
      ({ standIn }) => standIn.user.deleteRows('任务分解', 8),
      ({ standIn }) => standIn.user.type('任务分解', 'H8', '完成个村'),
      ({ standIn }) => {
        standIn.user.copy('任务分解', 'H8', 'H10');
        standIn.user.clear('任务分解', 'H8');
      },
      ({ standIn }) => {
        standIn.user.copy('任务分解', 'H8', 'I8');
        standIn.user.clear('任务分解', 'H8');
      },
      ({ standIn }) => {
        standIn.user.type('量化目标', 'Z8', `完成${text}个村`);
        standIn.user.clear('任务分解', 'H8');
      },
    ];
    for (const accident of accidents) {
      const life = await begun();
      const before = entered(life);
      accident(life);
      expect(lost(life, before, [])).toEqual([expect.stringContaining(text)]);
      expect(lost(life, before, { changed: `完成${text}个村` })).toEqual([]);
    }
  });

  it('follows what is sorted, moved and renamed', async () => {
    const life = await begun();
    const before = entered(life);
    const { user } = life.standIn;
    user.sortTable('County_Measures', '举措编码', false);
    user.insertRows('任务分解', 7, 2);
    user.insertColumns('任务分解', 'C');
    user.moveColumn('County_Measures', '年度目标', '任务号');
    user.renameColumn('County_Measures', '年度目标', '目标（新）');
    user.renameSheet('任务分解', '改名');
    expect(lost(life, before, [])).toEqual([]);
    expect(entered(life).map(said)).toEqual([
      expect.stringContaining('(measures, row 2024-01.3, goal)'),
      expect.stringContaining('(measures, row 2024-01.2, goal)'),
    ]);
  });

  it('finds ids that stand twice', async () => {
    const life = await begun();
    expect(sameIds(life)).toEqual([]);
    life.standIn.user.type('任务分解', 'A9', '2024-01.1');
    expect(sameIds(life)).toEqual(['measures has the id 2024-01.1 twice']);
  });
});
