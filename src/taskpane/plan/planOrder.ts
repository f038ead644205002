/** From the form to an order: what stands for what was not chosen, and what is wrong with what was typed. */
import type { Language } from '../../editions/model';
import { orderPlan, type Ordered, type OrderProblem, type PlanRequest } from '../../plan/order';
import type { CountyPlan } from '../../plan/county';
import type { SheetLanguage } from '../../workbook/sheet';
import { editionToBeginWith } from '../editions';
import type { PaneState } from '../state';
import type { PlanOrder } from '../workbookPort';

/** What is typed freely, and so can be wrong. */
export const typedFields = ['county', 'code', 'unit'] as const;
export type TypedField = (typeof typedFields)[number];

/** The plan that the form stands for now. */
export function currentPlan({ plan, browse, language }: PaneState): PlanOrder {
  const browsed = browse.edition === 'all' ? editionToBeginWith() : browse.edition;
  return { ...plan, edition: plan.edition ?? browsed, language: plan.language ?? language };
}

/** In which language the names of bodies begin: a workbook in both has them in Chinese. */
export function namesIn(language: SheetLanguage): Language {
  return language === 'en' ? 'en' : 'zh';
}

/** The empty plan that was ordered, or what is wrong with the order. */
export function orderedPlan({
  edition,
  county,
  code,
  unit,
  period,
  language,
}: PlanOrder): Ordered<CountyPlan> {
  const request: PlanRequest = { edition, county, code, unit, ...(period === '' ? {} : { period }) };
  return orderPlan(request, namesIn(language));
}

/** What is wrong with each field by itself. */
export function problemsOf(order: PlanOrder): ReadonlyMap<TypedField, OrderProblem> {
  const blank: PlanOrder = { ...order, county: '', code: '', unit: '' };
  return new Map(
    typedFields.flatMap((field) => {
      if (order[field] === '') return [];
      const alone = orderedPlan({ ...blank, [field]: order[field] });
      return alone.ok ? [] : [[field, alone.problem] as const];
    }),
  );
}
