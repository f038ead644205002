/**
 * Whether a separator, a space or an "and" stands inside one name or between two: 市直有关部门、单位 is one phrase,
 * 财 政 局 one name, 发展和改革局 one bureau, Agriculture and Rural Affairs one subject.
 */
import { englishBody, othersAt, readsLikeBody, suffixOf } from './markers';

const ends = '(?=$|[\\s,;、。()]|等|负责|牵头|配合|按|共同|落实|协同|参与)';
const bareBodies = new RegExp(`^\\s*(?:部门|单位|机构|企业)${ends}`, 'u');
const barePlaces = new RegExp(
  `^\\s*(?:乡镇|乡|镇|街道|市|县|区|旗|园区|开发区)(?:人民政府|政府|管委会|办事处)?${ends}`,
  'u',
);

/** Whether `、` stands inside a phrase: 市直有关部门、单位; 各乡镇、街道; 各县、市、区政府. */
export function insidePhrase(before: string, after: string): boolean {
  const head = before.trim();
  if (/(?:部门|单位|机构|企业)$/u.test(head)) return bareBodies.test(after);
  return /^(?:各|全)[省市县区旗乡镇村街道园、\s]+$/u.test(head) && barePlaces.test(after);
}

const placeOnly = /^(?:\p{Script=Han}{1,6}(?:省|市|县|区|旗|州|盟))+$/u;

/**
 * Whether the space between two words belongs to one name (财 政 局, 安吉县 财政局) instead of separating two.
 * `left` is everything since the last name ended.
 */
export function spaceInside(left: string, right: string): boolean {
  const before = left.replace(/\s/gu, '');
  if (!/[\p{Script=Han}()【】]$/u.test(before) || !/^[\p{Script=Han}()【】]/u.test(right)) return true;
  if (suffixOf(before)?.start === 0) return false;
  if (before.length === 1 || /^[(【]/u.test(right)) return true;
  if (right.length === 1) return before.length < 3 || !readsLikeBody(before);
  if (/\s\S$/u.test(left.trimEnd()) && !readsLikeBody(before)) return true;
  if (suffixOf(right)?.start === 0 || othersAt(right) === 0) return true;
  if (/(?:和|与|及)$/u.test(before) || /^(?:和|与|及|以及)/u.test(right)) return true;
  const namesPlace = /^[省市县区旗州各]/u.test(right);
  return !namesPlace && (placeOnly.test(before) || /^[省市县区旗州]委$/u.test(before));
}

const joinable =
  /(?:局|委|委员会|管委会|办|办公室|部|厅|政府|公司|中心|街道|院|集团|妇联|残联|专班|部门|单位)(?:\([^()]*\))?$/u;

/** Whether a Chinese "and" stands between two bodies, not inside one (发展和改革局). */
export function joinsBodies(left: string, right: string): boolean {
  const without = right.slice(0, suffixOf(right)?.start ?? right.length);
  const bare = without.slice(0, othersAt(without) ?? without.length).trim();
  return left.trim().length >= 2 && bare.length >= 3 && joinable.test(left.trim()) && joinable.test(bare);
}

/** Whether an English "and" stands between two names, not inside one (Agriculture and Rural Affairs Bureau). */
export function joinsNames(left: string, right: string): boolean {
  const leftBody = englishBody.test(left);
  if (leftBody !== englishBody.test(right)) return leftBody && !/\b(?:of|for)\b/iu.test(left);
  return true;
}
