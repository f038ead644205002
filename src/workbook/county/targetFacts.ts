/** What the nation's columns say in a row of the targets. */
import type { Discrepancy, Language } from '../../editions/model';
import { figure } from '../../keypoints/numbers';
import { provenanceOfGoal } from '../../keypoints/provenance';
import {
  type CountyIndicator,
  countyIndicatorsNote,
  countyIndicatorsVersion,
  type NationalValue,
  reportAddress,
} from '../../plan/countyIndicators';
import type { TargetSubject } from '../../plan/targetSubject';
import type { Text } from '../../text/text';
import type { NumberFormat } from '../sheet';
import { notes, sourcesOf } from '../wordings';
import type { Speech } from './scene';

type Said = Text['localTargets'];

export function targetName({ name, row }: TargetSubject, speech: Speech): string {
  return name === null ? row.name : speech.fact(name);
}

/** The unit of a row; the county's own is as it was typed. */
export function targetUnit({ unit, name, row }: TargetSubject, speech: Speech): string {
  if (unit !== 'own') return speech.say((text) => text.localTargets.units[unit]);
  return name === null ? row.unit : '';
}

/** The sign before the national figure; empty where that figure is no goal. */
export function comparatorSign({ comparator, kind }: TargetSubject, speech: Speech): string {
  if (comparator === null) return '';
  return speech.say(({ localTargets }) =>
    kind === 'increase' ? localTargets.increase : localTargets.comparators[comparator],
  );
}

function nationalValue({ year, value, bound }: NationalValue, { unit }: CountyIndicator, said: Said): string {
  const shown = unit === 'fraction' ? figure(value, 'fraction') : said.money(figure(value, 'users'));
  return said.nationalValue(year, bound, shown);
}

/** The edition's exact words; for a county indicator the national results that could be read, year by year. */
export function nationalText({ goal, extended }: TargetSubject, speech: Speech): string {
  if (goal !== null) {
    const { wording } = goal;
    return speech.told(({ localTargets }, language) =>
      language === 'zh' ? localTargets.withOrigin(wording.zh, wording.zhOrigin) : wording.en,
    );
  }
  if (extended === null) return '';
  return speech.told(({ localTargets }) =>
    extended.national.length === 0
      ? localTargets.noNationalValue
      : localTargets.nationalValues(
          extended.national.map((each) => nationalValue(each, extended, localTargets)),
        ),
  );
}

/** How a figure of the row is worked out, or that this is not known. */
export function formulaText({ goal, extended }: TargetSubject, speech: Speech): string {
  if (goal === null && extended === null) return '';
  const formula = extended?.formula ?? null;
  return formula === null ? speech.say((text) => text.localTargets.unknownFormula) : speech.fact(formula);
}

export function targetSources({ goal, extended }: TargetSubject): string {
  if (goal !== null) return sourcesOf(goal.wording);
  const reports = extended?.national.map(({ report }) => reportAddress(report)) ?? [];
  return [...new Set(reports)].join('\n');
}

function disagreements(
  discrepancies: readonly Discrepancy[],
  language: Language,
  said: Said,
): readonly string[] {
  return discrepancies.map(({ subject, use }) => said.disputed(subject[language], use[language]));
}

function goalNotes({ goal }: TargetSubject, language: Language, said: Said): readonly (string | undefined)[] {
  if (goal === null) return [];
  return [
    goal.note?.[language],
    goal.wording.note?.[language],
    ...disagreements(provenanceOfGoal(goal).discrepancies, language, said),
  ];
}

function indicatorNotes(
  extended: CountyIndicator | null,
  language: Language,
  said: Said,
): readonly (string | undefined)[] {
  if (extended === null) return [];
  const [confidence] = extended.national.map((each) => said.confidence(each.confidence));
  return [
    extended.note?.[language],
    said.version(countyIndicatorsVersion, extended.aspect),
    confidence,
    extended.department?.[language] ?? said.unknownDepartment,
    extended.id === 'ci-overall' ? countyIndicatorsNote[language] : undefined,
  ];
}

/** What a reader must know of the national figures of the row: doubts, and where sources disagree. */
export function nationalNotes(subject: TargetSubject, speech: Speech): string {
  return speech.told(
    ({ localTargets }, language) =>
      notes([
        ...goalNotes(subject, language, localTargets),
        ...indicatorNotes(subject.extended, language, localTargets),
      ]) ?? '',
  );
}

/** How figures of the row are shown: rates as %, counts whole, money as people write it in 万元. */
export function figureFormat({ unit, kind }: TargetSubject): NumberFormat {
  switch (unit) {
    case 'fraction':
    case 'increase':
      return 'percent';
    case 'households':
    case 'villages':
    case 'institutions':
      return 'whole';
    case 'money':
      return 'money';
    case 'own':
      return kind === 'qualitative' ? 'text' : 'general';
  }
}

/** Percentage points are shown as the fraction that they are: no format says them without a per cent sign. */
export function nationFormat({ unit }: TargetSubject): NumberFormat {
  switch (unit) {
    case 'increase':
      return 'fraction';
    case 'fraction':
      return 'percent';
    default:
      return 'whole';
  }
}
