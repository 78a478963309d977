import type { Base } from '#data/base';
import type { Correction } from '#data/correctionTypes';
import type { Chart, Text, WithId } from '#data/types';

/** A record that a correction changed: its label, and its address below the language. */
export type ChangedRecord = { readonly label: Text; readonly path: string };

/** A correction with the records that it changed. */
export type ListedCorrection = WithId<Correction> & { readonly changed: readonly ChangedRecord[] };

type Corrected = Pick<Base, 'corrections' | 'activities' | 'figures' | 'charts'>;

/**
 * The corrections of a case, the newest first; those of one day in the order of the record.
 * `fill` writes counts into the headline of a chart.
 * @throws Error naming the id, if a correction names a record that does not exist.
 */
export function listCorrections(
  base: Corrected,
  fill: (chart: WithId<Chart>) => WithId<Chart>,
): readonly ListedCorrection[] {
  return Object.entries(base.corrections)
    .map(([id, correction]) => ({
      ...correction,
      id,
      changed: [
        ...correction.activities.map((activity) => ({
          label: base.activities.get(activity).short,
          path: `timeline/${activity}/`,
        })),
        ...correction.figures.map((figure) => ({
          label: base.figures.get(figure).label,
          path: `data/figures/#${figure}`,
        })),
        ...correction.charts.map((chart) => ({
          label: fill(base.charts.get(chart)).headline,
          path: `data/${chart}/`,
        })),
      ],
    }))
    .toSorted((a, b) => b.on.localeCompare(a.on));
}
