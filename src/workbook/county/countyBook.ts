/** The county's plan as a workbook: all its sheets, in the order in which people come to them. */
import type { Language } from '../../editions/model';
import { editionById } from '../../keypoints/editions';
import type { CountyPlan } from '../../plan/county';
import { figuresOf } from '../../plan/figures';
import { emptyRecord, type PlanRecord } from '../../plan/record';
import type { Text } from '../../text/text';
import type { Book, Fonts } from '../book';
import type { SheetLanguage } from '../sheet';
import { allocationsSheet } from './allocationsSheet';
import { applicationForm } from './applicationForm';
import { baseSheet } from './baseSheet';
import { dashboardSheet } from './dashboardSheet';
import { evaluationForm } from './evaluationForm';
import { historySheet } from './historySheet';
import { identityOf, identitySheet } from './identitySheet';
import { indicatorsSheet } from './indicatorsSheet';
import { listsSheet } from './listsSheet';
import { localTargetsSheet } from './localTargetsSheet';
import { measuresSheet } from './measuresSheet';
import { moneySheet } from './moneySheet';
import { ownerMapSheet } from './ownerMapSheet';
import { projectsSheet } from './projectsSheet';
import { readMeSheet } from './readMeSheet';
import { recordPage } from './recordPage';
import { type Scene, speech } from './scene';
import { settingsSheet } from './settingsSheet';
import { unitsSheet } from './unitsSheet';

export interface BookOptions {
  readonly language: SheetLanguage;
  readonly paper: 'A4' | 'A3';
  readonly fonts: Fonts;
  readonly texts: { readonly [L in Language]: Text };
  /** What the plan's earlier workbook remembered beside it; a new plan has nothing to remember. */
  readonly record?: PlanRecord;
}

/** The workbook of a plan. The same plan and options give the same book. */
export function countyBook(
  plan: CountyPlan,
  { language, paper, fonts, texts, record = emptyRecord }: BookOptions,
): Book {
  const edition = editionById(plan.identity.edition);
  if (edition === undefined) throw new Error(`no edition ${plan.identity.edition}`);
  const scene: Scene = { plan, edition, speech: speech(language, texts), paper };
  const figures = figuresOf(plan, edition);
  const readMe = readMeSheet(scene, figures.missing, figures.doubtful);
  const others = [
    measuresSheet(scene, figures.measures),
    localTargetsSheet(scene, figures.targets),
    unitsSheet(scene, figures.units),
    ownerMapSheet(scene),
    projectsSheet(scene, figures.projects),
    allocationsSheet(scene, figures.allocations),
    moneySheet(scene, figures.money),
    indicatorsSheet(scene, figures.performance),
    applicationForm(scene, figures.performance),
    evaluationForm(scene, figures.performance),
    dashboardSheet(scene, figures),
    settingsSheet(scene),
    ...(plan.history.length === 0 ? [] : [historySheet(scene)]),
    listsSheet(scene),
  ];
  const remembers = record.ignored.length + record.progress.length > 0;
  // What says that the workbook is a plan comes last.
  const laid = [
    ...others,
    ...(remembers ? [recordPage(scene, record)] : []),
    baseSheet(scene, [readMe, ...others]),
    identitySheet(scene, [readMe, ...others]),
  ];
  const { county, edition: year } = plan.identity;
  return {
    sheets: [readMe.sheet, ...laid.map(({ sheet }) => sheet)],
    names: [readMe, ...laid].flatMap(({ names }) => names),
    title: scene.speech.lines((text) => text.readMe.title(county, year)).join(' / '),
    properties: identityOf(scene),
    fonts,
  };
}
