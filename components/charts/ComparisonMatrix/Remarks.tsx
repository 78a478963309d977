import { Words } from '../../ui/Words';
import { FigureLink } from '../FigureLink';
import type { ChartProps } from '../chartProps';

type Props = ChartProps<'comparison-matrix'> & { readonly title: string };

/** What others said about both amounts, each attributed and with its caution; never said by us. */
export function Remarks({ view, chart, title }: Props) {
  const remarks = chart.remarks.map((id) => view.base.figures.get(id));
  if (remarks.length === 0) return null;
  return (
    <div className="side-words">
      <p className="label">{title}</p>
      <ul>
        {remarks.map((remark) => (
          <li key={remark.id}>
            <p>
              <FigureLink view={view} chart={chart} figure={remark.id}>
                {remark.label[view.locale]}
              </FigureLink>
            </p>
            <p className="small quiet">
              <Words view={view} text={remark.caution} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
