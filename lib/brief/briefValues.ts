import type { Brief, BriefValue } from '#data/briefTypes';
import { countInCase, type Counted } from '../charts/countRecords';
import { formatWhen } from '../dates/formatWhen';
import type { View } from '../view';

function valueOf({ base, locale }: View, value: BriefValue): Counted {
  switch (value.of) {
    case 'day-of-activity':
      return formatWhen(base.activities.get(value.activity).when, locale);
    case 'year-of-paper':
      return base.paper === null ? null : String(base.paper.year);
    default:
      return countInCase(base, value);
  }
}

/** What stands for the `{placeholders}` of the brief, in the language of the view. */
export function briefValues(
  view: View,
  { placeholders }: Brief,
): Readonly<Record<string, Counted>> {
  return Object.fromEntries(
    Object.entries(placeholders).map(([name, value]) => [name, valueOf(view, value)]),
  );
}
