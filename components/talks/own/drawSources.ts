import type { SlideSource } from '#lib/talks/resolvedTalk';
import { mostSpeakerSources } from '../speakerSources';

/** The sources of a slide as the speaker window shows them: the first ones with how far each was read, the others counted. */
export function drawSources(sources: readonly SlideSource[]): HTMLElement {
  const place = document.createElement('div');
  place.className = 'slide-sources';
  const chips = document.createElement('div');
  chips.className = 'chips';
  for (const { name, checkedWords, path } of sources.slice(0, mostSpeakerSources)) {
    const chip = document.createElement('a');
    chip.className = 'chip';
    chip.href = path;
    const words = document.createElement('span');
    words.className = 'unseen';
    words.textContent = checkedWords;
    chip.append(`${name} `, words);
    chips.append(chip);
  }
  place.append(chips);
  if (sources.length <= mostSpeakerSources) return place;
  const more = document.createElement('a');
  more.className = 'small';
  more.setAttribute('href', '#');
  more.dataset['more'] = String(sources.length - mostSpeakerSources);
  place.append(more);
  return place;
}
