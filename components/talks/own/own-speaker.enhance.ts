// The speaker window of a talk of one's own: its slides are fetched, and then it is like every other speaker window.
import '../speaker.enhance';
import { assembleOwn } from './assembleOwn';
import { drawSlide } from './drawSlides';
import { drawSources } from './drawSources';
import { openSlideFiles } from './fetchSlides';
import { openOwnModel } from './ownModel';
import { onOtherWindow } from './ownStore';
import { ownWord, writePart } from './ownWord';

const store = document.querySelector<HTMLElement>('[data-store]');
const main = document.querySelector('[data-speaker]');
const model = openOwnModel();
const files = openSlideFiles(store?.dataset['engine'] ?? '');

function fault(isAll: boolean): string {
  if (model.talk().slides.length === 0) return ownWord('speakerEmpty');
  if (isAll) return '';
  return ownWord(files.frame() ? 'unreached' : 'noFrame');
}

async function load(): Promise<void> {
  const isAll = await files.load(model.talk());
  const { placed, talks } = assembleOwn(model.talk(), files);
  const hasSlides = placed.some(({ own }) => own !== null);
  const sections = placed.map((one, i) => {
    const section = drawSlide(talks, one, i);
    section?.append(drawSources(talks[0]?.slides[i]?.sources ?? []));
    return section;
  });
  store?.replaceChildren(...(hasSlides ? sections.filter((section) => section !== null) : []));
  writePart('speaker-said', fault(isAll));
  main?.setAttribute('data-drawn', '');
  document.dispatchEvent(new Event('slides-changed'));
}

model.read();
model.readAddress(location.hash);
void load();
onOtherWindow((overwritten) => {
  model.takeIn(overwritten);
  void load();
});
