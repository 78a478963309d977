import { Icon } from '../ui/Icon';
import { codeOf, QrCode } from './QrCode';
import { SlideText } from './SlideText';
import type { SlideProps } from './slideProps';

/** Help channels with their numbers, and the code that opens the talk with its sources. */
export function SlideChannels({ talk, slide }: SlideProps) {
  return (
    <div className="slide-help">
      <ul className="slide-channels">
        {slide.channels.map(({ number, words, others }) => (
          <li key={number}>
            <a className="slide-number" href={`tel:${number}`}>
              <Icon name="phone" size={32} />
              {number}
            </a>
            <div>
              <p>
                <SlideText text={words} foreign={talk.foreign} />
              </p>
              {others.map((other) => (
                <p key={other} className="slide-quiet">
                  {other}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {talk.address === null ? (
        <p className="slide-no-code slide-quiet">{talk.words.noAddress}</p>
      ) : (
        <div className="slide-code">
          <QrCode
            id={codeOf(talk)}
            text={talk.address}
            label={`${talk.words.openTalk}: ${talk.address}`}
          />
          <p className="slide-quiet">{talk.words.openTalk}</p>
        </div>
      )}
    </div>
  );
}
