import type { ResolvedBrief } from '#lib/brief/resolvedBrief';
import { SlideText } from '../talks/SlideText';
import { RoleMark } from '../ui/RoleMark';

type Props = { readonly brief: ResolvedBrief };

/** The three roles as a table: what the paper places in each, and how many activities were found. */
export function BriefRoles({ brief: { roles, words, foreign } }: Props) {
  return (
    <table className="brief-roles">
      <thead>
        <tr>
          <th scope="col">{words.role}</th>
          {roles.some(({ account }) => account !== null) ? (
            <th scope="col">{words.account}</th>
          ) : null}
          <th scope="col">{words.count}</th>
        </tr>
      </thead>
      <tbody>
        {roles.map(({ role, name, motto, account, counts }) => (
          <tr key={role}>
            <th scope="row">
              <RoleMark role={role} fill="hollow" size={16} /> {name}{' '}
              <span className="brief-small">{motto}</span>
            </th>
            {account === null ? null : (
              <td>
                <SlideText text={account} foreign={foreign} />
              </td>
            )}
            <td className="brief-counts">
              {counts.map(({ number, words: counted }) => (
                <span key={counted}>
                  <b>{number}</b> {counted}{' '}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
