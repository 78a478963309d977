import { referenceFormats } from '#lib/cite/referenceFormats';
import { atBase } from '#lib/pages/atBase';
import { Icon } from '../ui/Icon';
import { CopyButton } from './CopyButton';

type Props = {
  /** Name of the files of references, without ending. */
  readonly file: string;
};

/** The same works for a reference manager, in the formats that these read. */
export function CiteFiles({ file }: Props) {
  return (
    <ul className="cite-files no-print">
      {referenceFormats.map(({ name: format, ending }) => {
        const address = atBase(`/made/cite/${file}.${ending}`);
        return (
          <li key={ending}>
            <a className="button" href={address} download="">
              <Icon name="download" /> {format}
              <span className="unseen">, {file}</span>
            </a>
            <CopyButton file={address} what={format} />
          </li>
        );
      })}
    </ul>
  );
}
