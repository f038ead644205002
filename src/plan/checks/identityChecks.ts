/** Who the plan is for, which month it stands at, and its settings. */
import { editions } from '../../keypoints/editions';
import { tidy } from '../../keypoints/numbers';
import { numberIn } from '../county';
import type { Check } from './checking';
import { shownEntry } from './shown';

export const checkIdentity: Check = ({ plan: { identity, settings }, edition, add }) => {
  for (const what of ['county', 'unit', 'contact'] as const) {
    if (identity[what] === '') add('identity-missing', { kind: 'named', name: `id_${what}` }, { what }, []);
  }
  const { month } = identity;
  const atMonth = { kind: 'named', name: 'id_month' } as const;
  const given = numberIn(month);
  if (month === null || month === '') add('period-missing', atMonth, {}, []);
  else if (given === null || !Number.isInteger(given) || given < 1 || given > 12) {
    const digits =
      typeof month === 'string' ? /^(1[0-2]|[1-9])月?$/u.exec(month.normalize('NFKC').trim()) : null;
    const fix = digits === null ? null : ({ kind: 'value', value: Number(digits[1]) } as const);
    add('period-invalid', atMonth, { given: shownEntry(month) }, [month], fix);
  }
  const { amber, red } = settings.thresholds;
  if (amber > red) {
    add('thresholds-crossed', { kind: 'named', name: 'set_amber' }, { amber, red }, [amber, red]);
  }
  const { execution, output, benefit, satisfaction } = settings.points;
  const points = [execution, output, benefit, satisfaction].map((each) => numberIn(each) ?? 0);
  const sum = tidy(points.reduce((before, each) => before + each, 0));
  if (sum !== 100) add('points-not-hundred', { kind: 'named', name: 'points_execution' }, { sum }, [sum]);
  const newest = editions[editions.length - 1];
  if (newest !== undefined && Number(newest.id) > Number(edition.id)) {
    add('edition-old', { kind: 'book' }, { edition: edition.id, newest: newest.id }, [newest.id]);
  }
};
